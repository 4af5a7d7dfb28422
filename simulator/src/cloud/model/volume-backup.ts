import type {
  BackupSourceType,
  BackupState,
  BackupType,
  DefinedTags,
  FreeformTags,
  RetentionDuration,
  Timestamp,
} from './common';

export interface VolumeBackup {
  compartmentId: string;
  displayName: string;
  id: string;
  lifecycleState: BackupState;
  timeCreated: Timestamp;
  type: BackupType;
  definedTags: DefinedTags;
  systemTags: DefinedTags;
  expirationTime?: Timestamp;
  freeformTags: FreeformTags;
  kmsKeyId?: string;
  sizeInGBs: number;
  sizeInMBs?: number;
  sourceType: BackupSourceType;
  sourceVolumeBackupId?: string;
  timeRequestReceived: Timestamp;
  uniqueSizeInGBs?: number;
  uniqueSizeInMbs?: number;
  volumeId?: string;
  timeRetentionExpiresAt?: Timestamp;
  retentionPeriod?: RetentionDuration;
  isPreventDeletionEnabled?: boolean;
  isRetentionLockEnabled?: boolean;
  isIndefiniteRetentionEnabled?: boolean;
  volumeGroupBackupId?: string;
}

export interface CreateVolumeBackupDetails {
  volumeId: string;
  kmsKeyId?: string;
  definedTags?: DefinedTags;
  displayName?: string;
  freeformTags?: FreeformTags;
  type?: BackupType;
  retentionPeriod?: RetentionDuration;
  isPreventDeletionEnabled?: boolean;
  isRetentionLockEnabled?: boolean;
  isIndefiniteRetentionEnabled?: boolean;
}

export interface UpdateVolumeBackupDetails {
  definedTags?: DefinedTags;
  displayName?: string;
  freeformTags?: FreeformTags;
  kmsKeyId?: string;
  retentionPeriod?: RetentionDuration;
  isPreventDeletionEnabled?: boolean;
  isRetentionLockEnabled?: boolean;
  isIndefiniteRetentionEnabled?: boolean;
}

export interface CopyVolumeBackupDetails {
  destinationRegion: string;
  displayName?: string;
  kmsKeyId?: string;
}
