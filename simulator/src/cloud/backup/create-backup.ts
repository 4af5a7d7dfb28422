import { inheritTags } from '../check/tags';
import { begin } from '../life-cycle/life-cycle';
import { take } from '../limit/allotment';
import type { BackupSourceType, BackupType, DefinedTags, FreeformTags } from '../model';
import { compactTimestamp } from '../record/timestamp';
import type { Region } from '../region/region';
import { kindOf } from '../volume/kind';
import { VOLUMES, type VolumeRecord } from '../volume/volume-record';
import { BACKUP, IMAGED } from './backup-life';
import { BACKUPS, type BackupRecord, type CopyDestination } from './backup-record';
import { type Protection, retentionEnd } from './retention';

export interface BackupSpecification extends Protection {
  readonly type: BackupType;
  readonly sourceType: BackupSourceType;
  readonly displayName?: string;
  readonly definedTags?: DefinedTags;
  readonly freeformTags?: FreeformTags;
  readonly kmsKeyId?: string;
  /** Milliseconds from its creation; a retention period says it too. Default: it never expires. */
  readonly lifetime?: number;
  readonly volumeGroupBackupId?: string;
  readonly copyTo?: CopyDestination;
  /** The image is taken now, whatever the pace: all members of a group share one instant. */
  readonly isImagedAtOnce?: boolean;
}

export function runningBackup(region: Region, volumeId: string): BackupRecord | undefined {
  return region.table(BACKUPS).only('running', volumeId);
}

/** The later of the two when both are given: what is protected is not deleted. */
function expiration(now: number, { retentionPeriod, lifetime }: BackupSpecification): number | undefined {
  const ends = [
    ...(retentionPeriod === undefined ? [] : [retentionEnd(now, retentionPeriod)]),
    ...(lifetime === undefined ? [] : [now + lifetime]),
  ];
  return ends.length === 0 ? undefined : Math.max(...ends);
}

/** Backs a volume up. That it may be backed up now has been checked. */
export function createBackup(region: Region, volume: VolumeRecord, specification: BackupSpecification): BackupRecord {
  take(region, 'backup-count', 1, { compartmentId: volume.compartmentId });
  const now = region.now();
  const kind = kindOf(volume);
  const start = specification.isImagedAtOnce ? IMAGED : undefined;
  const record: BackupRecord = {
    id: region.newId(kind.backupOcidType),
    kind: volume.kind,
    volumeId: volume.id,
    compartmentId: volume.compartmentId,
    displayName: specification.displayName ?? `${kind.backupOcidType}${compactTimestamp(now)}`,
    lifecycleState: 'REQUEST_RECEIVED',
    type: specification.type,
    sourceType: specification.sourceType,
    timeRequestReceived: now,
    timeCreated: now,
    sizeInGBs: volume.sizeInGBs,
    ...inheritTags(volume, specification),
    imageId: volume.imageId,
    kmsKeyId: specification.kmsKeyId ?? volume.kmsKeyId,
    expirationTime: expiration(now, specification),
    retentionPeriod: specification.retentionPeriod,
    isPreventDeletionEnabled: specification.isPreventDeletionEnabled ?? false,
    isRetentionLockEnabled: specification.isRetentionLockEnabled ?? false,
    isIndefiniteRetentionEnabled: specification.isIndefiniteRetentionEnabled ?? false,
    volumeGroupBackupId: specification.volumeGroupBackupId,
    isFirstAfterResize: volume.resizedSinceBackup,
    vpusPerGB: volume.vpusPerGB,
    copyTo: specification.copyTo,
  };
  const backup = begin(region, BACKUP, record, start);
  if (volume.resizedSinceBackup) {
    region.table(VOLUMES).replace(volume, { ...volume, resizedSinceBackup: false });
  }
  return backup;
}
