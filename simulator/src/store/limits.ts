import { BLOCK_SIZE, MAX_VOLUME_SIZE } from './block-store';
import { invalid } from './errors';

const MIN_GRANULARITY = 4096;
const MAX_GRANULARITY = 1048576;
const FIRST_PRINTABLE = 0x20;

/** Throws unless `size` is one that a volume can have. */
export function requireVolumeSize(size: number): void {
  if (!Number.isSafeInteger(size) || size < BLOCK_SIZE || size > MAX_VOLUME_SIZE || size % BLOCK_SIZE !== 0) {
    throw invalid(
      `a volume of ${size} bytes is not possible`,
      `a multiple of ${BLOCK_SIZE} from ${BLOCK_SIZE} to ${MAX_VOLUME_SIZE}`,
    );
  }
}

/** Throws unless the range lies within `size` bytes. */
export function requireWithin(offset: number, length: number, size: number): void {
  const sound = Number.isSafeInteger(offset) && Number.isSafeInteger(length) && offset >= 0 && length >= 0;
  if (!sound || offset + length > size) {
    throw invalid(`the range of ${length} bytes at ${offset} is not inside the volume`, `a range within 0 to ${size}`);
  }
}

/** Throws unless a buffer is as long as what is to be read into it. */
export function requireRoom(into: Uint8Array, length: number): void {
  if (into.length !== length)
    throw invalid(`a buffer of ${into.length} bytes cannot take ${length}`, `a buffer of ${length} bytes`);
}

/** Throws unless a volume of `from` bytes may become one of `to` bytes. */
export function requireGrowth(from: number, to: number): void {
  requireVolumeSize(to);
  if (to < from) throw invalid(`a volume of ${from} bytes cannot shrink to ${to}`, `at least ${from} bytes`);
}

/** Throws unless changed blocks can be reported in steps of `granularity` bytes. */
export function requireGranularity(granularity: number): void {
  const powerOfTwo = Number.isInteger(Math.log2(granularity));
  if (!powerOfTwo || granularity < MIN_GRANULARITY || granularity > MAX_GRANULARITY) {
    throw invalid(
      `a granularity of ${granularity} bytes is not possible`,
      `a power of two from ${MIN_GRANULARITY} to ${MAX_GRANULARITY}`,
    );
  }
}

/** Throws unless `id` can name a volume or a snapshot. */
export function requireId(id: string): void {
  const bytes = Buffer.byteLength(id);
  if (bytes < 1 || bytes > 500 || hasControlCharacter(id)) {
    throw invalid(
      `the id ${JSON.stringify(id.slice(0, 40))} of ${bytes} bytes is not possible`,
      '1 to 500 bytes without control characters',
    );
  }
}

function hasControlCharacter(id: string): boolean {
  for (let index = 0; index < id.length; index++) if (id.charCodeAt(index) < FIRST_PRINTABLE) return true;
  return false;
}
