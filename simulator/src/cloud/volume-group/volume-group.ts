import { checkCompartment, checkDisplayName, checkOcid } from '../check/arguments';
import { checkTags } from '../check/tags';
import { incorrectState, missingParameter, notFound } from '../error/catalogue';
import { refuse } from '../error/refuse';
import { begin, fire } from '../life-cycle/life-cycle';
import type {
  CreateVolumeGroupDetails,
  UpdateVolumeGroupDetails,
  VolumeGroup,
  VolumeGroupReplicaDetails,
} from '../model';
import { assignPolicy } from '../policy/assign-policy';
import { present } from '../record/present';
import { compactTimestamp, timestamp } from '../record/timestamp';
import type { Region } from '../region/region';
import { replicate } from '../replica/replicate';
import { checkAvailabilityDomain } from '../volume/create-volume';
import { isGone } from '../volume/find-volume';
import { VOLUMES, type VolumeRecord } from '../volume/volume-record';
import { createGroupReplica, endGroupReplica } from './group-replica';
import { groupMembers } from './group-source';
import { checkMembers, membersOf, setGroup } from './members';
import { VOLUME_GROUP } from './volume-group-life';
import { VOLUME_GROUPS, type VolumeGroupRecord } from './volume-group-record';
import { whyGroupNotDeletable } from './volume-group-rules';

export function findGroup(region: Region, id: string): VolumeGroupRecord {
  checkOcid(id, 'volumeGroupId', 'volumegroup');
  const group = region.table(VOLUME_GROUPS).find(id);
  if (group === undefined) {
    throw notFound(`Volume group ${id} does not exist in ${region.name}.`);
  }
  return group;
}

export function findLivingGroup(region: Region, id: string): VolumeGroupRecord {
  const group = findGroup(region, id);
  if (isGone(group)) {
    throw notFound(`Volume group ${id} in ${region.name} is ${group.lifecycleState}.`);
  }
  return group;
}

const samePlace = (one: { availabilityDomain: string }, other: { availabilityDomain: string }): boolean =>
  one.availabilityDomain.toLowerCase() === other.availabilityDomain.toLowerCase();

/** Each member has a replica of its own under that of the group. */
function replicateGroup(
  region: Region,
  group: VolumeGroupRecord,
  wishes: readonly VolumeGroupReplicaDetails[],
): VolumeGroupRecord {
  const kept = group.replicas.filter((link) => wishes.some((wish) => samePlace(wish, link)));
  for (const link of group.replicas.filter((each) => !kept.includes(each))) {
    endGroupReplica(region, link);
  }
  const begun = wishes
    .filter((wish) => !kept.some((link) => samePlace(wish, link)))
    .map((wish) => createGroupReplica(region, group, wish));
  const replicas = [...kept, ...begun];
  for (const volume of membersOf(region, group.id)) {
    for (const link of replicas) {
      const wished = replicas.map((each) => ({
        availabilityDomain: each.availabilityDomain,
        xrrKmsKeyId: each.kmsKeyId,
      }));
      replicate(region, region.table(VOLUMES).find(volume.id)!, wished, link.replicaId);
    }
    if (replicas.length === 0) {
      replicate(region, volume, []);
    }
  }
  return { ...group, replicas };
}

export function createGroup(region: Region, details: CreateVolumeGroupDetails): VolumeGroupRecord {
  const compartmentId = checkCompartment(details.compartmentId);
  checkDisplayName(details.displayName);
  checkTags(details);
  const availabilityDomain = checkAvailabilityDomain(region, details.availabilityDomain);
  if (details.sourceDetails === undefined) {
    throw missingParameter(
      'sourceDetails',
      'Give volumes, a volume group, a volume group backup or a volume group replica.',
    );
  }
  const members = groupMembers(region, details);
  const now = region.now();
  const group = begin(region, VOLUME_GROUP, {
    id: region.newId('volumegroup'),
    compartmentId,
    availabilityDomain,
    displayName: details.displayName ?? `volumegroup${compactTimestamp(now)}`,
    lifecycleState: 'PROVISIONING',
    timeCreated: now,
    volumeIds: members.map((member) => member.id),
    sourceDetails: details.sourceDetails,
    definedTags: details.definedTags ?? {},
    freeformTags: details.freeformTags ?? {},
    replicas: [],
  });
  for (const member of members) {
    setGroup(region, region.table(VOLUMES).find(member.id)!, group.id);
  }
  if (details.backupPolicyId) {
    assignPolicy(region, { assetId: group.id, policyId: details.backupPolicyId, xrcKmsKeyId: details.xrcKmsKeyId });
  }
  return details.volumeGroupReplicas?.length
    ? region.table(VOLUME_GROUPS).replace(group, replicateGroup(region, group, details.volumeGroupReplicas))
    : group;
}

