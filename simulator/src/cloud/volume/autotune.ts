import { ATTACHMENTS } from '../attachment/attachment-record';
import type { AutotunePolicy } from '../model';
import type { Region } from '../region/region';
import { VOLUMES, type VolumeRecord } from './volume-record';

/** Oracle, Detached Volume Performance Autotuning: the adjustment starts after so long. */
const DETACHED_FOR = 14 * 24 * 3_600_000;
const LOWER_COST = 0;

export const isTunedWhenDetached = (policies: readonly AutotunePolicy[]): boolean =>
  policies.some((policy) => policy.autotuneType === 'DETACHED_VOLUME');

/** When the policy about detached volumes began to count, if it does after a change. */
export function detachedTuningSince(
  volume: VolumeRecord,
  policies: readonly AutotunePolicy[],
  now: number,
): number | undefined {
  return isTunedWhenDetached(volume.autotunePolicies) || !isTunedWhenDetached(policies)
    ? volume.timeDetachedTuning
    : now;
}

export function noteDetached(region: Region, volumeId: string): void {
  const volume = region.table(VOLUMES).find(volumeId);
  if (volume !== undefined) {
    region.table(VOLUMES).replace(volume, { ...volume, timeDetached: region.now() });
  }
}

function isAttached(region: Region, volumeId: string): boolean {
  for (const _ of region.table(ATTACHMENTS).by('volume', volumeId)) {
    return true;
  }
  return false;
}

/**
 * Volume performance units for each GB that a volume has in effect; undefined without an autotune policy. Nothing here puts load on
 * a volume, so performance-based tuning keeps it at its default.
 */
export function autoTunedVpusPerGB(region: Region, volume: VolumeRecord): number | undefined {
  if (volume.autotunePolicies.length === 0) {
    return undefined;
  }
  const { timeCreated, timeDetached = timeCreated, timeDetachedTuning = timeCreated } = volume;
  const isIdle =
    isTunedWhenDetached(volume.autotunePolicies) &&
    region.now() >= Math.max(timeDetached, timeDetachedTuning) + DETACHED_FOR &&
    !isAttached(region, volume.id);
  return isIdle ? LOWER_COST : volume.vpusPerGB;
}
