import type { BootVolume, BootVolumeBackup, Cloud, RegionOperations, Volume, VolumeBackup } from '../../cloud';
import { UsageError } from '../command-error';
import { checkOcid, regionOf } from './find-region';

/** Boot volumes and block volumes have operations of the same shape under two names. */
export interface VolumeFamily {
  readonly region: RegionOperations;
  readonly isBoot: boolean;
}

/** @throws UsageError when the OCID is of neither */
export function volumeFamily(cloud: Cloud, volumeId: string): VolumeFamily {
  return family(cloud, volumeId, ['bootvolume', 'volume']);
}

/** @throws UsageError when the OCID is of neither */
export function backupFamily(cloud: Cloud, backupId: string): VolumeFamily {
  return family(cloud, backupId, ['bootvolumebackup', 'volumebackup']);
}

function family(cloud: Cloud, ocid: string, types: readonly [string, string]): VolumeFamily {
  const { type } = checkOcid(ocid);
  if (types.includes(type)) return { region: regionOf(cloud, ocid), isBoot: type === types[0] };
  throw new UsageError(`${ocid} is of type ${type}, expected ${types.join(' or ')}`);
}

export type AnyVolume = BootVolume | Volume;
export type AnyBackup = BootVolumeBackup | VolumeBackup;

export const readVolume = ({ region, isBoot }: VolumeFamily, id: string): AnyVolume =>
  isBoot ? region.getBootVolume(id) : region.getVolume(id);

export const readBackup = ({ region, isBoot }: VolumeFamily, id: string): AnyBackup =>
  isBoot ? region.getBootVolumeBackup(id) : region.getVolumeBackup(id);
