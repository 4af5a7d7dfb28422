import type { PlannedResource } from '../../plan';
import type { ExistingBackup } from '../existing-backup';
import type { Finding } from '../finding';
import { destinationOf } from '../planned-policy';
import { isBackup, sourceId, textOf } from '../volume-family';

/** Backups that would no longer be in another region. */
export function copyDropped(resources: readonly PlannedResource[], survivors: readonly ExistingBackup[]): Finding[] {
  return [...resources.flatMap(ofPolicy), ...ofCopies(resources, survivors)];
}

function ofPolicy({ address, type, before, after }: PlannedResource): Finding[] {
  if (type !== 'oci_core_volume_backup_policy' || !before || !after) return [];
  const was = destinationOf(before);
  const becomes = destinationOf(after);
  if (was === undefined || becomes !== undefined) return [];
  return [
    {
      rule: 'copy-dropped',
      address,
      what: `Scheduled backups would no longer be copied to ${was}.`,
      mend: 'Keep destination_region, or make sure that another copy leaves the region.',
    },
  ];
}

const isCopy = ({ before }: PlannedResource) =>
  ['source_boot_volume_backup_id', 'source_volume_backup_id', 'source_volume_group_backup_id'].some((name) =>
    textOf(before, name),
  );

function ofCopies(resources: readonly PlannedResource[], survivors: readonly ExistingBackup[]): Finding[] {
  const copies = resources.filter((resource) => isBackup(resource) && isCopy(resource));
  return copies
    .filter((copy) => copy.isDeleted && !copy.isReplacedBeforehand)
    .filter((copy) => !copies.some((other) => other !== copy && !other.isDeleted && sourceId(other) === sourceId(copy)))
    .filter((copy) => !survivors.some(({ isCopy, sourceId: id }) => isCopy && id === sourceId(copy)))
    .map((copy) => ({
      rule: 'copy-dropped' as const,
      address: copy.address,
      what: `The plan deletes the last copy of a backup of ${sourceId(copy) ?? 'its volume'} in another region.`,
      mend: 'Make the next copy and apply that first.',
    }));
}
