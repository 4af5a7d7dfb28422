import { defineTable } from '../record/table-definition';
import type { Mover } from './movers';

/** A copy of a backup on its way; kept in the destination, under the OCID of the new backup. */
export interface CopyRecord {
  readonly id: string;
  readonly sourceRegion: string;
  readonly sourceBackupId: string;
  readonly volumeId: string;
  readonly workRequestId: string;
  readonly timeStarted: number;
  /** When it is to be finished, at the pace of this world. */
  readonly timeDue: number;
  /** The one whose steps count, once the bytes of a large copy move. */
  readonly mover?: Mover;
}

export const COPIES = defineTable<CopyRecord>('copies', {
  volume: (copy) => `${copy.sourceRegion}:${copy.volumeId}`,
  region: (copy) => copy.sourceRegion,
});
