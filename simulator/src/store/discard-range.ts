import { BLOCK_SIZE, type Extent } from './block-store';

export interface DiscardRange {
  /** Numbers of the blocks that lie wholly inside; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** What is left at the two ends, each within one block. */
  readonly edges: readonly Extent[];
}

/** A discarded range of bytes as whole blocks and the rest at its ends. */
export function discardRange(offset: number, length: number): DiscardRange {
  const start = Math.ceil(offset / BLOCK_SIZE);
  const end = Math.floor((offset + length) / BLOCK_SIZE);
  if (start > end) return { start, end: start, edges: [{ offset, length }] };
  const edges = [
    { offset, length: start * BLOCK_SIZE - offset },
    { offset: end * BLOCK_SIZE, length: offset + length - end * BLOCK_SIZE },
  ];
  return { start, end, edges: edges.filter((edge) => edge.length > 0) };
}
