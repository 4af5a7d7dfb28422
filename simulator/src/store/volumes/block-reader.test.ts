import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import * as fc from 'fast-check';
import { BLOCK_SIZE, type BlockStore } from '../block-store';
import { openBlockStore } from '../index';

const BLOCKS = 256;
const run = fc.record({ start: fc.nat(BLOCKS - 1), count: fc.integer({ min: 1, max: 100 }) });

describe('reading blocks that lie scattered', () => {
  let folder: string;
  let store: BlockStore;
  let volumes = 0;

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'drydock-reader-'));
    store = openBlockStore(folder);
  });
  afterEach(() => {
    store.close();
    fs.rmSync(folder, { recursive: true });
  });

  test('long runs among single blocks: each byte is where it was written, however the runs were laid over one another', () => {
    fc.assert(
      fc.property(fc.array(run, { maxLength: 30 }), run, (writes, part) => {
        const volume = `v${volumes++}`;
        const expected = Buffer.alloc(BLOCKS * BLOCK_SIZE);
        store.createVolume(volume, expected.length);
        writes.forEach(({ start, count }, index) => {
          const data = Buffer.alloc(Math.min(count, BLOCKS - start) * BLOCK_SIZE, `${index} of ${volume};`);
          store.write(volume, start * BLOCK_SIZE, data);
          store.flush();
          data.copy(expected, start * BLOCK_SIZE);
        });
        const offset = part.start * BLOCK_SIZE;
        const length = Math.min(part.count, BLOCKS - part.start) * BLOCK_SIZE;
        expect(store.read({ volume }, 0, expected.length).equals(expected)).toBe(true);
        expect(store.read({ volume }, offset, length).equals(expected.subarray(offset, offset + length))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('a run of many blocks in a row among very many single ones', () => {
    const expected = Buffer.alloc(BLOCKS * BLOCK_SIZE);
    store.createVolume('v', expected.length);
    const write = (block: number, count: number) => {
      const data = Buffer.alloc(count * BLOCK_SIZE, `block ${block}`);
      store.write('v', block * BLOCK_SIZE, data);
      store.flush();
      data.copy(expected, block * BLOCK_SIZE);
    };
    write(0, 100);
    for (let block = 101; block < BLOCKS; block += 2) write(block, 1);
    expect(store.read({ volume: 'v' }, 0, expected.length).equals(expected)).toBe(true);
  });
});
