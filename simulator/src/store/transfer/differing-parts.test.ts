import { BLOCK_SIZE } from '../block-store';
import { differingParts } from './differing-parts';

const blocks = (...bytes: number[]) => Buffer.concat(bytes.map((byte) => Buffer.alloc(BLOCK_SIZE, byte)));
const volume = blocks(1, 2, 3, 0, 5);
const read = (offset: number, length: number) => volume.subarray(offset, offset + length);
const differing = (...parts: Parameters<typeof differingParts>[0]) =>
  differingParts(parts, read).map(({ offset, length, data }) => [offset / BLOCK_SIZE, length / BLOCK_SIZE, data?.[0]]);

describe('the parts of an image that differ from a volume', () => {
  test('blocks that are equal are left out, and their neighbours stay in runs', () => {
    expect(differing({ offset: 0, length: 5 * BLOCK_SIZE, data: blocks(9, 9, 3, 7, 5) })).toEqual([
      [0, 2, 9],
      [3, 1, 7],
    ]);
  });

  test('written zeros stay, because what reads as zeros may never have been written', () => {
    expect(differing({ offset: 3 * BLOCK_SIZE, length: BLOCK_SIZE, data: blocks(0) })).toEqual([[3, 1, 0]]);
  });

  test('holes stay', () => {
    expect(differing({ offset: 0, length: 2 * BLOCK_SIZE })).toEqual([[0, 2, undefined]]);
  });

  test('an equal image leaves nothing', () => {
    expect(differing({ offset: 0, length: 3 * BLOCK_SIZE, data: blocks(1, 2, 3) })).toEqual([]);
  });
});
