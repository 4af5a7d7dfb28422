import { BLOCK_SIZE, type Extent } from '../block-store';

/** Ranges of blocks as aligned, merged extents within `size` bytes. */
export function* extentsOf(
  ranges: Iterable<{ readonly start: number; readonly count: number }>,
  granularity: number,
  size: number,
): Generator<Extent> {
  let from = -1;
  let to = -1;
  for (const { start, count } of ranges) {
    const low = alignDown(start * BLOCK_SIZE, granularity);
    const high = Math.min(size, alignDown((start + count) * BLOCK_SIZE + granularity - 1, granularity));
    if (low >= size) break;
    if (low > to) {
      if (to > from) yield { offset: from, length: to - from };
      from = low;
    }
    to = Math.max(to, high);
  }
  if (to > from) yield { offset: from, length: to - from };
}

const alignDown = (value: number, step: number): number => value - (value % step);
