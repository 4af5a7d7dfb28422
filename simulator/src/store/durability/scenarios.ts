import * as fs from 'node:fs';
import * as path from 'node:path';
import { BLOCK_SIZE, type BlockStore } from '../block-store';
import { finish } from '../contract/contract-world';
import { bytesOf } from '../model/plain-model';

const BLOCKS = 48;
const SIZE = BLOCKS * BLOCK_SIZE;

/** One operation under test, on a store that `prepareStore` made. It ends with everything durable. */
export interface Scenario {
  readonly name: string;
  run(store: BlockStore, tools: Tools): void;
}

export interface Tools {
  /** A folder for files beside the store. */
  readonly folder: string;
  /** A second, sound store, as the source of copies. */
  readonly source: BlockStore;
}

const fill = (store: BlockStore, volume: string, content: number, start: number, count: number) => {
  for (let block = start; block < start + count; block++)
    store.write(volume, block * BLOCK_SIZE, bytesOf(content + block));
};

export function prepareStore(store: BlockStore): void {
  store.createVolume('v', SIZE);
  fill(store, 'v', 1000, 0, 32);
  store.snapshot('v', 's1');
  fill(store, 'v', 2000, 4, 8);
  store.snapshot('v', 's2');
  store.restore('s1', 'r');
  fill(store, 'r', 3000, 0, 4);
  store.table<number>('t').put('k', 1);
  store.flush();
}

export const SCENARIOS: readonly Scenario[] = [
  { name: 'create a volume', run: (store) => store.createVolume('new', SIZE) },
  {
    name: 'write and flush',
    run: (store) => {
      fill(store, 'v', 4000, 10, 20);
      store.flush();
    },
  },
  { name: 'discard', run: (store) => store.discard('v', 0, SIZE) },
  { name: 'resize', run: (store) => store.resize('v', SIZE * 2) },
  {
    name: 'write and snapshot',
    run: (store) => {
      fill(store, 'v', 5000, 0, 6);
      store.snapshot('v', 'new');
    },
  },
  { name: 'clone', run: (store) => store.clone('v', 'new') },
  { name: 'restore', run: (store) => store.restore('s2', 'new') },
  { name: 'delete a volume', run: (store) => store.deleteVolume('v') },
  { name: 'delete a snapshot', run: (store) => store.deleteSnapshot('s1') },
  { name: 'put a record', run: (store) => store.table<number>('t').put('k', 2) },
  {
    name: 'a transaction of data and records',
    run: (store) =>
      store.transaction(() => {
        store.table<number>('t').put('k', 3);
        fill(store, 'r', 6000, 20, 10);
        store.snapshot('r', 'new');
        store.deleteSnapshot('s2');
        store.deleteVolume('v');
      }),
  },
  {
    name: 'delete, then write into what is free',
    run: (store) => {
      store.deleteVolume('r');
      store.deleteSnapshot('s1');
      fill(store, 'v', 7000, 0, 48);
      store.flush();
    },
  },
  { name: 'receive a copy', run: (store, { source }) => void finish(source.copySnapshot('s2', store, 'new')) },
  {
    name: 'import an image',
    run: (store, { folder }) => {
      const image = path.join(folder, 'image');
      fs.writeFileSync(image, Buffer.concat(Array.from({ length: 40 }, (_, block) => bytesOf(8000 + block))));
      finish(store.importImage('v', image));
    },
  },
  {
    name: 'collect',
    run: (store) => {
      for (const volume of ['v', 'r']) store.deleteVolume(volume);
      for (const snapshot of ['s1', 's2']) store.deleteSnapshot(snapshot);
      finish(store.collect());
    },
  },
];
