import { type BootVolume, type Cloud, ServiceError, type Volume } from '../cloud';
import type { BackupFact } from '../forecast';
import type { LostVolume } from './evidence';

export interface FoundVolume {
  readonly ocid: string;
  readonly name: string;
  readonly region: string;
  readonly usedBytes: number;
}

/** Volumes and boot volumes of a region that hold data or may. */
export function volumesIn(cloud: Cloud, regionName: string): FoundVolume[] {
  const region = cloud.region(regionName);
  return region
    .listResources()
    .filter(
      ({ resourceType, lifecycleState }) => /^(Boot)?Volume$/.test(resourceType) && lifecycleState === 'AVAILABLE',
    )
    .map(({ identifier, displayName }) => ({
      ocid: identifier,
      name: displayName ?? identifier,
      region: regionName,
      usedBytes: region.blockDevice(identifier).initializedBytes,
    }));
}

/** With the newest backup of each that is left. */
export function withNewestBackup(
  volumes: readonly FoundVolume[],
  left: readonly BackupFact[],
  before: readonly BackupFact[],
): LostVolume[] {
  return volumes.map((volume) => {
    const [newest] = left
      .filter(({ volumeId, state }) => volumeId === volume.ocid && state === 'AVAILABLE')
      .map((backup) => ({ ocid: backup.id, region: backup.region, taken: takenAt(backup, before) }))
      .sort((one, other) => other.taken.localeCompare(one.taken, 'en'));
    return { ...volume, newestBackup: newest };
  });
}

/** The backup of which another is a copy, of a copy, and so on. */
export function originalOf(backup: BackupFact, facts: readonly BackupFact[]): BackupFact {
  const source = facts.find(({ id }) => id === backup.copyOf);
  return source ? originalOf(source, facts) : backup;
}

/** The instant whose content a backup holds. */
export const takenAt = (backup: BackupFact, facts: readonly BackupFact[]) =>
  new Date(originalOf(backup, facts).timeCreated).toISOString();

/** The backup that a volume was restored from; undefined for one that was not. */
export function restoredFrom(cloud: Cloud, regionName: string, ocid: string): string | undefined {
  const region = cloud.region(regionName);
  try {
    const volume: BootVolume | Volume = ocid.startsWith('ocid1.bootvolume.')
      ? region.getBootVolume(ocid)
      : region.getVolume(ocid);
    const source = volume.sourceDetails;
    return source && 'id' in source && /Backup$/.test(source.type) ? source.id : undefined;
  } catch (error) {
    if (error instanceof ServiceError && error.status === 404) return undefined;
    throw error;
  }
}
