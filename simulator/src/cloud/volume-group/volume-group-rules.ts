import { conflict, incorrectState, invalidParameter, limitExceeded } from '../error/catalogue';
import type { ServiceError } from '../error/service-error';
import type { VolumeRecord } from '../volume/volume-record';
import type { VolumeGroupRecord } from './volume-group-record';

const MOST_MEMBERS = 32;
const MOST_GIGABYTES = 128 * 1024;

/** Oracle, Working with Volume Groups: AVAILABLE, in no other group, in the group's availability domain, not replicated by itself. */
export function whyNotMember(
  volume: VolumeRecord,
  groupId: string | undefined,
  isSameDomain: boolean,
): ServiceError | undefined {
  const named = `Volume ${volume.id} cannot be in the volume group:`;
  if (volume.lifecycleState !== 'AVAILABLE') {
    return incorrectState(`${named} it is ${volume.lifecycleState}, expected AVAILABLE.`);
  }
  if (volume.volumeGroupId !== undefined && volume.volumeGroupId !== groupId) {
    return conflict(`${named} it is in volume group ${volume.volumeGroupId}. Take it out of that one first.`);
  }
  if (!isSameDomain) {
    return invalidParameter(
      `${named} it is in ${volume.availabilityDomain}. Members are in the availability domain of their group.`,
    );
  }
  if (groupId === undefined && volume.replicas.length > 0) {
    return conflict(`${named} replication is enabled for it. Disable its replication, then replicate the group.`);
  }
  return undefined;
}

/** Oracle, Working with Volume Groups: up to 32 volumes and 128 TB. */
export function whyTooMuch(members: readonly VolumeRecord[]): ServiceError | undefined {
  const gigabytes = members.reduce((sum, member) => sum + member.sizeInGBs, 0);
  if (members.length > MOST_MEMBERS) {
    return limitExceeded(
      `The volume group would have ${members.length} volumes, at most ${MOST_MEMBERS}. Make two groups.`,
    );
  }
  return gigabytes > MOST_GIGABYTES
    ? limitExceeded(`The volume group would have ${gigabytes} GB, at most ${MOST_GIGABYTES} (128 TB). Make two groups.`)
    : undefined;
}

/** Text: therealcmj/ociextirpater#44. */
export function whyGroupNotDeletable(group: VolumeGroupRecord): ServiceError | undefined {
  return group.replicas.length > 0
    ? conflict(
        `Volume Group ${group.id} cannot be deleted while replication is enabled. Disable replication before deleting.`,
      )
    : undefined;
}
