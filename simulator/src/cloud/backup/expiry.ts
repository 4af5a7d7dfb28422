import type { Region } from '../region/region';
import type { Task } from '../task/task';
import type { BackupRecord } from './backup-record';

const expiryOf = (backup: BackupRecord): Task => ({ noun: 'backup', id: backup.id, event: 'expired' });

/** A backup that expires deletes itself; a hold keeps it past its time. */
export function armExpiry(region: Region, backup: BackupRecord): void {
  if (backup.expirationTime !== undefined && !backup.isIndefiniteRetentionEnabled) {
    region.tasks.schedule(Math.max(backup.expirationTime, region.now()), expiryOf(backup));
  }
}

/** To be called with the record as it was before its expiration or its hold changed, or before it goes. */
export function disarmExpiry(region: Region, backup: BackupRecord): void {
  if (backup.expirationTime !== undefined) {
    region.tasks.cancel(backup.expirationTime, expiryOf(backup));
  }
}
