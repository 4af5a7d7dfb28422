import { coreBootVolumeBackupMembers } from '../resources/core-boot-volume-backup';
import { single } from './single';

export const coreBootVolumeBackup = single({
  argument: 'boot_volume_backup_id',
  item: coreBootVolumeBackupMembers,
  get: (region, id) => region.getBootVolumeBackup(id),
});
