import { bootVolumeBackupAnswer } from '../backup/backup-answer';
import { deleteBackup, moveBackup, updateBackup } from '../backup/change-backup';
import { createManualBackup } from '../backup/create-from-details';
import { findBackup, findLivingBackup } from '../backup/find-backup';
import { listBackups } from '../backup/list-backups';
import { copyToRegion, destinationOf } from '../copy/copy-to-region';
import type { BootVolumeBackupOperations } from '../operations';
import type { Gateway } from '../request/gateway';
import { BOOT_VOLUME } from '../volume/kind';

export const bootVolumeBackupOperations = (gateway: Gateway): BootVolumeBackupOperations => ({
  createBootVolumeBackup: (details, context) =>
    gateway.write('CreateBootVolumeBackup', context, (region) =>
      bootVolumeBackupAnswer(region, createManualBackup(region, BOOT_VOLUME, details.bootVolumeId, details)),
    ),

  getBootVolumeBackup: (id, context) =>
    gateway.read('GetBootVolumeBackup', context, (region) =>
      bootVolumeBackupAnswer(region, findBackup(region, BOOT_VOLUME, id)),
    ),

  listBootVolumeBackups: (query, context) =>
    gateway.read('ListBootVolumeBackups', context, (region, request) =>
      listBackups(region, request, BOOT_VOLUME, {
        ...query,
        volumeId: query.bootVolumeId,
        sourceBackupId: query.sourceBootVolumeBackupId,
      }).map((backup) => bootVolumeBackupAnswer(region, backup)),
    ),

  updateBootVolumeBackup: (id, details, context) =>
    gateway.write('UpdateBootVolumeBackup', context, (region) =>
      bootVolumeBackupAnswer(region, updateBackup(region, findLivingBackup(region, BOOT_VOLUME, id), details)),
    ),

  deleteBootVolumeBackup: (id, context) =>
    gateway.write('DeleteBootVolumeBackup', context, (region) =>
      deleteBackup(region, findLivingBackup(region, BOOT_VOLUME, id)),
    ),

  changeBootVolumeBackupCompartment: (id, details, context) =>
    gateway.write('ChangeBootVolumeBackupCompartment', context, (region) =>
      moveBackup(region, findLivingBackup(region, BOOT_VOLUME, id), details.compartmentId),
    ),

  copyBootVolumeBackup: (id, details, context) =>
    gateway.write(
      'CopyBootVolumeBackup',
      context,
      (region, request) =>
        copyToRegion(region, request, findLivingBackup(region, BOOT_VOLUME, id), details, bootVolumeBackupAnswer),
      (region) => destinationOf(region, details),
    ),
});
