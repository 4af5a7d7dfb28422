import type { BlockStore, CopyResult, LongWork, SnapshotOffer, StoredPart } from '../block-store';
import { STEP_BYTES } from './raw-image';

const MAX_PARTS = 4096;

/** Moves what the destination lacks, step by step; each step is durable there before the next begins. */
export function* copySnapshot(
  source: Pick<BlockStore, 'read'>,
  snapshot: string,
  offer: SnapshotOffer,
  destination: BlockStore,
  id: string,
): LongWork<CopyResult> {
  const reception = destination.receiveSnapshot(id, offer);
  const floor = reception.base?.mark ?? 0;
  let total = 0;
  for (const { length, initialized } of offer.changesSince(floor)) if (initialized) total += length;
  let copiedBytes = 0;
  let inStep = 0;
  let parts: StoredPart[] = [];
  for (const { offset, length, initialized } of offer.changesSince(floor)) {
    const end = offset + length;
    for (let from = Math.max(offset, reception.position); from < end; ) {
      const size = initialized ? Math.min(end - from, STEP_BYTES - inStep) : end - from;
      const data = initialized ? source.read({ snapshot }, from, size) : undefined;
      parts.push({ offset: from, length: size, data });
      from += size;
      inStep += initialized ? size : 0;
      copiedBytes += initialized ? size : 0;
      if (inStep < STEP_BYTES && parts.length < MAX_PARTS) continue;
      reception.store(parts, from);
      parts = [];
      inStep = 0;
      yield { done: copiedBytes, total };
    }
  }
  reception.finish(parts);
  return { copiedBytes };
}
