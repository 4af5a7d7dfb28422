import type { AutotunePolicy, DefinedTags, FreeformTags, Timestamp, VolumeState } from './common';

export interface BootVolume {
  availabilityDomain: string;
  compartmentId: string;
  id: string;
  lifecycleState: VolumeState;
  sizeInMBs: number;
  timeCreated: Timestamp;
  definedTags: DefinedTags;
  systemTags: DefinedTags;
  displayName: string;
  freeformTags: FreeformTags;
  imageId?: string;
  isHydrated: boolean;
  clusterPlacementGroupId?: string;
  vpusPerGB: number;
  sizeInGBs: number;
  sourceDetails?: BootVolumeSourceDetails;
  volumeGroupId?: string;
  kmsKeyId?: string;
  isAutoTuneEnabled: boolean;
  autoTunedVpusPerGB?: number;
  bootVolumeReplicas: BootVolumeReplicaInfo[];
  autotunePolicies: AutotunePolicy[];
}

export interface CreateBootVolumeDetails {
  compartmentId: string;
  sourceDetails: BootVolumeSourceDetails;
  availabilityDomain?: string;
  backupPolicyId?: string;
  definedTags?: DefinedTags;
  displayName?: string;
  freeformTags?: FreeformTags;
  kmsKeyId?: string;
  sizeInGBs?: number;
  clusterPlacementGroupId?: string;
  vpusPerGB?: number;
  isAutoTuneEnabled?: boolean;
  bootVolumeReplicas?: BootVolumeReplicaDetails[];
  autotunePolicies?: AutotunePolicy[];
  xrcKmsKeyId?: string;
}

export interface UpdateBootVolumeDetails {
  definedTags?: DefinedTags;
  displayName?: string;
  freeformTags?: FreeformTags;
  sizeInGBs?: number;
  vpusPerGB?: number;
  isAutoTuneEnabled?: boolean;
  bootVolumeReplicas?: BootVolumeReplicaDetails[];
  autotunePolicies?: AutotunePolicy[];
}

export interface BootVolumeReplicaDetails {
  availabilityDomain: string;
  displayName?: string;
  xrrKmsKeyId?: string;
}

export interface BootVolumeReplicaInfo {
  displayName: string;
  bootVolumeReplicaId: string;
  availabilityDomain: string;
  kmsKeyId?: string;
}

export interface BootVolumeSourceFromBootVolumeDetails {
  type: 'bootVolume';
  id: string;
}

export interface BootVolumeSourceFromBootVolumeBackupDetails {
  type: 'bootVolumeBackup';
  id: string;
}

export interface BootVolumeSourceFromBootVolumeBackupDeltaDetails {
  type: 'bootVolumeBackupDelta';
  firstBackupId: string;
  secondBackupId: string;
  changeBlockSizeInBytes?: number;
}

export interface BootVolumeSourceFromBootVolumeReplicaDetails {
  type: 'bootVolumeReplica';
  id: string;
}

export type BootVolumeSourceDetails =
  | BootVolumeSourceFromBootVolumeDetails
  | BootVolumeSourceFromBootVolumeBackupDetails
  | BootVolumeSourceFromBootVolumeBackupDeltaDetails
  | BootVolumeSourceFromBootVolumeReplicaDetails;
