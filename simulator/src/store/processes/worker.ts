import { crc32 } from 'node:zlib';
import { BLOCK_SIZE, type BlockStore } from '../block-store';
import { StoreError } from '../errors';
import { openBlockStore } from '../index';
import { BLOCKS, carryOut, chooseOperation, type Operation } from './operations';
import { randomNumbers } from './random';

const [folder, seed, count] = process.argv.slice(2);
const random = randomNumbers(Number(seed));
const store = openBlockStore(folder);
const known = new Map<string, number>();

for (let done = 0; done < Number(count); done++) {
  logged();
  if (random(3) === 0) readSnapshot(store);
  if (random(40) === 0) for (const _ of store.collect());
}
store.close();

/** The operation and its entry in the log are one transaction: the log is the order in which things happened. */
function logged(): void {
  store.transaction(() => {
    const log = store.table<Operation>('log');
    const [last] = log.entries({ reverse: true, limit: 1 });
    const serial = last === undefined ? 1 : Number(last.key) + 1;
    const operation = chooseOperation(store, random, serial);
    carryOut(store, operation);
    log.put(String(serial).padStart(8, '0'), operation);
  });
}

/** What a snapshot holds never changes; that others delete it meanwhile is no fault. */
function readSnapshot(from: BlockStore): void {
  const ids = [...from.snapshots()].map(({ id }) => id);
  if (ids.length === 0) return;
  const snapshot = ids[random(ids.length)];
  try {
    const content = crc32(from.read({ snapshot }, 0, BLOCKS * BLOCK_SIZE));
    if ((known.get(snapshot) ?? content) !== content) throw new Error(`snapshot ${snapshot} changed`);
    known.set(snapshot, content);
  } catch (error) {
    if (!(error instanceof StoreError && error.code === 'ABSENT')) throw error;
  }
}
