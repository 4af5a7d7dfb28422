import { crc32 } from 'node:zlib';
import { BLOCK_SIZE } from '../block-store';

/** One checksum for each block of `data`. */
export function checksumsOf(data: Uint8Array): Uint32Array {
  const checksums = new Uint32Array(data.length / BLOCK_SIZE);
  for (let block = 0; block < checksums.length; block++) checksums[block] = checksumOf(data, block * BLOCK_SIZE);
  return checksums;
}

export const checksumOf = (data: Uint8Array, offset: number): number =>
  crc32(data.subarray(offset, offset + BLOCK_SIZE));
