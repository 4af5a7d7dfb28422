/** Oracle, Direct APIs for Changed Block Tracking: a power of two from 4 KB to 1 MB. */
export function isChangeBlockSize(bytes: number): boolean {
  return bytes >= 4_096 && bytes <= 1_048_576 && Number.isInteger(Math.log2(bytes));
}
