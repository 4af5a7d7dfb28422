import type { ListVolumeBackupPoliciesQuery } from '../../cloud/operations';
import { coreVolumeBackupPolicyMembers } from '../resources/core-volume-backup-policy';
import { text } from '../schema/declare';
import { computed, optional } from '../schema/traits';
import { listing } from './listing';

export const coreVolumeBackupPolicies = listing<ListVolumeBackupPoliciesQuery>({
  arguments: {
    compartment_id: text(optional),
  },
  result: 'volume_backup_policies',
  item: { id: text(computed), ...coreVolumeBackupPolicyMembers },
  list: (region, query) => region.listVolumeBackupPolicies(query),
});
