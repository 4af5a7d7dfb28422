import { checkDisplayName, checkOcid } from '../check/arguments';
import { conflict, invalidParameter } from '../error/catalogue';
import { begin, fire } from '../life-cycle/life-cycle';
import { durationOf } from '../life-cycle/wait';
import type { BootVolumeReplicaDetails } from '../model';
import { availabilityDomainNumber } from '../region/availability-domain';
import { REGIONS } from '../region/catalogue';
import type { Region } from '../region/region';
import { kindOf } from '../volume/kind';
import { VOLUMES, type VolumeRecord, type VolumeReplicaLink } from '../volume/volume-record';
import { REPLICA } from './replica-life';
import { REPLICAS, type ReplicaRecord, snapshotOf } from './replica-record';
import { armSync, SYNC_INTERVAL, syncReplica } from './sync-replica';

/** The region that an availability domain belongs to: its name says so. */
export function regionOfDomain(source: Region, availabilityDomain: string): Region {
  const facts = REGIONS.find((region) => availabilityDomainNumber(region, availabilityDomain) !== undefined);
  if (facts === undefined) {
    throw invalidParameter(
      `The replica's availabilityDomain is '${availabilityDomain}', expected one of another region, e.g. Uocm:PHX-AD-1. Ask ListAvailabilityDomains there.`,
    );
  }
  return source.world.region(facts.name);
}

function checkWish(source: Region, volume: VolumeRecord, wish: BootVolumeReplicaDetails): void {
  checkDisplayName(wish.displayName);
  if (wish.xrrKmsKeyId) {
    checkOcid(wish.xrrKmsKeyId, 'xrrKmsKeyId', 'key');
  }
  const here = availabilityDomainNumber(source.facts, wish.availabilityDomain);
  if (here !== undefined && here === availabilityDomainNumber(source.facts, volume.availabilityDomain)) {
    throw invalidParameter(
      `The replica's availabilityDomain ${wish.availabilityDomain} is that of the volume itself. Give another availability domain or another region's.`,
    );
  }
}

function createReplica(
  source: Region,
  volume: VolumeRecord,
  wish: BootVolumeReplicaDetails,
  groupReplicaId?: string,
): VolumeReplicaLink {
  checkWish(source, volume, wish);
  const region = regionOfDomain(source, wish.availabilityDomain);
  return region.transaction(() => {
    const now = region.now();
    const replica = begin(region, REPLICA, {
      id: region.newId(kindOf(volume).replicaOcidType),
      kind: volume.kind,
      volumeId: volume.id,
      sourceRegion: source.name,
      compartmentId: volume.compartmentId,
      availabilityDomain: wish.availabilityDomain,
      displayName: wish.displayName ?? `${volume.displayName} replica`,
      lifecycleState: 'PROVISIONING',
      timeCreated: now,
      timeLastSynced: now,
      sizeInGBs: volume.sizeInGBs,
      definedTags: volume.definedTags,
      freeformTags: volume.freeformTags,
      imageId: volume.imageId,
      kmsKeyId: wish.xrrKmsKeyId || undefined,
      volumeGroupReplicaId: groupReplicaId,
      syncs: 0,
      transferredBytes: 0,
    });
    const bytes = (): number => source.store.volume(volume.id)!.initializedBytes;
    const wait = durationOf(region.pace, 'copying', bytes, replica.id);
    armSync(region, wait === 0 ? syncReplica(region, replica) : replica, wait === 0 ? SYNC_INTERVAL : wait);
    const { id: replicaId, availabilityDomain, displayName, kmsKeyId } = replica;
    return { replicaId, region: region.name, availabilityDomain, displayName, kmsKeyId };
  });
}

export function endReplica(source: Region, link: VolumeReplicaLink): void {
  if (source.world.isLost(link.region)) {
    return;
  }
  const region = source.world.region(link.region);
  region.transaction(() => {
    const replica = region.table(REPLICAS).find(link.replicaId);
    if (replica !== undefined) {
      dropSourceSnapshot(source, replica);
      fire(region, REPLICA, replica, 'delete');
    }
  });
}

function dropSourceSnapshot(source: Region, replica: ReplicaRecord): void {
  if (source.store.snapshotInfo(snapshotOf(replica)) !== undefined) {
    source.store.deleteSnapshot(snapshotOf(replica));
  }
}

const samePlace = (one: { availabilityDomain: string }, other: { availabilityDomain: string }): boolean =>
  one.availabilityDomain.toLowerCase() === other.availabilityDomain.toLowerCase();

/** Makes the replicas of a volume what the wishes say: missing ones begin, those that are wished no more end. */
export function replicate(
  source: Region,
  volume: VolumeRecord,
  wishes: readonly BootVolumeReplicaDetails[],
  groupReplicaId?: string,
): VolumeRecord {
  if (volume.volumeGroupId !== undefined && groupReplicaId === undefined && wishes.length > 0) {
    throw conflict(
      `Volume ${volume.id} is in volume group ${volume.volumeGroupId}. Replicate the group, or take the volume out of it.`,
    );
  }
  const kept = volume.replicas.filter((link) => wishes.some((wish) => samePlace(wish, link)));
  for (const link of volume.replicas) {
    if (!kept.includes(link)) {
      endReplica(source, link);
    }
  }
  const begun = wishes
    .filter((wish) => !kept.some((link) => samePlace(wish, link)))
    .map((wish) => createReplica(source, volume, wish, groupReplicaId));
  if (begun.length === 0 && kept.length === volume.replicas.length) {
    return volume;
  }
  return source.table(VOLUMES).replace(volume, { ...volume, replicas: [...kept, ...begun] });
}
