import type { ListBootVolumeBackupsQuery } from '../../cloud/operations';
import { coreBootVolumeBackupMembers } from '../resources/core-boot-volume-backup';
import { text } from '../schema/declare';
import { computed, optional, required } from '../schema/traits';
import { listing } from './listing';

export const coreBootVolumeBackups = listing<ListBootVolumeBackupsQuery>({
  arguments: {
    compartment_id: text(required),
    boot_volume_id: text(optional),
    display_name: text(optional),
    source_boot_volume_backup_id: text(optional),
    state: text(optional),
  },
  result: 'boot_volume_backups',
  item: { id: text(computed), ...coreBootVolumeBackupMembers },
  list: (region, query) => region.listBootVolumeBackups(query),
});
