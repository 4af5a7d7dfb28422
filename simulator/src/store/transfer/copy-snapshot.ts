import type { BlockStore, CopyResult, LongWork, SnapshotOffer, StoredPart } from '../block-store';
import { ParallelVerification } from './parallel-verification';
import { CHUNK_BYTES, STEP_BYTES } from './raw-image';

const PARTS_IN_STEP = 4096;
/** From so many bytes on a second thread is worth its start. */
const PARALLEL_BYTES = 256 * 2 ** 20;

/** Moves what the destination lacks, step by step; each step is durable there before the next begins. */
export function* copySnapshot(offer: SnapshotOffer, destination: BlockStore, id: string): LongWork<CopyResult> {
  const reception = destination.receiveSnapshot(id, offer);
  const floor = reception.base?.mark ?? 0;
  const total = floor === 0 ? offer.initializedBytes : bytesSince(offer, floor);
  const changes = partsFrom(offer.changesSince(floor), reception.position);
  const verification = total >= PARALLEL_BYTES ? new ParallelVerification() : undefined;
  const buffer = Buffer.allocUnsafe(verification ? 0 : CHUNK_BYTES);
  let copiedBytes = 0;
  let next = changes.next();
  try {
    while (!next.done) {
      reception.store(step());
      yield { done: copiedBytes, total };
    }
  } finally {
    verification?.end();
  }
  reception.finish();
  return { copiedBytes };

  function* step(): Generator<StoredPart> {
    const end = copiedBytes + STEP_BYTES;
    for (let parts = 0; !next.done && copiedBytes < end && parts < PARTS_IN_STEP; parts++) {
      const { offset, length, initialized } = next.value;
      if (initialized) {
        const into = (verification?.nextBuffer() ?? buffer).subarray(0, length);
        yield offer.read(offset, length, into, verification?.verify);
        copiedBytes += length;
      } else yield { offset, length };
      next = changes.next();
    }
    verification?.settle();
  }
}

function bytesSince(offer: SnapshotOffer, floor: number): number {
  let total = 0;
  for (const { length, initialized } of offer.changesSince(floor)) if (initialized) total += length;
  return total;
}

/** What lies behind `position`, in pieces that fit into memory. */
function* partsFrom(changes: ReturnType<SnapshotOffer['changesSince']>, position: number) {
  for (const { offset, length, initialized } of changes) {
    const end = offset + length;
    for (let from = Math.max(offset, position); from < end; ) {
      const size = initialized ? Math.min(end - from, CHUNK_BYTES) : end - from;
      yield { offset: from, length: size, initialized };
      from += size;
    }
  }
}
