import type { GetVolumeBackupPolicyAssetAssignmentQuery } from '../../cloud/operations';
import { coreVolumeBackupPolicyAssignmentMembers } from '../resources/core-volume-backup-policy-assignment';
import { text } from '../schema/declare';
import { computed, required } from '../schema/traits';
import { listing } from './listing';

export const coreVolumeBackupPolicyAssignments = listing<GetVolumeBackupPolicyAssetAssignmentQuery>({
  arguments: { asset_id: text(required) },
  result: 'volume_backup_policy_assignments',
  item: { id: text(computed), ...coreVolumeBackupPolicyAssignmentMembers },
  list: (region, query) => region.getVolumeBackupPolicyAssetAssignment(query),
});
