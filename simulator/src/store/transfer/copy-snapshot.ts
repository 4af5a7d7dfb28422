import type { BlockStore, CopyResult, LongWork, SnapshotOffer, StoredPart } from '../block-store';
import { CHUNK_BYTES, STEP_BYTES } from './raw-image';

const PARTS_IN_STEP = 4096;

/** Moves what the destination lacks, step by step; each step is durable there before the next begins. */
export function* copySnapshot(offer: SnapshotOffer, destination: BlockStore, id: string): LongWork<CopyResult> {
  const reception = destination.receiveSnapshot(id, offer);
  const floor = reception.base?.mark ?? 0;
  const total = floor === 0 ? offer.initializedBytes : bytesSince(offer, floor);
  const changes = partsFrom(offer.changesSince(floor), reception.position);
  const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
  let copiedBytes = 0;
  let next = changes.next();
  while (!next.done) {
    reception.store(step());
    yield { done: copiedBytes, total };
  }
  reception.finish();
  return { copiedBytes };

  function* step(): Generator<StoredPart> {
    const end = copiedBytes + STEP_BYTES;
    for (let parts = 0; !next.done && copiedBytes < end && parts < PARTS_IN_STEP; parts++) {
      const { offset, length, initialized } = next.value;
      yield initialized ? offer.read(offset, length, buffer.subarray(0, length)) : { offset, length };
      if (initialized) copiedBytes += length;
      next = changes.next();
    }
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
