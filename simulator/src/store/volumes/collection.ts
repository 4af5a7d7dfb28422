import type { Collected, LongWork } from '../block-store';
import type { Engine } from './engine';
import type { VolumeLife } from './volume-life';

/**
 * Gives space back to the file system: deletes what broken-off imports and exports left, and the segments in which nothing is in use.
 * A segment is forgotten by the index before its file goes.
 */
export function* collect({ index, catalogue, slots, segments }: Engine, life: VolumeLife): LongWork<Collected> {
  const drafts = [...catalogue.unfinished()];
  for (const [done, draft] of drafts.entries()) {
    index.transaction(() => {
      if (catalogue.findVolume(draft)) life.deleteVolume(draft);
    });
    yield { done: done + 1, total: drafts.length + 1 };
  }
  let freedBytes = 0;
  const empty = index.transaction(() => {
    // Under the lock: nobody else can be about to use a file that the index does not know.
    for (const orphan of segments.present().filter((segment) => !slots.isKnown(segment)))
      freedBytes += segments.remove(orphan);
    return slots.dropEmpty();
  });
  for (const segment of empty) freedBytes += segments.remove(segment);
  yield { done: drafts.length + 1, total: drafts.length + 1 };
  return { freedBytes };
}
