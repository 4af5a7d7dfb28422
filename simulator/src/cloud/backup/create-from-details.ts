import { checkDisplayName, checkOneOf } from '../check/arguments';
import { checkTags } from '../check/tags';
import { refuse } from '../error/refuse';
import type { CreateBootVolumeBackupDetails } from '../model';
import type { Region } from '../region/region';
import { findLivingVolume } from '../volume/find-volume';
import type { VolumeKind } from '../volume/kind';
import type { BackupRecord } from './backup-record';
import { whyNotBackUp } from './backup-rules';
import { createBackup, runningBackup } from './create-backup';
import { checkProtection } from './retention';

/** A backup that somebody asked for. Type: INCREMENTAL unless FULL is asked (oci-go-sdk create_boot_volume_backup_details.go). */
export function createManualBackup(
  region: Region,
  kind: VolumeKind,
  volumeId: string,
  details: Omit<CreateBootVolumeBackupDetails, 'bootVolumeId'>,
): BackupRecord {
  checkDisplayName(details.displayName);
  checkTags(details);
  checkProtection(details);
  const type = checkOneOf(details.type ?? 'INCREMENTAL', 'type', ['FULL', 'INCREMENTAL']);
  const volume = findLivingVolume(region, kind, volumeId);
  refuse(whyNotBackUp(volume, runningBackup(region, volume.id)));
  return createBackup(region, volume, {
    ...details,
    type,
    kmsKeyId: details.kmsKeyId || undefined,
    sourceType: 'MANUAL',
  });
}
