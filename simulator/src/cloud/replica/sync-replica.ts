import { fire } from '../life-cycle/life-cycle';
import type { Region } from '../region/region';
import type { Task } from '../task/task';
import { VOLUMES } from '../volume/volume-record';
import { REPLICA } from './replica-life';
import { REPLICAS, type ReplicaRecord, snapshotOf } from './replica-record';

export const REPLICA_SYNC = 'replicaSync';

/** Oracle, Replicating a Volume: what is lost in a disaster is typically less than 30 minutes of writes. */
export const SYNC_INTERVAL = 15 * 60_000;

export function armSync(region: Region, replica: ReplicaRecord, wait: number): void {
  region.tasks.schedule(region.now() + wait, { noun: REPLICA_SYNC, id: replica.id, event: 'sync' });
}

function bring(source: Region, region: Region, snapshot: string): number {
  const work = source.store.copySnapshot(snapshot, region.store, snapshot);
  let step = work.next();
  while (!step.done) {
    step = work.next();
  }
  return step.value.copiedBytes;
}

/** Brings the replica to what the source is now; what has not changed does not travel. */
function pull(source: Region, region: Region, replica: ReplicaRecord): ReplicaRecord {
  const sync = replica.syncs + 1;
  const arrived = snapshotOf(replica, sync);
  source.store.snapshot(replica.volumeId, arrived);
  const copiedBytes = source === region ? 0 : bring(source, region, arrived);
  const previous = snapshotOf(replica);
  for (const store of [source.store, region.store]) {
    if (store.snapshotInfo(previous) !== undefined) {
      store.deleteSnapshot(previous);
    }
  }
  return {
    ...replica,
    syncs: sync,
    timeLastSynced: region.now(),
    transferredBytes: replica.transferredBytes + copiedBytes,
  };
}

/** When the source's region is lost or in an outage, the replica keeps what it has. */
function reachableSource(region: Region, replica: ReplicaRecord): Region | undefined {
  if (region.world.isOut(replica.sourceRegion)) {
    return undefined;
  }
  const source = region.world.region(replica.sourceRegion);
  return source.table(VOLUMES).find(replica.volumeId) !== undefined &&
    source.store.volume(replica.volumeId) !== undefined
    ? source
    : undefined;
}

/** Needs the transactions of both regions. */
export function syncReplica(region: Region, replica: ReplicaRecord): ReplicaRecord {
  const source = reachableSource(region, replica);
  if (source === undefined) {
    return replica;
  }
  const synced = source.transaction(() => pull(source, region, replica));
  return fire(region, REPLICA, replica, 'synced', synced);
}

export function runSync(region: Region, task: Task): void {
  const replica = region.table(REPLICAS).find(task.id);
  if (replica === undefined || (replica.lifecycleState !== 'AVAILABLE' && replica.lifecycleState !== 'PROVISIONING')) {
    return;
  }
  armSync(region, syncReplica(region, replica), SYNC_INTERVAL);
}
