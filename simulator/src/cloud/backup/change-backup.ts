import { checkCompartment, checkDisplayName } from '../check/arguments';
import { checkTags } from '../check/tags';
import { copyOf } from '../copy/copies-under-way';
import { whyNotDeletedNow } from '../copy/copy-rules';
import { refuse } from '../error/refuse';
import { fire } from '../life-cycle/life-cycle';
import { handOver } from '../limit/allotment';
import type { UpdateBootVolumeBackupDetails } from '../model';
import type { Region } from '../region/region';
import { kindOf } from '../volume/kind';
import { BACKUP } from './backup-life';
import { BACKUPS, type BackupRecord } from './backup-record';
import { whyNotChangeable, whyNotDeletable, whyNotMovable } from './backup-rules';
import { armExpiry, disarmExpiry } from './expiry';
import { checkProtection, retentionEnd } from './retention';

/** What is left out stays as it is (Oracle, REST APIs). */
export function updateBackup(
  region: Region,
  backup: BackupRecord,
  details: UpdateBootVolumeBackupDetails,
): BackupRecord {
  checkDisplayName(details.displayName);
  checkTags(details);
  const retentionPeriod = details.retentionPeriod ?? backup.retentionPeriod;
  checkProtection({ ...details, retentionPeriod });
  refuse(whyNotChangeable(kindOf(backup).backupTitle, backup, details));
  const changed = details.retentionPeriod !== undefined;
  const next: BackupRecord = {
    ...backup,
    displayName: details.displayName ?? backup.displayName,
    definedTags: details.definedTags ?? backup.definedTags,
    freeformTags: details.freeformTags ?? backup.freeformTags,
    kmsKeyId: details.kmsKeyId || backup.kmsKeyId,
    retentionPeriod,
    expirationTime: changed ? retentionEnd(backup.timeCreated, details.retentionPeriod!) : backup.expirationTime,
    isPreventDeletionEnabled: details.isPreventDeletionEnabled ?? backup.isPreventDeletionEnabled,
    isRetentionLockEnabled: details.isRetentionLockEnabled ?? backup.isRetentionLockEnabled,
    isIndefiniteRetentionEnabled: details.isIndefiniteRetentionEnabled ?? backup.isIndefiniteRetentionEnabled,
  };
  disarmExpiry(region, BACKUP.name, backup);
  armExpiry(region, BACKUP.name, next);
  return region.table(BACKUPS).replace(backup, next);
}

export function deleteBackup(region: Region, backup: BackupRecord): void {
  refuse(whyNotDeletable(backup, region.now()));
  refuse(whyNotDeletedNow(backup, copyOf(region, backup.id)));
  disarmExpiry(region, BACKUP.name, backup);
  fire(region, BACKUP, backup, 'delete');
}

/** Goes with its group backup, whose rules were asked. */
export function deleteByGroup(region: Region, backup: BackupRecord): void {
  disarmExpiry(region, BACKUP.name, backup);
  fire(region, BACKUP, backup, 'delete');
}

export function moveBackup(region: Region, backup: BackupRecord, compartmentId: string): void {
  checkCompartment(compartmentId);
  refuse(whyNotMovable(kindOf(backup).backupTitle, backup));
  handOver(region, 'backup-count', 1, { compartmentId: backup.compartmentId }, compartmentId);
  region.table(BACKUPS).replace(backup, { ...backup, compartmentId });
}
