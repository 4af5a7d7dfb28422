import type { CopyDestination } from '../backup/backup-record';
import type {
  BackupSourceType,
  BackupType,
  DefinedTags,
  FreeformTags,
  RetentionDuration,
  VolumeGroupBackupState,
} from '../model';
import { defineTable } from '../record/table-definition';

/** Times are milliseconds since 1970. */
export interface VolumeGroupBackupRecord {
  readonly id: string;
  readonly volumeGroupId: string;
  readonly compartmentId: string;
  readonly displayName: string;
  readonly lifecycleState: VolumeGroupBackupState;
  readonly type: BackupType;
  readonly sourceType: BackupSourceType;
  readonly timeRequestReceived: number;
  readonly timeCreated: number;
  readonly volumeBackupIds: readonly string[];
  readonly definedTags: DefinedTags;
  readonly freeformTags: FreeformTags;
  readonly expirationTime?: number;
  readonly retentionPeriod?: RetentionDuration;
  readonly isPreventDeletionEnabled: boolean;
  readonly isRetentionLockEnabled: boolean;
  readonly isIndefiniteRetentionEnabled: boolean;
  readonly sourceGroupBackupId?: string;
  readonly copyTo?: CopyDestination;
}

export const VOLUME_GROUP_BACKUPS = defineTable<VolumeGroupBackupRecord>('volume group backups', {
  compartment: (backup) => backup.compartmentId,
  group: (backup) => backup.volumeGroupId,
});
