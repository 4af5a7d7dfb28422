import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import type { BlockStore } from '../block-store';
import { codeOf, filled, finish, MIB } from '../contract/contract-world';
import { openBlockStore } from '../index';

describe('collect', () => {
  let folder: string;
  let store: BlockStore;
  const segments = () => fs.readdirSync(path.join(folder, 'store')).filter((name) => name.endsWith('.blocks'));

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'drydock-collect-'));
    store = openBlockStore(path.join(folder, 'store'));
    store.createVolume('v', 256 * MIB);
  });
  afterEach(() => {
    store.close();
    fs.rmSync(folder, { recursive: true });
  });

  const brokenOffImport = () => {
    fs.writeFileSync(path.join(folder, 'image'), Buffer.alloc(80 * MIB, 1));
    const work = store.importImage('v', path.join(folder, 'image'));
    work.next();
    return work;
  };

  test('gives back segments in which nothing is in use, and keeps the others', () => {
    store.write('v', 0, Buffer.alloc(72 * MIB, 1));
    store.flush();
    expect(segments()).toHaveLength(2);
    expect(finish(store.collect())).toEqual({ freedBytes: 0 });
    store.deleteVolume('v');
    expect(finish(store.collect()).freedBytes).toBeGreaterThanOrEqual(72 * MIB);
    expect(segments()).toEqual([]);
    expect(finish(store.check()).problems).toEqual([]);
  });

  test('what was deleted is used again without it', () => {
    for (let round = 0; round < 6; round++) {
      store.write('v', 0, Buffer.alloc(16 * MIB, round));
      store.flush();
    }
    expect(segments()).toHaveLength(1);
    expect(store.storedBytes()).toBe(16 * MIB);
  });

  test('a number of a segment is never given again', () => {
    store.write('v', 0, filled(1));
    store.flush();
    const before = segments();
    store.discard('v', 0, MIB);
    finish(store.collect());
    store.write('v', 0, filled(1));
    store.flush();
    expect(segments()).not.toEqual(before);
  });

  test('a file that the index does not know goes', () => {
    fs.writeFileSync(path.join(folder, 'store', '0000ffff.blocks'), 'left by a crash');
    finish(store.collect());
    expect(segments()).toEqual([]);
  });

  test('what an import left that nobody ended goes, and that import ends with an error', () => {
    const work = brokenOffImport();
    expect(store.storedBytes()).toBeGreaterThan(0);
    finish(store.collect());
    expect(store.storedBytes()).toBe(0);
    expect(codeOf(() => finish(work))).toBe('INTERRUPTED');
    expect(finish(store.check()).problems).toEqual([]);
  });

  test('a second import of the same volume ends the first', () => {
    const first = brokenOffImport();
    const second = brokenOffImport();
    expect(codeOf(() => finish(first))).toBe('INTERRUPTED');
    expect(finish(second)).toMatchObject({ writtenBytes: 80 * MIB });
  });
});
