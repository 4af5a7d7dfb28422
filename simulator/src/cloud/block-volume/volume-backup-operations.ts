import { volumeBackupAnswer } from '../backup/backup-answer';
import { deleteBackup, moveBackup, updateBackup } from '../backup/change-backup';
import { createManualBackup } from '../backup/create-from-details';
import { findBackup, findLivingBackup } from '../backup/find-backup';
import { listBackups } from '../backup/list-backups';
import { copyToRegion, destinationOf } from '../copy/copy-to-region';
import type { VolumeBackupOperations } from '../operations';
import type { Gateway } from '../request/gateway';
import { BLOCK_VOLUME } from '../volume/kind';

export const volumeBackupOperations = (gateway: Gateway): VolumeBackupOperations => ({
  createVolumeBackup: (details, context) =>
    gateway.write('CreateVolumeBackup', context, (region) =>
      volumeBackupAnswer(region, createManualBackup(region, BLOCK_VOLUME, details.volumeId, details)),
    ),

  getVolumeBackup: (id, context) =>
    gateway.read('GetVolumeBackup', context, (region) =>
      volumeBackupAnswer(region, findBackup(region, BLOCK_VOLUME, id)),
    ),

  listVolumeBackups: (query, context) =>
    gateway.read('ListVolumeBackups', context, (region, request) =>
      listBackups(region, request, BLOCK_VOLUME, {
        ...query,
        sourceBackupId: query.sourceVolumeBackupId,
      }).map((backup) => volumeBackupAnswer(region, backup)),
    ),

  updateVolumeBackup: (id, details, context) =>
    gateway.write('UpdateVolumeBackup', context, (region) =>
      volumeBackupAnswer(region, updateBackup(region, findLivingBackup(region, BLOCK_VOLUME, id), details)),
    ),

  deleteVolumeBackup: (id, context) =>
    gateway.write('DeleteVolumeBackup', context, (region) =>
      deleteBackup(region, findLivingBackup(region, BLOCK_VOLUME, id)),
    ),

  changeVolumeBackupCompartment: (id, details, context) =>
    gateway.write('ChangeVolumeBackupCompartment', context, (region) =>
      moveBackup(region, findLivingBackup(region, BLOCK_VOLUME, id), details.compartmentId),
    ),

  copyVolumeBackup: (id, details, context) =>
    gateway.write(
      'CopyVolumeBackup',
      context,
      (region, request) =>
        copyToRegion(region, request, findLivingBackup(region, BLOCK_VOLUME, id), details, volumeBackupAnswer),
      (region) => destinationOf(region, details),
    ),
});
