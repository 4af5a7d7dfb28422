import { createHash } from 'node:crypto';
import type { BlockDevice } from '../cloud';

const BLOCK = 4096;
const STEP = 8 * 2 ** 20;
const ZEROS = Buffer.alloc(BLOCK);

interface Progress {
  readonly done: number;
  readonly total: number;
}

/**
 * SHA-256 over every block that is not zero, with its place. Two devices of the same bytes have the same hash, whichever of their
 * zeros were ever written, and whatever zeros follow at the end.
 */
export function* contentHash(device: BlockDevice): Generator<Progress, string, void> {
  const hash = createHash('sha256');
  const place = Buffer.alloc(8);
  const total = device.initializedBytes;
  let done = 0;
  for (const { offset, length } of device.writtenExtents()) {
    for (let position = offset; position < offset + length; position += STEP) {
      const bytes = device.read(position, Math.min(STEP, offset + length - position));
      for (let block = 0; block < bytes.length; block += BLOCK) {
        const content = bytes.subarray(block, block + BLOCK);
        if (content.equals(ZEROS.subarray(0, content.length))) continue;
        place.writeBigUInt64LE(BigInt(position + block));
        hash.update(place).update(content);
      }
      done += bytes.length;
      yield { done, total };
    }
  }
  return hash.digest('hex');
}
