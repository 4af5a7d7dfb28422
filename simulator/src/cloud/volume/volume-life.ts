import type { LifeCycle, Noun } from '../life-cycle/life-cycle';
import { giveBack } from '../limit/allotment';
import type { VolumeState } from '../model';
import { ASSIGNMENTS } from '../policy/policy-record';
import { VOLUMES, type VolumeRecord } from './volume-record';

export type VolumeEvent = 'provisioned' | 'update' | 'updated' | 'delete' | 'deleted' | 'forgotten' | 'fail';

const cycle: LifeCycle<VolumeState, VolumeEvent> = {
  start: { to: 'PROVISIONING', next: { event: 'provisioned', after: 'provisioning' } },
  states: {
    PROVISIONING: {
      provisioned: { to: 'AVAILABLE' },
      updated: { to: 'AVAILABLE' },
      fail: { to: 'FAULTY' },
    },
    RESTORING: { provisioned: { to: 'AVAILABLE' }, fail: { to: 'FAULTY' } },
    AVAILABLE: {
      update: { to: 'PROVISIONING', next: { event: 'updated', after: 'updating' } },
      delete: { to: 'TERMINATING', next: { event: 'deleted', after: 'deletion' } },
      fail: { to: 'FAULTY' },
    },
    FAULTY: { delete: { to: 'TERMINATING', next: { event: 'deleted', after: 'deletion' } } },
    TERMINATING: { deleted: { to: 'TERMINATED', next: { event: 'forgotten', after: 'remembrance' } } },
    TERMINATED: { forgotten: { to: 'TERMINATED' } },
  },
};

export const VOLUME: Noun<VolumeRecord, VolumeState, VolumeEvent> = {
  name: 'volume',
  table: VOLUMES,
  cycle,
  entering: {
    TERMINATED: (region, volume) => {
      region.store.deleteVolume(volume.id);
      giveBack(region, 'volume-count', 1, volume);
      giveBack(region, 'total-storage-gb', volume.sizeInGBs, volume);
      const assignment = region.table(ASSIGNMENTS).only('asset', volume.id);
      if (assignment !== undefined) {
        region.table(ASSIGNMENTS).remove(assignment);
      }
    },
  },
  forgottenAt: 'forgotten',
};
