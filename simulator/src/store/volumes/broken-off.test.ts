import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import type { BlockStore } from '../block-store';
import { codeOf, filled, finish, MIB } from '../contract/contract-world';
import { realFileLayer } from '../file-layer';
import { createMemoryStore, openBlockStore } from '../index';
import { catalogueKey, numberKey } from '../index-file/keys';
import { decodeNode } from '../manifest/node';
import { Engine } from './engine';

describe('work that is broken off from outside, and an index with holes', () => {
  let folder: string;
  let store: BlockStore;

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'drydock-broken-'));
    store = openBlockStore(path.join(folder, 'store'));
    store.createVolume('v', 128 * MIB);
    store.write('v', 0, filled(1, 40));
    store.snapshot('v', 's');
  });
  afterEach(() => {
    store.close();
    fs.rmSync(folder, { recursive: true });
  });

  test('a copy that is given up while it runs', () => {
    const source = createMemoryStore();
    source.createVolume('w', MIB);
    source.write('w', 0, filled(1));
    source.snapshot('w', 'ws');
    const work = source.copySnapshot('ws', store, 'copy');
    work.next();
    store.deleteSnapshot('copy');
    expect(codeOf(() => finish(work))).toBe('INTERRUPTED');
    expect(store.snapshotInfo('copy')).toBeUndefined();
  });

  test('an image that becomes shorter while it is read', () => {
    const image = path.join(folder, 'image');
    fs.writeFileSync(image, Buffer.alloc(100 * MIB, 1));
    const work = store.importImage('v', image);
    work.next();
    fs.truncateSync(image, MIB);
    expect(codeOf(() => finish(work))).toBe('INTERRUPTED');
    expect(store.read({ volume: 'v' }, 0, 1)[0]).toBe(1);
    expect(store.volume('v')!.initializedBytes).toBe(40 * 4096);
  });

  test('an export into a folder that is absent', () => {
    expect(() => finish(store.exportImage({ volume: 'v' }, path.join(folder, 'none', 'out')))).toThrow(/ENOENT/);
  });

  test('records that are missing from the index are told when they are needed', () => {
    store.close();
    const engine = new Engine(path.join(folder, 'store'), realFileLayer);
    const { root, lineage } = engine.catalogue.volume('v');
    expect(codeOf(() => engine.nodes.leaf(root))).toBe('DAMAGED');
    const leaf = 1 + [...Array(root).keys()].findIndex((id) => codeOf(() => engine.nodes.leaf(id + 1)) === 'NONE');
    expect(codeOf(() => engine.nodes.inner(leaf))).toBe('DAMAGED');
    engine.index.transaction(() => {
      engine.index.nodes.remove(numberKey(root));
      engine.index.catalogue.remove(catalogueKey('L', lineage));
    });
    engine.close();
    store = openBlockStore(path.join(folder, 'store'));
    expect(codeOf(() => store.read({ snapshot: 's' }, 0, 1))).toBe('DAMAGED');
    expect(codeOf(() => store.deleteSnapshot('s'))).toBe('DAMAGED');
    expect(finish(store.check())).toMatchObject({ volumes: ['v'], snapshots: ['s'] });
  });

  test('a node of a height that no tree has, and a slot that no segment has', () => {
    expect(codeOf(() => decodeNode(Buffer.from([9])))).toBe('DAMAGED');
    store.close();
    const engine = new Engine(path.join(folder, 'store'), realFileLayer);
    expect(codeOf(() => engine.segments.read(0, Buffer.alloc(4096)))).toBe('DAMAGED');
    engine.close();
  });
});
