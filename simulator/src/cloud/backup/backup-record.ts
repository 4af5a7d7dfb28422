import type { BackupSourceType, BackupState, BackupType, DefinedTags, FreeformTags, RetentionDuration } from '../model';
import { defineTable, type Lookups } from '../record/table-definition';
import type { KindName } from '../volume/kind';

export interface CopyDestination {
  readonly region: string;
  readonly kmsKeyId?: string;
}

/** A backup of a boot volume or of a block volume. Times are milliseconds since 1970. */
export interface BackupRecord {
  readonly id: string;
  readonly kind: KindName;
  readonly volumeId: string;
  readonly compartmentId: string;
  readonly displayName: string;
  readonly lifecycleState: BackupState;
  /** What was asked for; what is stored follows from sharing. */
  readonly type: BackupType;
  readonly sourceType: BackupSourceType;
  readonly timeRequestReceived: number;
  /** The instant whose content it holds. */
  readonly timeCreated: number;
  /** Provisioned size of the volume at that instant. */
  readonly sizeInGBs: number;
  readonly definedTags: DefinedTags;
  readonly freeformTags: FreeformTags;
  readonly imageId?: string;
  readonly kmsKeyId?: string;
  /** It is deleted by itself here. */
  readonly expirationTime?: number;
  readonly retentionPeriod?: RetentionDuration;
  readonly isPreventDeletionEnabled: boolean;
  readonly isRetentionLockEnabled: boolean;
  readonly isIndefiniteRetentionEnabled: boolean;
  /** Of copies: the backup in the other region. */
  readonly sourceBackupId?: string;
  readonly sourceRegion?: string;
  /** Of copies that a policy made. */
  readonly isScheduledCopy?: boolean;
  readonly volumeGroupBackupId?: string;
  /** The first one after the volume grew. */
  readonly isFirstAfterResize: boolean;
  readonly vpusPerGB: number;
  /** It failed before its point in time, or its copy never arrived: there is nothing to restore. */
  readonly hasNoImage?: true;
  /** Where it goes once it is AVAILABLE, when a policy says so. */
  readonly copyTo?: CopyDestination;
}

/** Backups of one region. Those of one instant were made one after the other, and ids grow with every one. */
export const isEarlier = (one: BackupRecord, other: BackupRecord): boolean =>
  one.timeCreated < other.timeCreated || (one.timeCreated === other.timeCreated && one.id < other.id);

export const isCopy = (backup: BackupRecord): boolean => backup.sourceBackupId !== undefined;

const isRunning = (backup: BackupRecord): boolean =>
  backup.lifecycleState === 'REQUEST_RECEIVED' || backup.lifecycleState === 'CREATING';

const indexes: Lookups<BackupRecord> = {
  volume: (backup) => backup.volumeId,
  source: (backup) => backup.sourceBackupId,
  group: (backup) => backup.volumeGroupBackupId,
};

export const BACKUPS = defineTable<BackupRecord>('backups', indexes, {
  running: (backup) => (isRunning(backup) && !isCopy(backup) ? backup.volumeId : undefined),
});
