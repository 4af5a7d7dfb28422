import type { BlockVolumeReplica, BootVolumeReplica, VolumeGroupReplica } from '../../cloud/model';
import type { ListVolumeGroupReplicasQuery, ListVolumeReplicasQuery } from '../../cloud/operations';
import { type Operation, operation } from '../operation';
import { shape } from '../schema/schema';

const bootVolumeReplica = shape<BootVolumeReplica>('BootVolumeReplica');
const blockVolumeReplica = shape<BlockVolumeReplica>('BlockVolumeReplica');
const volumeGroupReplica = shape<VolumeGroupReplica>('VolumeGroupReplica');

export const replicas: readonly Operation[] = [
  operation({
    operation: 'ListBootVolumeReplicas',
    method: 'GET',
    path: '/bootVolumeReplicas',
    query: shape<ListVolumeReplicasQuery>('ListVolumeReplicasQuery'),
    answer: bootVolumeReplica,
    list: true,
    handle: (region, { query, context }) => region.listBootVolumeReplicas(query, context),
  }),
  operation({
    operation: 'GetBootVolumeReplica',
    method: 'GET',
    path: '/bootVolumeReplicas/{bootVolumeReplicaId}',
    answer: bootVolumeReplica,
    handle: (region, { path, context }) => region.getBootVolumeReplica(path.bootVolumeReplicaId, context),
  }),
  operation({
    operation: 'ListBlockVolumeReplicas',
    method: 'GET',
    path: '/blockVolumeReplicas',
    query: shape<ListVolumeReplicasQuery>('ListVolumeReplicasQuery'),
    answer: blockVolumeReplica,
    list: true,
    handle: (region, { query, context }) => region.listBlockVolumeReplicas(query, context),
  }),
  operation({
    operation: 'GetBlockVolumeReplica',
    method: 'GET',
    path: '/blockVolumeReplicas/{blockVolumeReplicaId}',
    answer: blockVolumeReplica,
    handle: (region, { path, context }) => region.getBlockVolumeReplica(path.blockVolumeReplicaId, context),
  }),
  operation({
    operation: 'ListVolumeGroupReplicas',
    method: 'GET',
    path: '/volumeGroupReplicas',
    query: shape<ListVolumeGroupReplicasQuery>('ListVolumeGroupReplicasQuery'),
    answer: volumeGroupReplica,
    list: true,
    handle: (region, { query, context }) => region.listVolumeGroupReplicas(query, context),
  }),
  operation({
    operation: 'GetVolumeGroupReplica',
    method: 'GET',
    path: '/volumeGroupReplicas/{volumeGroupReplicaId}',
    answer: volumeGroupReplica,
    handle: (region, { path, context }) => region.getVolumeGroupReplica(path.volumeGroupReplicaId, context),
  }),
];
