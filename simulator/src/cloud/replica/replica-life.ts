import type { LifeCycle, Noun } from '../life-cycle/life-cycle';
import type { ReplicaState } from '../model';
import { REPLICAS, type ReplicaRecord, snapshotOf } from './replica-record';

export type ReplicaEvent = 'synced' | 'activate' | 'activated' | 'delete' | 'deleted' | 'forgotten';

const deletion = { to: 'TERMINATING', next: { event: 'deleted', after: 'deletion' } } as const;

const cycle: LifeCycle<ReplicaState, ReplicaEvent> = {
  start: { to: 'PROVISIONING' },
  states: {
    PROVISIONING: { synced: { to: 'AVAILABLE' }, delete: deletion },
    AVAILABLE: {
      activate: { to: 'ACTIVATING', next: { event: 'activated', after: 'provisioning' } },
      delete: deletion,
    },
    ACTIVATING: { activated: { to: 'AVAILABLE' } },
    FAULTY: { delete: deletion },
    TERMINATING: { deleted: { to: 'TERMINATED', next: { event: 'forgotten', after: 'remembrance' } } },
    TERMINATED: { forgotten: { to: 'TERMINATED' } },
  },
};

export const REPLICA: Noun<ReplicaRecord, ReplicaState, ReplicaEvent> = {
  name: 'replica',
  table: REPLICAS,
  cycle,
  entering: {
    TERMINATED: (region, replica) => {
      if (region.store.snapshotInfo(snapshotOf(replica)) !== undefined) {
        region.store.deleteSnapshot(snapshotOf(replica));
      }
    },
  },
  forgottenAt: 'forgotten',
};
