import type { Values } from '../plan';
import { type PlannedResource, withoutKeys } from '../plan';

/** How each kind of backup names what it was taken of. */
const backedUp: Readonly<Record<string, string>> = {
  oci_core_boot_volume_backup: 'boot_volume_id',
  oci_core_volume_backup: 'volume_id',
  oci_core_volume_group_backup: 'volume_group_id',
};

/** How each kind of resource names the volume that it has. */
const ownId: Readonly<Record<string, string>> = {
  oci_core_boot_volume: 'id',
  oci_core_volume: 'id',
  oci_core_volume_group: 'id',
  oci_core_instance: 'boot_volume_id',
};

export const isBackup = ({ type }: PlannedResource) => type in backedUp;

/** A volume, or an instance with the boot volume that belongs to it. */
export const isVolume = ({ type }: PlannedResource) => type in ownId && type !== 'oci_core_volume_group';

export const textOf = (values: Values | undefined, name: string): string | undefined => {
  const value = values?.[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/** The OCID of the volume (of an instance: of its boot volume), when it is known. */
export const volumeId = (resource: PlannedResource, values = resource.after ?? resource.before) =>
  textOf(values, ownId[resource.type] ?? 'id');

export const sourceId = (backup: PlannedResource) => textOf(backup.before ?? backup.after, backedUp[backup.type]!);

/** Whether an argument of one resource names another, by a known OCID or by a reference. */
export function names(resource: PlannedResource, argument: string, target: PlannedResource): boolean {
  const known = resource.after?.[argument];
  const ids = Array.isArray(known) ? known : [known];
  const id = volumeId(target, target.after);
  if (id !== undefined && ids.includes(id)) return true;
  const address = withoutKeys(target.address);
  const wanted = ownId[target.type] ?? 'id';
  return resource
    .references(argument)
    .some((reference) => reference === `${address}.${wanted}` || (wanted === 'id' && reference === address));
}

/** Whether a backup is, or will be, one of this volume. */
export const isBackupOf = (backup: PlannedResource, volume: PlannedResource) =>
  names(backup, backedUp[backup.type]!, volume) ||
  (sourceId(backup) !== undefined && sourceId(backup) === volumeId(volume, volume.before));

export const isUsable = (backup: PlannedResource) => textOf(backup.before, 'state') !== 'FAULTY';
