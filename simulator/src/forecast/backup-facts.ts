import { type BootVolumeBackup, type Cloud, type RegionOperations, ServiceError, type VolumeBackup } from '../cloud';

/** A backup of a boot volume or of a block volume, in one shape. Times are milliseconds since 1970. */
export interface BackupFact {
  readonly id: string;
  readonly region: string;
  /** It may be gone. */
  readonly volumeId?: string;
  readonly displayName: string;
  readonly state: string;
  readonly type: 'FULL' | 'INCREMENTAL';
  readonly sourceType: 'MANUAL' | 'SCHEDULED';
  readonly timeCreated: number;
  readonly expires?: number;
  readonly sizeInGBs: number;
  readonly uniqueSizeInGBs: number;
  /** The backup in another region of which it is a copy. */
  readonly copyOf?: string;
}

/** Every backup of every region in use, terminated ones too as long as they can be read; oldest first. */
export function backupFacts(cloud: Cloud): BackupFact[] {
  return cloud
    .regionsInUse()
    .flatMap((name) => reachable(() => backupsOf(cloud.region(name), name)))
    .sort((one, other) => one.timeCreated - other.timeCreated || one.id.localeCompare(other.id, 'en'));
}

function backupsOf(region: RegionOperations, name: string): BackupFact[] {
  const compartments = new Set(region.listResources().map(({ compartmentId }) => compartmentId));
  return [...compartments].flatMap((compartmentId) => [
    ...region
      .listBootVolumeBackups({ compartmentId })
      .map((backup) => fact(name, backup, backup.bootVolumeId, backup.sourceBootVolumeBackupId)),
    ...region
      .listVolumeBackups({ compartmentId })
      .map((backup) => fact(name, backup, backup.volumeId, backup.sourceVolumeBackupId)),
  ]);
}

/** The backups of a volume itself, and their copies in other regions. */
export const backupsOfVolume = (facts: readonly BackupFact[], volumeId: string) =>
  facts.filter((backup) => backup.volumeId === volumeId);

/** A region that is lost or cut off tells nothing. */
export function reachable<T>(ask: () => T[]): T[] {
  try {
    return ask();
  } catch (error) {
    if (error instanceof ServiceError && error.status === 503) return [];
    throw error;
  }
}

const fact = (
  region: string,
  backup: BootVolumeBackup | VolumeBackup,
  volumeId: string | undefined,
  copyOf: string | undefined,
): BackupFact => ({
  id: backup.id,
  region,
  volumeId,
  displayName: backup.displayName,
  state: backup.lifecycleState,
  type: backup.type,
  sourceType: backup.sourceType,
  timeCreated: Date.parse(backup.timeCreated),
  expires: backup.expirationTime === undefined ? undefined : Date.parse(backup.expirationTime),
  sizeInGBs: backup.sizeInGBs,
  uniqueSizeInGBs: backup.uniqueSizeInGBs ?? 0,
  copyOf,
});
