import { checkOcid } from '../check/arguments';
import { notFound } from '../error/catalogue';
import type { Region } from '../region/region';
import type { VolumeKind } from './kind';
import { VOLUMES, type VolumeRecord } from './volume-record';

export const isGone = (record: { readonly lifecycleState: string }): boolean =>
  record.lifecycleState === 'TERMINATED' || record.lifecycleState === 'TERMINATING';

/** Also one that is terminated, as long as it is remembered. Unknown: 404. */
export function findVolume(region: Region, kind: VolumeKind, id: string): VolumeRecord {
  checkOcid(id, `${kind.name}Id`, kind.ocidType);
  const volume = region.table(VOLUMES).find(id);
  if (volume === undefined) {
    throw notFound(`${kind.title} ${id} does not exist in ${region.name}.`);
  }
  return volume;
}

/** One that can still be used. Unknown, terminating or terminated: 404. */
export function findLivingVolume(region: Region, kind: VolumeKind, id: string): VolumeRecord {
  const volume = findVolume(region, kind, id);
  if (isGone(volume)) {
    throw notFound(`${kind.title} ${id} in ${region.name} is ${volume.lifecycleState}.`);
  }
  return volume;
}
