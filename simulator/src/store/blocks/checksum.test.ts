import { crc32 } from 'node:zlib';
import * as fc from 'fast-check';
import { BLOCK_SIZE } from '../block-store';
import { checksumOf, checksumsOf, haveChecksums } from './checksum';

const someBlocks = fc
  .array(fc.integer({ min: 0, max: 255 }), { minLength: 1, maxLength: 6 })
  .map((bytes) => Buffer.concat(bytes.map((byte, block) => Buffer.alloc(BLOCK_SIZE, `${block}:${byte}`))));

describe('checksums of blocks', () => {
  test('are the CRC-32 of each', () => {
    const data = Buffer.concat([Buffer.alloc(BLOCK_SIZE, 1), Buffer.alloc(BLOCK_SIZE, 2)]);
    expect([...checksumsOf(data)]).toEqual([1, 2].map((byte) => crc32(Buffer.alloc(BLOCK_SIZE, byte))));
    expect(checksumOf(data, BLOCK_SIZE)).toBe(checksumsOf(data)[1]);
  });

  test('match the blocks that they were made of', () => {
    fc.assert(fc.property(someBlocks, (data) => haveChecksums(data, checksumsOf(data))));
  });

  test('do not match when any bit of the data or of a checksum is another one', () => {
    const place = fc.double({ min: 0, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(someBlocks, place, fc.integer({ min: 0, max: 7 }), fc.boolean(), (data, at, bit, inData) => {
        const checksums = checksumsOf(data);
        const damaged = inData ? data : Buffer.from(checksums.buffer);
        damaged[Math.floor(at * damaged.length)] ^= 1 << bit;
        return !haveChecksums(data, checksums);
      }),
    );
  });

  test('do not match blocks that changed places', () => {
    const data = Buffer.concat([Buffer.alloc(BLOCK_SIZE, 1), Buffer.alloc(BLOCK_SIZE, 2)]);
    expect(haveChecksums(data, checksumsOf(data).reverse())).toBe(false);
  });
});
