import { BLOCK_SIZE } from '../block-store';
import { DiskBlockStore } from '../disk-block-store';
import { bytesOf } from '../model/plain-model';

export const EXAMPLE_BLOCKS = 64;

/** A small store with everything in it that can share: snapshots, a clone, a restored volume, deletions, records. Every block differs. */
export function makeExample(folder: string): void {
  const store = new DiskBlockStore(folder);
  let content = 1;
  const fill = (volume: string, start: number, count: number) => {
    for (let block = start; block < start + count; block++) store.write(volume, block * BLOCK_SIZE, bytesOf(content++));
  };
  store.createVolume('v', EXAMPLE_BLOCKS * BLOCK_SIZE);
  fill('v', 0, 40);
  store.snapshot('v', 's1');
  fill('v', 5, 10);
  store.snapshot('v', 's2');
  fill('v', 30, 20);
  store.discard('v', 0, 2 * BLOCK_SIZE);
  store.snapshot('v', 's3');
  fill('v', 60, 4);
  store.clone('v', 'c');
  store.restore('s2', 'r');
  fill('r', 8, 3);
  store.snapshot('r', 'r1');
  store.deleteSnapshot('s1');
  store.createVolume('apart', EXAMPLE_BLOCKS * BLOCK_SIZE);
  fill('apart', 17, 3);
  store.table<number>('t').put('key', 1);
  store.close();
}

/** Ids of the volumes and snapshots that cannot be read whole. */
export function unreadable(folder: string): { volumes: string[]; snapshots: string[] } {
  const store = new DiskBlockStore(folder);
  const fails = (work: () => unknown) => {
    try {
      work();
      return false;
    } catch {
      return true;
    }
  };
  const size = EXAMPLE_BLOCKS * BLOCK_SIZE;
  const volumes = ['apart', 'c', 'r', 'v'].filter((volume) => fails(() => store.read({ volume }, 0, size)));
  const snapshots = ['r1', 's2', 's3'].filter((snapshot) => fails(() => store.read({ snapshot }, 0, size)));
  store.close();
  return { volumes, snapshots };
}
