import type { Table } from '../../store/database';
import { DAY } from '../../time/calendar';
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

const KEPT_FOR = 400 * DAY;
/** Old notes go together, since looking for them costs more than a new note. */
const FORGOTTEN_AFTER = 430 * DAY;
const MOST_FORGOTTEN = 256;

const table = (region: Region): Table<SlotNote> => region.store.table<SlotNote>('unused slots');

/** The notes of one asset, earliest first. Kept for 400 days at least. */
export function* slotNotes(region: Region, assetId: string): Iterable<SlotNote> {
  for (const { value } of table(region).entries({ start: `${assetId} `, end: `${assetId}!` })) {
    yield value;
  }
}

export function noteSlot(region: Region, assetId: string, note: SlotNote): void {
  table(region).put(`${assetId} ${instantKey(note.at)} ${note.schedule ?? ''}`, note);
  if ((region.oldestSlotNotes.get(assetId) ?? 0) < note.at - FORGOTTEN_AFTER) {
    forgetNotesBefore(region, assetId, note.at - KEPT_FOR);
  }
}

function forgetNotesBefore(region: Region, assetId: string, instant: number): void {
  const notes = table(region);
  for (const { key, value } of notes.entries({ start: `${assetId} `, end: `${assetId}!`, limit: MOST_FORGOTTEN })) {
    if (value.at >= instant) {
      region.oldestSlotNotes.set(assetId, value.at);
      return;
    }
    notes.remove(key);
  }
}
