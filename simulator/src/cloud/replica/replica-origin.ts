import { conflict, relatedNotFound } from '../error/catalogue';
import { fire } from '../life-cycle/life-cycle';
import type { Region } from '../region/region';
import { isGone } from '../volume/find-volume';
import type { VolumeKind } from '../volume/kind';
import type { Origin } from '../volume/volume-source';
import { REPLICA } from './replica-life';
import { REPLICAS, snapshotOf } from './replica-record';

/** Activation: a volume with what the replica held at its latest sync (Oracle, Replicating a Volume). */
export function replicaOrigin(region: Region, kind: VolumeKind, id: string): Origin {
  const replica = region.table(REPLICAS).find(id);
  if (replica === undefined || replica.kind !== kind.name || isGone(replica)) {
    throw relatedNotFound(
      `${kind.replicaTitle} ${id} does not exist in ${region.name}. Replicas live in the region they are replicated to.`,
    );
  }
  if (replica.lifecycleState !== 'AVAILABLE') {
    throw conflict(
      `${kind.replicaTitle} ${id} is ${replica.lifecycleState}, expected AVAILABLE. Wait for that state, then activate it.`,
    );
  }
  return {
    leastSizeInGBs: replica.sizeInGBs,
    tags: replica,
    imageId: replica.imageId,
    availabilityDomain: replica.availabilityDomain,
    bytesToHydrate: region.store.snapshotInfo(snapshotOf(replica))!.initializedBytes,
    fill: (volumeId, size) => {
      region.store.restore(snapshotOf(replica), volumeId, size);
      fire(region, REPLICA, replica, 'activate');
    },
  };
}
