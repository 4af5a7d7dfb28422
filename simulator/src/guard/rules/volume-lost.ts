import type { PlannedResource } from '../../plan';
import type { ExistingBackup } from '../existing-backup';
import type { Finding } from '../finding';
import { isBackup, isBackupOf, isUsable, isVolume, volumeId } from '../volume-family';

/** A volume that goes although no backup of it stays. */
export function volumeLost(resources: readonly PlannedResource[], survivors: readonly ExistingBackup[]): Finding[] {
  const staying = resources.filter(
    (resource) => isBackup(resource) && resource.before && !resource.isDeleted && isUsable(resource),
  );
  return resources
    .filter((resource) => isVolume(resource) && losesItsBytes(resource))
    .filter((volume) => !staying.some((backup) => isBackupOf(backup, volume)))
    .filter((volume) => !survivors.some(({ sourceId }) => sourceId === volumeId(volume, volume.before)))
    .map((volume) => ({
      rule: 'volume-lost' as const,
      address: volume.address,
      what: `The plan ${volume.after ? 'replaces' : 'deletes'} ${nameOf(volume)}, and no backup of it stays.`,
      mend:
        volume.type === 'oci_core_instance'
          ? 'Set preserve_boot_volume = true and apply that first, or back the boot volume up first.'
          : 'Back the volume up and apply that first.',
    }));
}

const losesItsBytes = ({ type, isDeleted, before }: PlannedResource) =>
  isDeleted && !(type === 'oci_core_instance' && before?.preserve_boot_volume === true);

const nameOf = ({ type }: PlannedResource) =>
  type === 'oci_core_instance' ? 'the instance with its boot volume' : 'the volume';
