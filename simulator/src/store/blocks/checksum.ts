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

/**
 * Whether the blocks of `data` have these checksums. All are verified by one pass, because a call for each costs as much as a fifth of
 * the pass: a CRC-32 of the whole follows from those of its parts.
 */
export const haveChecksums = (data: Uint8Array, checksums: Uint32Array): boolean =>
  crc32(data) === checksumOfAll(checksums);

/** The checksum of all blocks together, from those of each. */
export function checksumOfAll(checksums: Uint32Array): number {
  let all = 0;
  for (const checksum of checksums) all = beforeOneMoreBlock(all) ^ checksum;
  return all >>> 0;
}

/** The share that a checksum has in that of the same bytes with one more block behind them: linear, so a table of each byte will do. */
function beforeOneMoreBlock(checksum: number): number {
  return (
    SHARE[checksum & 255] ^
    SHARE[256 + ((checksum >>> 8) & 255)] ^
    SHARE[512 + ((checksum >>> 16) & 255)] ^
    SHARE[768 + (checksum >>> 24)]
  );
}

const SHARE = shareTable();

function shareTable(): Int32Array {
  const block = Buffer.alloc(BLOCK_SIZE);
  const ofBit = Array.from({ length: 32 }, (_, bit) => crc32(block, (1 << bit) >>> 0) ^ crc32(block, 0));
  const table = new Int32Array(1024);
  for (let byte = 0; byte < 4; byte++)
    for (let value = 1; value < 256; value++) {
      const highest = 31 - Math.clz32(value);
      table[byte * 256 + value] = table[byte * 256 + value - (1 << highest)] ^ ofBit[byte * 8 + highest];
    }
  return table;
}
