import { invalidParameter, notAllowed } from '../error/catalogue';
import type { ServiceError } from '../error/service-error';
import { type BackupRecord, isEarlier } from './backup-record';

/** Refusals of Oracle, Direct APIs for Changed Block Tracking. `ofVolume` are the backups of the first one's volume. */
export function whyNoDelta(
  first: BackupRecord,
  second: BackupRecord,
  ofVolume: readonly BackupRecord[],
): ServiceError | undefined {
  if (first.volumeId !== second.volumeId) {
    return notAllowed(
      `Backups ${first.id} and ${second.id} are of different volumes, ${first.volumeId} and ${second.volumeId}. Give two backups of one volume.`,
    );
  }
  if (!isEarlier(first, second)) {
    return invalidParameter(
      `firstBackupId ${first.id} is not older than secondBackupId ${second.id}. Give the older one first.`,
    );
  }
  const later = ofVolume.filter((backup) => isEarlier(first, backup) && !isEarlier(second, backup));
  if (first.sizeInGBs !== second.sizeInGBs || later.some((backup) => backup.isFirstAfterResize)) {
    return notAllowed(`The volume was resized between ${first.id} and ${second.id}. Give two backups of one size.`);
  }
  const full = later.find((backup) => backup.type === 'FULL');
  if (full !== undefined) {
    return invalidParameter(
      `Backup ${full.id} is FULL, expected only INCREMENTAL ones after ${first.id} up to ${second.id}. Give two backups without a full one between them.`,
    );
  }
  return undefined;
}
