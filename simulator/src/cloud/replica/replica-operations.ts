import { checkCompartment, checkOcid } from '../check/arguments';
import { notFound } from '../error/catalogue';
import type { BlockVolumeReplica, BootVolumeReplica } from '../model';
import type { ListVolumeReplicasQuery, ReplicaOperations } from '../operations';
import { listPage } from '../record/list';
import { present } from '../record/present';
import { timestamp } from '../record/timestamp';
import type { Region } from '../region/region';
import type { Gateway } from '../request/gateway';
import type { Request } from '../request/request';
import { sameAvailabilityDomain } from '../volume/create-volume';
import { BLOCK_VOLUME, BOOT_VOLUME, type VolumeKind } from '../volume/kind';
import { GIGABYTE } from '../volume/volume-record';
import { findGroupReplica, groupReplicaAnswer, listGroupReplicas } from '../volume-group/group-replica';
import { REPLICAS, type ReplicaRecord } from './replica-record';

function find(region: Region, kind: VolumeKind, id: string): ReplicaRecord {
  checkOcid(id, kind.name === 'bootVolume' ? 'bootVolumeReplicaId' : 'blockVolumeReplicaId', kind.replicaOcidType);
  const replica = region.table(REPLICAS).find(id);
  if (replica === undefined) {
    throw notFound(`${kind.replicaTitle} ${id} does not exist in ${region.name}.`);
  }
  return replica;
}

function list(region: Region, request: Request, kind: VolumeKind, query: ListVolumeReplicasQuery): ReplicaRecord[] {
  const all =
    query.compartmentId === undefined
      ? region.table(REPLICAS).by('kind', kind.name)
      : region.table(REPLICAS).by('compartment', `${kind.name}:${checkCompartment(query.compartmentId)}`);
  const wanted = [...all].filter(
    (replica) =>
      (query.availabilityDomain === undefined ||
        sameAvailabilityDomain(region, replica.availabilityDomain, query.availabilityDomain)) &&
      (query.volumeGroupReplicaId === undefined || replica.volumeGroupReplicaId === query.volumeGroupReplicaId),
  );
  return request.page(listPage(wanted, query));
}

const shared = (replica: ReplicaRecord) => ({
  id: replica.id,
  availabilityDomain: replica.availabilityDomain,
  compartmentId: replica.compartmentId,
  displayName: replica.displayName,
  lifecycleState: replica.lifecycleState,
  sizeInGBs: replica.sizeInGBs,
  timeCreated: timestamp(replica.timeCreated),
  timeLastSynced: timestamp(replica.timeLastSynced),
  definedTags: replica.definedTags,
  freeformTags: replica.freeformTags,
  totalDataTransferredInGBs: Math.ceil(replica.transferredBytes / GIGABYTE),
  volumeGroupReplicaId: replica.volumeGroupReplicaId,
  kmsKeyId: replica.kmsKeyId,
});

const bootReplicaAnswer = (replica: ReplicaRecord): BootVolumeReplica =>
  present({ ...shared(replica), bootVolumeId: replica.volumeId, imageId: replica.imageId });

const blockReplicaAnswer = (replica: ReplicaRecord): BlockVolumeReplica =>
  present({ ...shared(replica), blockVolumeId: replica.volumeId });

export const replicaOperations = (gateway: Gateway): ReplicaOperations => ({
  getBootVolumeReplica: (id, context) =>
    gateway.read('GetBootVolumeReplica', context, (region) => bootReplicaAnswer(find(region, BOOT_VOLUME, id))),

  listBootVolumeReplicas: (query, context) =>
    gateway.read('ListBootVolumeReplicas', context, (region, request) =>
      list(region, request, BOOT_VOLUME, query).map(bootReplicaAnswer),
    ),

  getBlockVolumeReplica: (id, context) =>
    gateway.read('GetBlockVolumeReplica', context, (region) => blockReplicaAnswer(find(region, BLOCK_VOLUME, id))),

  listBlockVolumeReplicas: (query, context) =>
    gateway.read('ListBlockVolumeReplicas', context, (region, request) =>
      list(region, request, BLOCK_VOLUME, query).map(blockReplicaAnswer),
    ),

  getVolumeGroupReplica: (id, context) =>
    gateway.read('GetVolumeGroupReplica', context, (region) =>
      groupReplicaAnswer(region, findGroupReplica(region, id)),
    ),

  listVolumeGroupReplicas: (query, context) =>
    gateway.read('ListVolumeGroupReplicas', context, (region, request) =>
      listGroupReplicas(region, request, query).map((replica) => groupReplicaAnswer(region, replica)),
    ),
});
