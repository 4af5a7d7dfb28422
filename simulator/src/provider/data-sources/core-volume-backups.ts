import type { ListVolumeBackupsQuery } from '../../cloud/operations';
import { coreVolumeBackupMembers } from '../resources/core-volume-backup';
import { text } from '../schema/declare';
import { computed, optional, required } from '../schema/traits';
import { listing } from './listing';

export const coreVolumeBackups = listing<ListVolumeBackupsQuery>({
  arguments: {
    compartment_id: text(required),
    display_name: text(optional),
    source_volume_backup_id: text(optional),
    state: text(optional),
    volume_id: text(optional),
  },
  result: 'volume_backups',
  item: { id: text(computed), ...coreVolumeBackupMembers },
  list: (region, query) => region.listVolumeBackups(query),
});
