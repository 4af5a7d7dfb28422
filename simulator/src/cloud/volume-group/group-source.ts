import { BACKUPS } from '../backup/backup-record';
import { invalidParameter, relatedNotFound } from '../error/catalogue';
import type { CreateVolumeGroupDetails, VolumeGroupSourceDetails } from '../model';
import type { Region } from '../region/region';
import { REPLICAS } from '../replica/replica-record';
import { createVolume } from '../volume/create-volume';
import { isGone } from '../volume/find-volume';
import { kindOf } from '../volume/kind';
import type { VolumeRecord } from '../volume/volume-record';
import { originOf } from '../volume/volume-source';
import { findGroupReplica } from './group-replica';
import { checkMembers, findMembers } from './members';
import { VOLUME_GROUP_BACKUPS } from './volume-group-backup-record';
import { VOLUME_GROUPS } from './volume-group-record';

type SourceDetails = NonNullable<VolumeRecord['sourceDetails']>;

interface Part {
  readonly kind: VolumeRecord['kind'];
  readonly displayName: string;
  readonly compartmentId: string;
  readonly sourceDetails: SourceDetails;
}

const detailsOf = (type: string, id: string): SourceDetails => ({ type, id }) as SourceDetails;

function cloneParts(region: Region, volumeGroupId: string): Part[] {
  const group = region.table(VOLUME_GROUPS).find(volumeGroupId);
  if (group === undefined || isGone(group)) {
    throw relatedNotFound(`Volume group ${volumeGroupId}, the source of the clone, does not exist in ${region.name}.`);
  }
  return findMembers(region, group.volumeIds).map((volume) => ({
    ...volume,
    sourceDetails: detailsOf(volume.kind, volume.id),
  }));
}

function backupParts(region: Region, volumeGroupBackupId: string): Part[] {
  const groupBackup = region.table(VOLUME_GROUP_BACKUPS).find(volumeGroupBackupId);
  if (groupBackup === undefined || isGone(groupBackup)) {
    throw relatedNotFound(
      `Volume group backup ${volumeGroupBackupId} does not exist in ${region.name}. Copy it here first, or give the copy's OCID.`,
    );
  }
  return [...region.table(BACKUPS).by('group', groupBackup.id)]
    .filter((backup) => !isGone(backup))
    .map((backup) => ({ ...backup, sourceDetails: detailsOf(kindOf(backup).backupEntity, backup.id) }));
}

function replicaParts(region: Region, volumeGroupReplicaId: string): Part[] {
  const replica = findGroupReplica(region, volumeGroupReplicaId);
  return [...region.table(REPLICAS).by('group', replica.id)]
    .filter((member) => !isGone(member))
    .map((member) => ({
      ...member,
      sourceDetails: detailsOf(member.kind === 'bootVolume' ? 'bootVolumeReplica' : 'blockVolumeReplica', member.id),
    }));
}

function partsOf(region: Region, source: VolumeGroupSourceDetails): Part[] {
  switch (source.type) {
    case 'volumeGroupId':
      return cloneParts(region, source.volumeGroupId);
    case 'volumeGroupBackupId':
      return backupParts(region, source.volumeGroupBackupId);
    case 'volumeGroupReplicaId':
      return replicaParts(region, source.volumeGroupReplicaId);
    default:
      throw invalidParameter(
        `sourceDetails.type is '${source.type}', expected volumeIds, volumeGroupId, volumeGroupBackupId or volumeGroupReplicaId.`,
      );
  }
}

/** The volumes of a new group: those that are there, or new ones with the content of the source, all of one instant. */
export function groupMembers(region: Region, details: CreateVolumeGroupDetails): VolumeRecord[] {
  const { sourceDetails, availabilityDomain } = details;
  if (sourceDetails.type === 'volumeIds') {
    return checkMembers(region, { availabilityDomain }, sourceDetails.volumeIds);
  }
  return partsOf(region, sourceDetails).map((part) => {
    const kind = kindOf(part);
    const { displayName, compartmentId, sourceDetails: source } = part;
    return createVolume(
      region,
      kind,
      { displayName, compartmentId, availabilityDomain, sourceDetails: source },
      originOf(region, kind, source),
    );
  });
}
