import { StoreError } from '../../store';
import { armScheduledCopy } from '../copy/scheduled-copy-task';
import { type EventAction, emitBackupEvent } from '../event/event';
import type { Draft, LifeCycle, Noun, Step } from '../life-cycle/life-cycle';
import { giveBack } from '../limit/allotment';
import type { BackupState } from '../model';
import type { Region } from '../region/region';
import { BACKUPS, type BackupRecord, isCopy } from './backup-record';
import { armExpiry, isExpired } from './expiry';

export type BackupEvent = 'imaged' | 'uploaded' | 'arrived' | 'fail' | 'expired' | 'delete' | 'deleted' | 'forgotten';

const NAME = 'backup';

const deletion = { to: 'TERMINATING', next: { event: 'deleted', after: 'deletion' } } as const;

/** The point in time is fixed, the data is on its way. */
export const IMAGED: Step<BackupState, BackupEvent> = { to: 'CREATING', next: { event: 'uploaded', after: 'upload' } };

const cycle: LifeCycle<BackupState, BackupEvent> = {
  start: { to: 'REQUEST_RECEIVED', next: { event: 'imaged', after: 'acceptance' } },
  states: {
    REQUEST_RECEIVED: {
      imaged: IMAGED,
      fail: { to: 'FAULTY' },
    },
    CREATING: { uploaded: { to: 'AVAILABLE' }, fail: { to: 'FAULTY' } },
    AVAILABLE: { delete: deletion, expired: deletion },
    FAULTY: { delete: deletion, expired: deletion },
    TERMINATING: { deleted: { to: 'TERMINATED', next: { event: 'forgotten', after: 'remembrance' } } },
    TERMINATED: { forgotten: { to: 'TERMINATED' } },
  },
};

/** The point in time: from here on the volume may change freely (oci-go-sdk, CreateBootVolumeBackup). */
function takeImage(region: Region, backup: Draft<BackupRecord>): void {
  try {
    region.store.snapshot(backup.volumeId, backup.id);
    backup.timeCreated = region.now();
  } catch (error) {
    // The end of its instance takes a boot volume away even while a backup of it is waiting.
    if (error instanceof StoreError && error.code === 'ABSENT') {
      backup.lifecycleState = 'FAULTY';
      backup.hasNoImage = true;
      return;
    }
    throw error;
  }
}

const actionOf = (backup: BackupRecord): EventAction => (isCopy(backup) ? 'copy' : 'create');

export const BACKUP: Noun<BackupRecord, BackupState, BackupEvent> = {
  name: NAME,
  table: BACKUPS,
  cycle,
  entering: {
    REQUEST_RECEIVED: (region, backup) => {
      emitBackupEvent(region, backup, 'create', 'begin');
    },
    CREATING: takeImage,
    FAULTY: (region, backup) => {
      emitBackupEvent(region, backup, actionOf(backup), 'end', 'operationFailed');
      if (region.store.snapshotInfo(backup.id) === undefined) {
        backup.hasNoImage = true;
      }
    },
    AVAILABLE: (region, backup) => {
      emitBackupEvent(region, backup, actionOf(backup), 'end', 'operationSucceed');
      armExpiry(region, NAME, backup);
      if (backup.copyTo !== undefined) {
        armScheduledCopy(region, backup);
      }
    },
    TERMINATED: (region, backup) => {
      emitBackupEvent(region, backup, 'delete', 'end', 'operationSucceed');
      giveBack(region, 'backup-count', 1, { compartmentId: backup.compartmentId });
      if (!backup.hasNoImage) {
        region.store.deleteSnapshot(backup.id);
      }
    },
  },
  bytes: (region, backup) => region.store.uniqueBytes(backup.id),
  stillApplies: (region, backup, event) => event !== 'expired' || isExpired(region, backup),
  forgottenAt: 'forgotten',
};
