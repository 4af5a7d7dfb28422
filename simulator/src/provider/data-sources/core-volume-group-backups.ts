import type { ListVolumeGroupBackupsQuery } from '../../cloud/operations';
import { coreVolumeGroupBackupMembers } from '../resources/core-volume-group-backup';
import { text } from '../schema/declare';
import { computed, optional, required } from '../schema/traits';
import { listing } from './listing';

export const coreVolumeGroupBackups = listing<ListVolumeGroupBackupsQuery>({
  arguments: {
    compartment_id: text(required),
    display_name: text(optional),
    volume_group_id: text(optional),
  },
  result: 'volume_group_backups',
  item: { id: text(computed), ...coreVolumeGroupBackupMembers },
  list: (region, query) => region.listVolumeGroupBackups(query),
});
