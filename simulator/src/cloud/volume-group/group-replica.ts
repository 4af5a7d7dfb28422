import { checkCompartment, checkDisplayName, checkOcid } from '../check/arguments';
import { notFound } from '../error/catalogue';
import { begin, fire, type LifeCycle, type Noun } from '../life-cycle/life-cycle';
import type { DefinedTags, FreeformTags, ReplicaState, VolumeGroupReplica, VolumeGroupReplicaDetails } from '../model';
import type { ListVolumeGroupReplicasQuery } from '../operations';
import { listPage } from '../record/list';
import { defineTable } from '../record/table-definition';
import { timestamp } from '../record/timestamp';
import type { Region } from '../region/region';
import { REPLICAS } from '../replica/replica-record';
import { regionOfDomain } from '../replica/replicate';
import type { Request } from '../request/request';
import { sameAvailabilityDomain } from '../volume/create-volume';
import type { GroupReplicaLink, VolumeGroupRecord } from './volume-group-record';

/** Times are milliseconds since 1970. */
export interface GroupReplicaRecord {
  readonly id: string;
  readonly volumeGroupId: string;
  readonly compartmentId: string;
  readonly availabilityDomain: string;
  readonly displayName: string;
  readonly lifecycleState: ReplicaState;
  readonly timeCreated: number;
  readonly definedTags: DefinedTags;
  readonly freeformTags: FreeformTags;
}

const GROUP_REPLICAS = defineTable<GroupReplicaRecord>('volume group replicas', {
  compartment: (replica) => replica.compartmentId,
});

export type GroupReplicaEvent = 'delete' | 'forgotten';

const deletion = { to: 'TERMINATED', next: { event: 'forgotten', after: 'remembrance' } } as const;

const cycle: LifeCycle<ReplicaState, GroupReplicaEvent> = {
  start: { to: 'AVAILABLE' },
  states: {
    PROVISIONING: {},
    AVAILABLE: { delete: deletion },
    ACTIVATING: {},
    FAULTY: { delete: deletion },
    TERMINATING: {},
    TERMINATED: { forgotten: { to: 'TERMINATED' } },
  },
};

export const GROUP_REPLICA: Noun<GroupReplicaRecord, ReplicaState, GroupReplicaEvent> = {
  name: 'volumeGroupReplica',
  table: GROUP_REPLICAS,
  cycle,
  entering: {},
  forgottenAt: 'forgotten',
};

export function createGroupReplica(
  source: Region,
  group: VolumeGroupRecord,
  wish: VolumeGroupReplicaDetails,
): GroupReplicaLink {
  checkDisplayName(wish.displayName);
  const region = regionOfDomain(source, wish.availabilityDomain);
  return region.transaction(() => {
    const replica = begin(region, GROUP_REPLICA, {
      id: region.newId('volumegroupreplica'),
      volumeGroupId: group.id,
      compartmentId: group.compartmentId,
      availabilityDomain: wish.availabilityDomain,
      displayName: wish.displayName ?? `${group.displayName} replica`,
      lifecycleState: 'AVAILABLE',
      timeCreated: region.now(),
      definedTags: group.definedTags,
      freeformTags: group.freeformTags,
    });
    return {
      replicaId: replica.id,
      region: region.name,
      availabilityDomain: replica.availabilityDomain,
      displayName: replica.displayName,
      kmsKeyId: wish.xrrKmsKeyId || undefined,
    };
  });
}

export function endGroupReplica(source: Region, link: GroupReplicaLink): void {
  if (source.world.isLost(link.region)) {
    return;
  }
  const region = source.world.region(link.region);
  region.transaction(() => {
    const replica = region.table(GROUP_REPLICAS).find(link.replicaId);
    if (replica !== undefined) {
      fire(region, GROUP_REPLICA, replica, 'delete');
    }
  });
}

export function findGroupReplica(region: Region, id: string): GroupReplicaRecord {
  checkOcid(id, 'volumeGroupReplicaId', 'volumegroupreplica');
  const replica = region.table(GROUP_REPLICAS).find(id);
  if (replica === undefined) {
    throw notFound(
      `Volume group replica ${id} does not exist in ${region.name}. Replicas live in the region they are replicated to.`,
    );
  }
  return replica;
}

export function listGroupReplicas(
  region: Region,
  request: Request,
  query: ListVolumeGroupReplicasQuery,
): GroupReplicaRecord[] {
  const all = [...region.table(GROUP_REPLICAS).by('compartment', checkCompartment(query.compartmentId))];
  const wanted = all.filter((replica) =>
    sameAvailabilityDomain(region, replica.availabilityDomain, query.availabilityDomain),
  );
  return request.page(listPage(wanted, query));
}

/** Size and last sync are those of its members: the sum, and the oldest. */
export function groupReplicaAnswer(region: Region, replica: GroupReplicaRecord): VolumeGroupReplica {
  const members = [...region.table(REPLICAS).by('group', replica.id)];
  return {
    id: replica.id,
    availabilityDomain: replica.availabilityDomain,
    compartmentId: replica.compartmentId,
    displayName: replica.displayName,
    lifecycleState: replica.lifecycleState,
    sizeInGBs: members.reduce((sum, member) => sum + member.sizeInGBs, 0),
    volumeGroupId: replica.volumeGroupId,
    timeCreated: timestamp(replica.timeCreated),
    timeLastSynced: timestamp(Math.min(...members.map((member) => member.timeLastSynced), region.now())),
    memberReplicas: members.map((member) => ({ volumeReplicaId: member.id, membershipState: 'STABLE' })),
    definedTags: replica.definedTags,
    freeformTags: replica.freeformTags,
  };
}
