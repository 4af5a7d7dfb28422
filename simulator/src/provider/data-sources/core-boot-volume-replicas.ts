import type { ListVolumeReplicasQuery } from '../../cloud/operations';
import { text } from '../schema/declare';
import { computed, optional } from '../schema/traits';
import { bootVolumeReplicaMembers } from './boot-volume-replica-members';
import { listing } from './listing';

export const coreBootVolumeReplicas = listing<ListVolumeReplicasQuery>({
  arguments: {
    availability_domain: text(optional),
    compartment_id: text(optional),
    display_name: text(optional),
    state: text(optional),
    volume_group_replica_id: text(optional),
  },
  result: 'boot_volume_replicas',
  item: { id: text(computed), ...bootVolumeReplicaMembers },
  list: (region, query) => region.listBootVolumeReplicas(query),
});
