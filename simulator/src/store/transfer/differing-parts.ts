import { BLOCK_SIZE } from '../block-store';
import type { ImagePart } from './raw-image';

/**
 * The parts of an image without those blocks that the volume holds already, so that an image written again costs what changed in it.
 * A block of zeros always stays: what reads as zeros may never have been written.
 */
export function differingParts(
  parts: readonly ImagePart[],
  read: (offset: number, length: number) => Buffer,
): ImagePart[] {
  return parts.flatMap((part) =>
    part.data ? differingRuns(part.offset, part.data, read(part.offset, part.length)) : [part],
  );
}

function differingRuns(offset: number, wanted: Buffer, present: Buffer): ImagePart[] {
  const runs: ImagePart[] = [];
  for (let from = 0; from < wanted.length; from += BLOCK_SIZE) {
    const block = wanted.subarray(from, from + BLOCK_SIZE);
    if (block.equals(present.subarray(from, from + BLOCK_SIZE)) && !block.equals(ZERO_BLOCK)) continue;
    const last = runs.at(-1);
    if (last && last.offset + last.length === offset + from) {
      const start = last.offset - offset;
      runs[runs.length - 1] = {
        ...last,
        length: last.length + BLOCK_SIZE,
        data: wanted.subarray(start, from + BLOCK_SIZE),
      };
    } else runs.push({ offset: offset + from, length: block.length, data: block });
  }
  return runs;
}

const ZERO_BLOCK = Buffer.alloc(BLOCK_SIZE);
