import type { BootVolumeBackup, VolumeBackup } from '../model';
import { present } from '../record/present';
import { optionalTimestamp, timestamp } from '../record/timestamp';
import type { Region } from '../region/region';
import { GIGABYTE } from '../volume/volume-record';
import type { BackupRecord } from './backup-record';
import { timeRetentionExpiresAt } from './backup-rules';

const MEGABYTE = 2 ** 20;

/** Space that the backup itself needs, now, given the backups before it that survive. 0 before its image is taken. */
const uniqueBytes = (region: Region, backup: BackupRecord): number =>
  region.store.snapshotInfo(backup.id) === undefined ? 0 : region.store.uniqueBytes(backup.id);

const shared = (backup: BackupRecord) => ({
  id: backup.id,
  compartmentId: backup.compartmentId,
  displayName: backup.displayName,
  lifecycleState: backup.lifecycleState,
  timeCreated: timestamp(backup.timeCreated),
  timeRequestReceived: timestamp(backup.timeRequestReceived),
  type: backup.type,
  sourceType: backup.sourceType,
  sizeInGBs: backup.sizeInGBs,
  definedTags: backup.definedTags,
  freeformTags: backup.freeformTags,
  systemTags: {},
  kmsKeyId: backup.kmsKeyId,
  expirationTime: optionalTimestamp(backup.expirationTime),
  retentionPeriod: backup.retentionPeriod,
  timeRetentionExpiresAt: optionalTimestamp(timeRetentionExpiresAt(backup)),
  isPreventDeletionEnabled: backup.isPreventDeletionEnabled,
  isRetentionLockEnabled: backup.isRetentionLockEnabled,
  isIndefiniteRetentionEnabled: backup.isIndefiniteRetentionEnabled,
  volumeGroupBackupId: backup.volumeGroupBackupId,
});

export const bootVolumeBackupAnswer = (region: Region, backup: BackupRecord): BootVolumeBackup =>
  present({
    ...shared(backup),
    bootVolumeId: backup.volumeId,
    imageId: backup.imageId,
    sourceBootVolumeBackupId: backup.sourceBackupId,
    uniqueSizeInGBs: Math.ceil(uniqueBytes(region, backup) / GIGABYTE),
  });

export const volumeBackupAnswer = (region: Region, backup: BackupRecord): VolumeBackup => {
  const bytes = uniqueBytes(region, backup);
  return present({
    ...shared(backup),
    volumeId: backup.volumeId,
    sourceVolumeBackupId: backup.sourceBackupId,
    sizeInMBs: backup.sizeInGBs * 1024,
    uniqueSizeInGBs: Math.ceil(bytes / GIGABYTE),
    uniqueSizeInMbs: Math.ceil(bytes / MEGABYTE),
  });
};
