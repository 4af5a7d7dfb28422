import type { Region } from '../region/region';
import type { Task } from '../task/task';

export interface ExpiringRecord {
  readonly id: string;
  readonly expirationTime?: number;
  readonly isIndefiniteRetentionEnabled: boolean;
}

const expiryOf = (noun: string, { id }: ExpiringRecord): Task => ({ noun, id, event: 'expired' });

/** A backup that expires deletes itself; a hold keeps it past its time. */
export function armExpiry(region: Region, noun: string, backup: ExpiringRecord): void {
  if (backup.expirationTime !== undefined && !backup.isIndefiniteRetentionEnabled) {
    region.tasks.schedule(Math.max(backup.expirationTime, region.now()), expiryOf(noun, backup));
  }
}

/** Protection may have grown since the expiry was armed. */
export const isExpired = (region: Region, backup: ExpiringRecord): boolean =>
  !backup.isIndefiniteRetentionEnabled && backup.expirationTime !== undefined && backup.expirationTime <= region.now();

/** To be called with the record as it was before its expiration or its hold changed, or before it goes. */
export function disarmExpiry(region: Region, noun: string, backup: ExpiringRecord): void {
  if (backup.expirationTime !== undefined) {
    region.tasks.cancel(backup.expirationTime, expiryOf(noun, backup));
  }
}
