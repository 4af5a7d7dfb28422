import type { PlannedResource } from '../plan';
import { isBackup, isBackupOf, isVolume, names, textOf } from './volume-family';

const stays = ({ after }: PlannedResource) => after !== undefined;

export const stayingVolumes = (resources: readonly PlannedResource[]) =>
  resources.filter((resource) => isVolume(resource) && stays(resource));

/** The volume groups that hold a volume after the plan. */
const groupsOf = (resources: readonly PlannedResource[], volume: PlannedResource) =>
  resources.filter(
    (group) =>
      group.type === 'oci_core_volume_group' &&
      stays(group) &&
      (names(group, 'volume_ids', volume) || names(group, 'source_details', volume)),
  );

/** Assignments of a policy that hold for a volume after the plan, its groups' included. */
export function assignmentsOf(resources: readonly PlannedResource[], volume: PlannedResource): PlannedResource[] {
  const assets = [volume, ...groupsOf(resources, volume)];
  return resources.filter(
    (assignment) =>
      assignment.type === 'oci_core_volume_backup_policy_assignment' &&
      stays(assignment) &&
      assets.some((asset) => names(assignment, 'asset_id', asset)),
  );
}

/** Whether something backs the volume up after the plan: a policy, or a backup of its own. */
export function isProtected(resources: readonly PlannedResource[], volume: PlannedResource): boolean {
  return (
    textOf(volume.after, 'backup_policy_id') !== undefined ||
    volume.references('backup_policy_id').length > 0 ||
    assignmentsOf(resources, volume).length > 0 ||
    resources.some((backup) => isBackup(backup) && stays(backup) && isBackupOf(backup, volume))
  );
}