function changeMembers(
  region: Region,
  group: VolumeGroupRecord,
  volumeIds: readonly string[],
  preservesReplicas: boolean,
): VolumeRecord[] {
  const wanted = checkMembers(region, group, volumeIds);
  for (const member of membersOf(region, group.id)) {
    if (!volumeIds.includes(member.id)) {
      const left = setGroup(region, member, undefined);
      if (!preservesReplicas) {
        replicate(region, left, []);
      }
    }
  }
  for (const member of wanted) {
    setGroup(region, region.table(VOLUMES).find(member.id)!, group.id);
  }
  return wanted;
}

/** A list of volumes is the whole list: who is not in it leaves the group (Oracle, Working with Volume Groups). */
export function updateGroup(
  region: Region,
  group: VolumeGroupRecord,
  details: UpdateVolumeGroupDetails,
  preservesReplicas: boolean,
): VolumeGroupRecord {
  checkDisplayName(details.displayName);
  checkTags(details);
  if (group.lifecycleState !== 'AVAILABLE') {
    throw incorrectState(
      `Volume group ${group.id} is ${group.lifecycleState}, expected AVAILABLE. Wait for that state, then update it.`,
    );
  }
  const members =
    details.volumeIds === undefined ? undefined : changeMembers(region, group, details.volumeIds, preservesReplicas);
  const changed: VolumeGroupRecord = {
    ...group,
    displayName: details.displayName ?? group.displayName,
    definedTags: details.definedTags ?? group.definedTags,
    freeformTags: details.freeformTags ?? group.freeformTags,
    volumeIds: members?.map((member) => member.id) ?? group.volumeIds,
  };
  if (details.volumeGroupReplicas === undefined) {
    return region.table(VOLUME_GROUPS).replace(group, changed);
  }
  return fire(region, VOLUME_GROUP, group, 'update', replicateGroup(region, changed, details.volumeGroupReplicas));
}

/** The volumes stay (Oracle, Working with Volume Groups). */
export function deleteGroup(region: Region, group: VolumeGroupRecord): void {
  refuse(whyGroupNotDeletable(group));
  for (const member of membersOf(region, group.id)) {
    setGroup(region, member, undefined);
  }
  fire(region, VOLUME_GROUP, group, 'delete');
}

export function groupAnswer(region: Region, group: VolumeGroupRecord): VolumeGroup {
  const members = membersOf(region, group.id);
  const sizeInGBs = members.reduce((sum, member) => sum + member.sizeInGBs, 0);
  return present({
    id: group.id,
    availabilityDomain: group.availabilityDomain,
    compartmentId: group.compartmentId,
    displayName: group.displayName,
    lifecycleState: group.lifecycleState,
    sizeInGBs,
    sizeInMBs: sizeInGBs * 1024,
    timeCreated: timestamp(group.timeCreated),
    volumeIds: [...group.volumeIds],
    definedTags: group.definedTags,
    freeformTags: group.freeformTags,
    sourceDetails: group.sourceDetails,
    isHydrated: members.every((member) => member.timeHydrated <= region.now()),
    volumeGroupReplicas: group.replicas.map(({ replicaId, availabilityDomain, displayName, kmsKeyId }) =>
      present({ volumeGroupReplicaId: replicaId, availabilityDomain, displayName, kmsKeyId }),
    ),
  });
}
