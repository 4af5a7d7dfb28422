import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import * as fc from 'fast-check';
import { open } from 'lmdb';
import { BLOCK_SIZE } from '../block-store';
import { codeOf, finish } from '../contract/contract-world';
import { DiskBlockStore } from '../disk-block-store';
import { makeExample, unreadable } from '../test-support/example-store';
import { checkFolder } from './check-folder';
import { PageFile } from './page-file';

const ALL = { volumes: ['apart', 'c', 'r', 'v'], snapshots: ['r1', 's2', 's3'] };

describe('check', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'drydock-check-'));
  const sound = path.join(folder, 'sound');
  const tried = path.join(folder, 'tried');
  const blocks = path.join(tried, '00000000.blocks');
  const index = path.join(tried, 'data.mdb');

  beforeAll(() => makeExample(sound));
  beforeEach(() => fs.cpSync(sound, tried, { recursive: true, force: true }));
  afterAll(() => fs.rmSync(folder, { recursive: true }));

  const flip = (file: string, positions: readonly number[], bit: number) => {
    const bytes = fs.readFileSync(file);
    for (const position of positions) bytes[position] ^= 1 << bit;
    fs.writeFileSync(file, bytes);
  };
  const restore = (file: string) => fs.copyFileSync(path.join(sound, path.basename(file)), file);
  const check = () => finish(checkFolder(tried));

  /** Where each record of a key space lies in the index file; stale copies of its bytes too. */
  const recordsOf = (name: string): { key: Buffer; value: Buffer }[] => {
    const root = open({ path: sound, encoding: 'binary', keyEncoding: 'binary', maxDbs: 3, readOnly: true });
    const records = [...root.openDB({ name, encoding: 'binary', keyEncoding: 'binary' }).getRange()];
    void root.close();
    return records.map(({ key, value }) => ({ key: Buffer.from(key as Buffer), value: Buffer.from(value as Buffer) }));
  };
  const positionsOf = (value: Buffer): number[] => {
    const bytes = fs.readFileSync(path.join(sound, 'data.mdb'));
    const positions: number[] = [];
    for (let at = bytes.indexOf(value); at >= 0; at = bytes.indexOf(value, at + 1)) positions.push(at);
    return positions;
  };

  test('finds nothing in a sound store', () => {
    expect(check()).toEqual({ volumes: [], snapshots: [], problems: [] });
  });

  test('any bit of any block: exactly those that cannot be read are named', () => {
    const size = fs.statSync(path.join(sound, '00000000.blocks')).size;
    let hit = 0;
    const property = (position: number, bit: number) => {
      flip(blocks, [position], bit);
      const { problems, ...lost } = check();
      expect(lost).toEqual(unreadable(tried));
      expect(problems.length > 0).toBe(lost.volumes.length + lost.snapshots.length > 0);
      hit += lost.volumes.length;
      restore(blocks);
    };
    fc.assert(fc.property(fc.nat(size - 1), fc.nat(7), property), { numRuns: 60, seed: 4 });
    expect(hit).toBeGreaterThan(0);
  });

  test('any bit of any manifest node: exactly those that cannot be read are named', () => {
    const nodes = recordsOf('nodes');
    expect(nodes.length).toBeGreaterThan(10);
    const property = (choice: number, byte: number, bit: number) => {
      const { value } = nodes[choice % nodes.length];
      flip(
        index,
        positionsOf(value).map((at) => at + (byte % value.length)),
        bit,
      );
      const { problems, ...lost } = check();
      expect(lost.volumes.length + lost.snapshots.length).toBeGreaterThan(0);
      expect(lost).toEqual(unreadable(tried));
      expect(problems).not.toEqual([]);
      restore(index);
    };
    fc.assert(fc.property(fc.nat(), fc.nat(), fc.nat(7), property), { numRuns: 60, seed: 5 });
  });

  test('any bit of any record of a volume or snapshot: that one is named', () => {
    for (const { key, value } of recordsOf('catalogue')) {
      const kind = String.fromCharCode(key[0]);
      const id = key.toString('utf8', 1, key.length - 1);
      if (kind !== 'V' && kind !== 'S') continue;
      flip(
        index,
        positionsOf(value).map((at) => at + value.length - 3),
        2,
      );
      const { volumes, snapshots } = check();
      expect([...volumes, ...snapshots]).toEqual([id]);
      restore(index);
    }
  });

  test('any bit of the index: what it says is still what it was, or a problem is told', () => {
    const dump = (file: string) => {
      const pages = new PageFile(file);
      const entries = ['tables', 'catalogue', 'nodes'].flatMap((name) => [...pages.entries(pages.tree(name))]);
      pages.close();
      return JSON.stringify(entries);
    };
    const before = dump(path.join(sound, 'data.mdb'));
    const property = (position: number, bit: number) => {
      flip(index, [position], bit);
      let told = false;
      try {
        told = check().problems.length > 0;
      } catch {
        told = true;
      }
      if (!told) expect(dump(index)).toBe(before);
      restore(index);
    };
    const { size } = fs.statSync(path.join(sound, 'data.mdb'));
    fc.assert(fc.property(fc.nat(size - 1), fc.nat(7), property), { numRuns: 300, seed: 6 });
  });

  test('a segment cut short, and a segment missing', () => {
    fs.truncateSync(blocks, 3 * BLOCK_SIZE);
    const { problems, ...lost } = check();
    expect(lost).toEqual(unreadable(tried));
    expect(problems).not.toEqual([]);
    fs.rmSync(blocks);
    expect(check()).toMatchObject(ALL);
    expect(unreadable(tried)).toEqual(ALL);
  });

  test('a bit in a record of a table', () => {
    const [{ value }] = recordsOf('tables');
    flip(
      index,
      positionsOf(value).map((at) => at + value.length - 1),
      0,
    );
    expect(check().problems).toEqual(['the table record "t\\u0000key" does not match its checksum']);
    const store = new DiskBlockStore(tried);
    expect(codeOf(() => store.table('t').get('key'))).toBe('DAMAGED');
    store.close();
    restore(index);
  });

  test('an index that is not one, and an index that is missing', () => {
    fs.writeFileSync(index, Buffer.alloc(8192));
    expect(codeOf(check)).toBe('DAMAGED');
    fs.rmSync(index);
    expect(codeOf(check)).toBe('DAMAGED');
  });
});
