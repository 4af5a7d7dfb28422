import type {
  BackupSourceType,
  BackupState,
  BackupType,
  DefinedTags,
  FreeformTags,
  RetentionDuration,
  Timestamp,
} from './common';

export interface BootVolumeBackup {
  compartmentId: string;
  displayName: string;
  id: string;
  lifecycleState: BackupState;
  timeCreated: Timestamp;
  bootVolumeId?: string;
  definedTags: DefinedTags;
  systemTags: DefinedTags;
  expirationTime?: Timestamp;
  freeformTags: FreeformTags;
  imageId?: string;
  kmsKeyId?: string;
  sizeInGBs: number;
  sourceBootVolumeBackupId?: string;
  sourceType: BackupSourceType;
  timeRequestReceived: Timestamp;
  type: BackupType;
  uniqueSizeInGBs?: number;
  timeRetentionExpiresAt?: Timestamp;
  retentionPeriod?: RetentionDuration;
  isPreventDeletionEnabled?: boolean;
  isRetentionLockEnabled?: boolean;
  isIndefiniteRetentionEnabled?: boolean;
  volumeGroupBackupId?: string;
}

export interface CreateBootVolumeBackupDetails {
  bootVolumeId: string;
  definedTags?: DefinedTags;
  displayName?: string;
  freeformTags?: FreeformTags;
  type?: BackupType;
  kmsKeyId?: string;
  retentionPeriod?: RetentionDuration;
  isPreventDeletionEnabled?: boolean;
  isRetentionLockEnabled?: boolean;
  isIndefiniteRetentionEnabled?: boolean;
}

export interface UpdateBootVolumeBackupDetails {
  definedTags?: DefinedTags;
  displayName?: string;
  freeformTags?: FreeformTags;
  kmsKeyId?: string;
  retentionPeriod?: RetentionDuration;
  isPreventDeletionEnabled?: boolean;
  isRetentionLockEnabled?: boolean;
  isIndefiniteRetentionEnabled?: boolean;
}

export interface CopyBootVolumeBackupDetails {
  destinationRegion: string;
  displayName?: string;
  kmsKeyId?: string;
}
