import { optionalComputed } from '../schema/traits';
import { bootVolumeReplicaMembers } from './boot-volume-replica-members';
import { single } from './single';

export const coreBootVolumeReplica = single({
  argument: 'boot_volume_replica_id',
  item: bootVolumeReplicaMembers,
  idMode: optionalComputed,
  get: (region, id) => region.getBootVolumeReplica(id),
});
