const isPlain = (value: object): boolean => [Object.prototype, null].includes(Object.getPrototypeOf(value));

/** A copy that shares no plain object and no list with the original; functions and objects of classes stay the same. */
export function plainCopy<T>(value: T): T {
  if (Array.isArray(value)) {
    return value.map(plainCopy) as T;
  }
  if (typeof value !== 'object' || value === null || !isPlain(value)) {
    return value;
  }
  const copy = { ...value };
  for (const key of Object.keys(copy) as (keyof T)[]) {
    copy[key] = plainCopy(copy[key]);
  }
  return copy;
}
