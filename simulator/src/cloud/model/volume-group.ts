import type { DefinedTags, FreeformTags, Timestamp } from './common';

export type VolumeGroupState =
  | 'PROVISIONING'
  | 'AVAILABLE'
  | 'TERMINATING'
  | 'TERMINATED'
  | 'FAULTY'
  | 'UPDATE_PENDING';

export interface VolumeGroup {
  availabilityDomain: string;
  compartmentId: string;
  displayName: string;
  id: string;
  lifecycleState: VolumeGroupState;
  sizeInMBs: number;
  timeCreated: Timestamp;
  volumeIds: string[];
  definedTags: DefinedTags;
  freeformTags: FreeformTags;
  sizeInGBs: number;
  sourceDetails?: VolumeGroupSourceDetails;
  isHydrated: boolean;
  volumeGroupReplicas: VolumeGroupReplicaInfo[];
}

export interface CreateVolumeGroupDetails {
  availabilityDomain: string;
  compartmentId: string;
  sourceDetails: VolumeGroupSourceDetails;
  backupPolicyId?: string;
  definedTags?: DefinedTags;
  displayName?: string;
  freeformTags?: FreeformTags;
  volumeGroupReplicas?: VolumeGroupReplicaDetails[];
  clusterPlacementGroupId?: string;
  xrcKmsKeyId?: string;
}

export interface UpdateVolumeGroupDetails {
  definedTags?: DefinedTags;
  displayName?: string;
  freeformTags?: FreeformTags;
  volumeIds?: string[];
  volumeGroupReplicas?: VolumeGroupReplicaDetails[];
}

export interface VolumeGroupSourceFromVolumesDetails {
  type: 'volumeIds';
  volumeIds: string[];
}

export interface VolumeGroupSourceFromVolumeGroupDetails {
  type: 'volumeGroupId';
  volumeGroupId: string;
}

export interface VolumeGroupSourceFromVolumeGroupBackupDetails {
  type: 'volumeGroupBackupId';
  volumeGroupBackupId: string;
}

export interface VolumeGroupSourceFromVolumeGroupReplicaDetails {
  type: 'volumeGroupReplicaId';
  volumeGroupReplicaId: string;
}

export interface VolumeGroupReplicaDetails {
  availabilityDomain: string;
  displayName?: string;
  xrrKmsKeyId?: string;
}

export interface VolumeGroupReplicaInfo {
  displayName: string;
  volumeGroupReplicaId: string;
  availabilityDomain: string;
  kmsKeyId?: string;
}

export type VolumeGroupSourceDetails =
  | VolumeGroupSourceFromVolumesDetails
  | VolumeGroupSourceFromVolumeGroupDetails
  | VolumeGroupSourceFromVolumeGroupBackupDetails
  | VolumeGroupSourceFromVolumeGroupReplicaDetails;
