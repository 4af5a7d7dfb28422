/** Numbers by value, texts by their UTF-16 units. */
export function sorted<T extends string | number>(keys: Iterable<T>): T[] {
  return [...keys].sort((a, b) => (a < b ? -1 : 1));
}
