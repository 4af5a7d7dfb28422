import type { BlockVolumeReplica, BootVolumeReplica, Paging, Sorting, VolumeGroupReplica } from '../model';
import type { RequestContext } from './request';

export interface ListVolumeReplicasQuery extends Paging, Sorting {
  compartmentId?: string;
  availabilityDomain?: string;
  displayName?: string;
  volumeGroupReplicaId?: string;
  /** In any letter case. */
  lifecycleState?: string;
}

export interface ListVolumeGroupReplicasQuery extends Paging, Sorting {
  compartmentId: string;
  availabilityDomain: string;
  displayName?: string;
  /** In any letter case. */
  lifecycleState?: string;
}

/** Replicas are read in the region they were replicated to. */
export interface ReplicaOperations {
  getBootVolumeReplica(bootVolumeReplicaId: string, context?: RequestContext): BootVolumeReplica;
  listBootVolumeReplicas(query: ListVolumeReplicasQuery, context?: RequestContext): BootVolumeReplica[];
  getBlockVolumeReplica(blockVolumeReplicaId: string, context?: RequestContext): BlockVolumeReplica;
  listBlockVolumeReplicas(query: ListVolumeReplicasQuery, context?: RequestContext): BlockVolumeReplica[];
  getVolumeGroupReplica(volumeGroupReplicaId: string, context?: RequestContext): VolumeGroupReplica;
  listVolumeGroupReplicas(query: ListVolumeGroupReplicasQuery, context?: RequestContext): VolumeGroupReplica[];
}
