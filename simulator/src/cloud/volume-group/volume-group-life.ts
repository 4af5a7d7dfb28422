import type { LifeCycle, Noun } from '../life-cycle/life-cycle';
import type { VolumeGroupState } from '../model';
import { ASSIGNMENTS } from '../policy/policy-record';
import { VOLUME_GROUPS, type VolumeGroupRecord } from './volume-group-record';

export type VolumeGroupEvent = 'provisioned' | 'update' | 'updated' | 'delete' | 'deleted' | 'forgotten';

const deletion = { to: 'TERMINATING', next: { event: 'deleted', after: 'deletion' } } as const;

const cycle: LifeCycle<VolumeGroupState, VolumeGroupEvent> = {
  start: { to: 'PROVISIONING', next: { event: 'provisioned', after: 'provisioning' } },
  states: {
    PROVISIONING: { provisioned: { to: 'AVAILABLE' } },
    AVAILABLE: { update: { to: 'UPDATE_PENDING', next: { event: 'updated', after: 'updating' } }, delete: deletion },
    UPDATE_PENDING: { updated: { to: 'AVAILABLE' } },
    FAULTY: { delete: deletion },
    TERMINATING: { deleted: { to: 'TERMINATED', next: { event: 'forgotten', after: 'remembrance' } } },
    TERMINATED: { forgotten: { to: 'TERMINATED' } },
  },
};

export const VOLUME_GROUP: Noun<VolumeGroupRecord, VolumeGroupState, VolumeGroupEvent> = {
  name: 'volumeGroup',
  table: VOLUME_GROUPS,
  cycle,
  entering: {
    TERMINATED: (region, group) => {
      const assignment = region.table(ASSIGNMENTS).only('asset', group.id);
      if (assignment !== undefined) {
        region.table(ASSIGNMENTS).remove(assignment);
      }
    },
  },
  forgottenAt: 'forgotten',
};
