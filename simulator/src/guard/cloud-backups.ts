import type { Cloud, RegionOperations } from '../cloud';
import { reachable } from '../forecast/backup-facts';
import { type ExistingBackup, existingBackup } from './existing-backup';

/** What can be restored in any region that is not lost: what policies made, and copies, are among it. */
export const cloudBackups = (cloud: Cloud): ExistingBackup[] =>
  cloud.regionsInUse().flatMap((name) => reachable(() => backupsIn(cloud.region(name))));

function backupsIn(region: RegionOperations): ExistingBackup[] {
  const compartments = new Set(region.listResources().map(({ compartmentId }) => compartmentId));
  return [...compartments].flatMap((compartmentId) => [
    ...region.listBootVolumeBackups({ compartmentId }).flatMap((backup) =>
      existingBackup({
        id: backup.id,
        state: backup.lifecycleState,
        sourceId: backup.bootVolumeId,
        copyOf: backup.sourceBootVolumeBackupId,
        groupBackupId: backup.volumeGroupBackupId,
      }),
    ),
    ...region.listVolumeBackups({ compartmentId }).flatMap((backup) =>
      existingBackup({
        id: backup.id,
        state: backup.lifecycleState,
        sourceId: backup.volumeId,
        copyOf: backup.sourceVolumeBackupId,
        groupBackupId: backup.volumeGroupBackupId,
      }),
    ),
    ...region.listVolumeGroupBackups({ compartmentId }).flatMap((backup) =>
      existingBackup({
        id: backup.id,
        state: backup.lifecycleState,
        sourceId: backup.volumeGroupId,
        copyOf: backup.sourceVolumeGroupBackupId,
      }),
    ),
  ]);
}
