import type { BackupSourceType, BackupType, DefinedTags, FreeformTags, RetentionDuration, Timestamp } from './common';

export type VolumeGroupBackupState =
  | 'CREATING'
  | 'COMMITTED'
  | 'AVAILABLE'
  | 'TERMINATING'
  | 'TERMINATED'
  | 'FAULTY'
  | 'REQUEST_RECEIVED';

export interface VolumeGroupBackup {
  compartmentId: string;
  displayName: string;
  id: string;
  lifecycleState: VolumeGroupBackupState;
  timeCreated: Timestamp;
  type: BackupType;
  volumeBackupIds: string[];
  definedTags: DefinedTags;
  expirationTime?: Timestamp;
  freeformTags: FreeformTags;
  sizeInMBs?: number;
  sizeInGBs: number;
  sourceType: BackupSourceType;
  timeRequestReceived: Timestamp;
  uniqueSizeInMbs?: number;
  uniqueSizeInGbs?: number;
  volumeGroupId?: string;
  sourceVolumeGroupBackupId?: string;
  timeRetentionExpiresAt?: Timestamp;
  retentionPeriod?: RetentionDuration;
  isPreventDeletionEnabled?: boolean;
  isRetentionLockEnabled?: boolean;
  isIndefiniteRetentionEnabled?: boolean;
}

export interface CreateVolumeGroupBackupDetails {
  volumeGroupId: string;
  compartmentId?: string;
  definedTags?: DefinedTags;
  displayName?: string;
  freeformTags?: FreeformTags;
  type?: BackupType;
  retentionPeriod?: RetentionDuration;
  isPreventDeletionEnabled?: boolean;
  isRetentionLockEnabled?: boolean;
  isIndefiniteRetentionEnabled?: boolean;
}

export interface UpdateVolumeGroupBackupDetails {
  definedTags?: DefinedTags;
  displayName?: string;
  freeformTags?: FreeformTags;
  retentionPeriod?: RetentionDuration;
  isPreventDeletionEnabled?: boolean;
  isRetentionLockEnabled?: boolean;
  isIndefiniteRetentionEnabled?: boolean;
}

export interface CopyVolumeGroupBackupDetails {
  destinationRegion: string;
  displayName?: string;
  kmsKeyId?: string;
}
