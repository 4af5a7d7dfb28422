import { checkOcid } from '../check/arguments';
import { relatedNotFound } from '../error/catalogue';
import { refuse } from '../error/refuse';
import { parseOcid } from '../ocid/ocid';
import type { Region } from '../region/region';
import { sameAvailabilityDomain } from '../volume/create-volume';
import { isGone } from '../volume/find-volume';
import { VOLUMES, type VolumeRecord } from '../volume/volume-record';
import { whyNotMember, whyTooMuch } from './volume-group-rules';

export interface GroupPlace {
  readonly id?: string;
  readonly availabilityDomain: string;
}

export function findMembers(region: Region, volumeIds: readonly string[]): VolumeRecord[] {
  return [...new Set(volumeIds)].map((id) => {
    checkOcid(id, 'volumeIds', 'volume', 'bootvolume');
    const volume = region.table(VOLUMES).find(id);
    if (volume === undefined || isGone(volume)) {
      throw relatedNotFound(`Volume ${id}, of type ${parseOcid(id)!.type}, does not exist in ${region.name}.`);
    }
    return volume;
  });
}

/** The volumes, once all of them may be in the group together. */
export function checkMembers(region: Region, place: GroupPlace, volumeIds: readonly string[]): VolumeRecord[] {
  const members = findMembers(region, volumeIds);
  for (const member of members) {
    const isSameDomain = sameAvailabilityDomain(region, member.availabilityDomain, place.availabilityDomain);
    refuse(whyNotMember(member, place.id, isSameDomain));
  }
  refuse(whyTooMuch(members));
  return members;
}

export function setGroup(region: Region, volume: VolumeRecord, volumeGroupId: string | undefined): VolumeRecord {
  return region.table(VOLUMES).replace(volume, { ...volume, volumeGroupId });
}

export const membersOf = (region: Region, groupId: string): VolumeRecord[] => [
  ...region.table(VOLUMES).by('group', groupId),
];
