import { StoreError } from '../../store';
import type { Region } from '../region/region';
import { COPIES, type CopyRecord } from './copy-record';
import { isSame, type Mover } from './movers';

/** From this size on the bytes of a copy move in steps, without the lock of the world. */
const LARGE = 64 * 2 ** 20;

/** What a step did; the next one is for the caller to begin. */
export type Step = 'moved' | 'waited';
export type Steps<R> = Generator<Step, R, void>;

const isLarge = (source: Region, backupId: string): boolean =>
  (source.store.snapshotInfo(backupId)?.initializedBytes ?? 0) >= LARGE;

/** A large copy whose bytes are not whole here yet, and whose source can be reached. */
export function unmovedCopy(destination: Region, id: string): CopyRecord | undefined {
  const copy = destination.table(COPIES).find(id);
  if (copy === undefined || destination.store.snapshotInfo(id) !== undefined) {
    return undefined;
  }
  const { world } = destination;
  return !world.isOut(copy.sourceRegion) && isLarge(world.region(copy.sourceRegion), copy.sourceBackupId)
    ? copy
    : undefined;
}

/**
 * Moves the bytes of a large copy. A step holds the destination alone, and only while it lasts, unless the caller holds the world.
 * One mover is at work at a time: it waits while another process is; when the caller holds the world, it takes over. Work that
 * was cut off counts.
 *
 * @param mover the one that was entered when the copy began; default: a new one
 */
export function* moveInSteps(destination: Region, id: string, mover?: Mover): Steps<void> {
  const { world } = destination;
  const { movers } = world;
  const self = mover ?? movers.begin();
  try {
    for (let copy = unmovedCopy(destination, id); copy !== undefined; copy = unmovedCopy(destination, id)) {
      if (!world.isHeld && movers.isAtWork(copy.mover) && !movers.isOfThisProcess(copy.mover)) {
        yield 'waited';
      } else {
        yield* moveAlone(destination, copy, self);
      }
    }
  } finally {
    movers.end(self);
  }
}

/** Until all is there, or another one has taken over. */
function* moveAlone(destination: Region, copy: CopyRecord, mover: Mover): Steps<void> {
  const { store, world } = destination;
  try {
    store.transaction(() => enterMover(destination, copy.id, mover));
    const work = world.region(copy.sourceRegion).store.copySnapshot(copy.sourceBackupId, store, copy.id);
    try {
      while (store.transaction(() => mayGoOn(destination, copy, mover) && !work.next().done)) {
        yield 'moved';
      }
    } finally {
      work.return({ copiedBytes: 0 });
    }
  } catch (error) {
    const begunAnew = error instanceof StoreError && error.code === 'INTERRUPTED';
    // What lost its source on the way is no longer to be moved; the copy's task says why.
    if (!begunAnew && unmovedCopy(destination, copy.id) !== undefined) {
      throw error;
    }
  }
}

export function enterMover(destination: Region, id: string, mover: Mover): void {
  const copies = destination.table(COPIES);
  const copy = copies.find(id);
  if (copy !== undefined) {
    copies.replace(copy, { ...copy, mover });
  }
}

const mayGoOn = (destination: Region, { id, sourceRegion }: CopyRecord, mover: Mover): boolean =>
  isSame(destination.table(COPIES).find(id)?.mover, mover) && !destination.world.isOut(sourceRegion);
