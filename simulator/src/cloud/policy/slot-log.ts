import type { Table } from '../../store/database';
import type { Region } from '../region/region';
import { instantKey } from '../task/task';

/** Why a start of a schedule brought no backup, or a backup no copy. Times are milliseconds since 1970. */
export interface SlotNote {
  readonly at: number;
  readonly outcome: 'superseded' | 'not backed up' | 'not copied';
  readonly reason: string;
  /** Which schedule of the policy, from 0. */
  readonly schedule?: number;
}

const KEPT_FOR = 400 * 24 * 3_600_000;

const table = (region: Region): Table<SlotNote> => region.store.table<SlotNote>('unused slots');

/** The notes of one asset, earliest first. Kept for 400 days. */
export function* slotNotes(region: Region, assetId: string): Iterable<SlotNote> {
  for (const { value } of table(region).entries({ start: `${assetId} `, end: `${assetId}!` })) {
    yield value;
  }
}

export function noteSlot(region: Region, assetId: string, note: SlotNote): void {
  const notes = table(region);
  notes.put(`${assetId} ${instantKey(note.at)} ${note.schedule ?? ''}`, note);
  for (const { key, value } of notes.entries({ start: `${assetId} `, end: `${assetId}!`, limit: 1 })) {
    if (value.at < note.at - KEPT_FOR) {
      notes.remove(key);
    }
  }
}
