import type { AutotunePolicy, DefinedTags, FreeformTags, Timestamp, VolumeState } from './common';

export interface Volume {
  availabilityDomain: string;
  compartmentId: string;
  displayName: string;
  id: string;
  lifecycleState: VolumeState;
  sizeInMBs: number;
  timeCreated: Timestamp;
  definedTags: DefinedTags;
  freeformTags: FreeformTags;
  systemTags: DefinedTags;
  isHydrated: boolean;
  kmsKeyId?: string;
  vpusPerGB: number;
  clusterPlacementGroupId?: string;
  sizeInGBs: number;
  sourceDetails?: VolumeSourceDetails;
  volumeGroupId?: string;
  isAutoTuneEnabled: boolean;
  autoTunedVpusPerGB?: number;
  blockVolumeReplicas: BlockVolumeReplicaInfo[];
  autotunePolicies: AutotunePolicy[];
  isReservationsEnabled?: boolean;
}

export interface CreateVolumeDetails {
  compartmentId: string;
  availabilityDomain?: string;
  backupPolicyId?: string;
  definedTags?: DefinedTags;
  displayName?: string;
  freeformTags?: FreeformTags;
  kmsKeyId?: string;
  vpusPerGB?: number;
  clusterPlacementGroupId?: string;
  sizeInGBs?: number;
  sizeInMBs?: number;
  sourceDetails?: VolumeSourceDetails;
  volumeBackupId?: string;
  isAutoTuneEnabled?: boolean;
  blockVolumeReplicas?: BlockVolumeReplicaDetails[];
  autotunePolicies?: AutotunePolicy[];
  xrcKmsKeyId?: string;
  isReservationsEnabled?: boolean;
}

export interface UpdateVolumeDetails {
  definedTags?: DefinedTags;
  displayName?: string;
  freeformTags?: FreeformTags;
  vpusPerGB?: number;
  sizeInGBs?: number;
  isAutoTuneEnabled?: boolean;
  blockVolumeReplicas?: BlockVolumeReplicaDetails[];
  autotunePolicies?: AutotunePolicy[];
  isReservationsEnabled?: boolean;
}

export interface BlockVolumeReplicaDetails {
  availabilityDomain: string;
  displayName?: string;
  xrrKmsKeyId?: string;
}

export interface BlockVolumeReplicaInfo {
  displayName: string;
  blockVolumeReplicaId: string;
  availabilityDomain: string;
  kmsKeyId?: string;
}

export interface VolumeSourceFromVolumeDetails {
  type: 'volume';
  id: string;
}

export interface VolumeSourceFromVolumeBackupDetails {
  type: 'volumeBackup';
  id: string;
}

export interface VolumeSourceFromVolumeBackupDeltaDetails {
  type: 'volumeBackupDelta';
  firstBackupId: string;
  secondBackupId: string;
  changeBlockSizeInBytes?: number;
}

export interface VolumeSourceFromBlockVolumeReplicaDetails {
  type: 'blockVolumeReplica';
  id: string;
}

export type VolumeSourceDetails =
  | VolumeSourceFromVolumeDetails
  | VolumeSourceFromVolumeBackupDetails
  | VolumeSourceFromVolumeBackupDeltaDetails
  | VolumeSourceFromBlockVolumeReplicaDetails;
