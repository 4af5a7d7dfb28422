import type { RegionOperations } from '../../cloud/operations';
import { UsageError } from '../command-error';
import { checkOcid } from './find-region';

type Get = (region: RegionOperations, id: string) => object;

/** How a resource is read, by the type word of its OCID. */
const kinds: Readonly<Record<string, Get>> = {
  bootvolume: (region, id) => region.getBootVolume(id),
  bootvolumebackup: (region, id) => region.getBootVolumeBackup(id),
  bootvolumeattachment: (region, id) => region.getBootVolumeAttachment(id),
  bootvolumereplica: (region, id) => region.getBootVolumeReplica(id),
  blockvolumereplica: (region, id) => region.getBlockVolumeReplica(id),
  compartment: (region, id) => region.getCompartment(id),
  image: (region, id) => region.getImage(id),
  instance: (region, id) => region.getInstance(id),
  policy: (region, id) => region.getPolicy(id),
  subnet: (region, id) => region.getSubnet(id),
  vcn: (region, id) => region.getVcn(id),
  volume: (region, id) => region.getVolume(id),
  volumeattachment: (region, id) => region.getVolumeAttachment(id),
  volumebackup: (region, id) => region.getVolumeBackup(id),
  volumebackuppolicy: (region, id) => region.getVolumeBackupPolicy(id),
  volumebackuppolicyassign: (region, id) => region.getVolumeBackupPolicyAssignment(id),
  volumegroup: (region, id) => region.getVolumeGroup(id),
  volumegroupbackup: (region, id) => region.getVolumeGroupBackup(id),
  volumegroupreplica: (region, id) => region.getVolumeGroupReplica(id),
  coreservicesworkrequest: (region, id) => region.getWorkRequest(id),
};

/** Kinds whose bytes can be read. */
export const storageKinds: ReadonlySet<string> = new Set(['bootvolume', 'volume', 'bootvolumebackup', 'volumebackup']);

/** @throws UsageError for a type that the local cloud does not have */
export function readResource(region: RegionOperations, id: string): object {
  const { type } = checkOcid(id);
  const get = kinds[type];
  if (get) return get(region, id);
  throw new UsageError(`'${type}' is not a type of the local cloud`, `It has ${Object.keys(kinds).join(', ')}.`);
}
