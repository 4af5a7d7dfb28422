import type { DefinedTags, FreeformTags, Timestamp } from './common';

export type ReplicaState = 'PROVISIONING' | 'AVAILABLE' | 'ACTIVATING' | 'TERMINATING' | 'TERMINATED' | 'FAULTY';

export interface MemberReplica {
  volumeReplicaId: string;
  membershipState: 'ADD_PENDING' | 'STABLE' | 'REMOVE_PENDING';
}

export interface BootVolumeReplica {
  availabilityDomain: string;
  compartmentId: string;
  displayName: string;
  id: string;
  lifecycleState: ReplicaState;
  sizeInGBs: number;
  timeCreated: Timestamp;
  timeLastSynced: Timestamp;
  bootVolumeId: string;
  definedTags: DefinedTags;
  freeformTags: FreeformTags;
  imageId?: string;
  totalDataTransferredInGBs?: number;
  volumeGroupReplicaId?: string;
  kmsKeyId?: string;
}

export interface BlockVolumeReplica {
  availabilityDomain: string;
  compartmentId: string;
  displayName: string;
  id: string;
  lifecycleState: ReplicaState;
  sizeInGBs: number;
  timeCreated: Timestamp;
  timeLastSynced: Timestamp;
  blockVolumeId: string;
  definedTags: DefinedTags;
  freeformTags: FreeformTags;
  totalDataTransferredInGBs?: number;
  volumeGroupReplicaId?: string;
  kmsKeyId?: string;
}

export interface VolumeGroupReplica {
  availabilityDomain: string;
  compartmentId: string;
  displayName: string;
  id: string;
  lifecycleState: ReplicaState;
  sizeInGBs: number;
  volumeGroupId: string;
  timeCreated: Timestamp;
  memberReplicas: MemberReplica[];
  timeLastSynced: Timestamp;
  definedTags: DefinedTags;
  freeformTags: FreeformTags;
}
