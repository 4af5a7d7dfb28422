import { BACKUPS, type BackupRecord } from '../backup/backup-record';
import { whyNotBackUp } from '../backup/backup-rules';
import { deleteByGroup } from '../backup/change-backup';
import { createBackup, runningBackup } from '../backup/create-backup';
import { armExpiry, isExpired } from '../backup/expiry';
import { armScheduledCopy } from '../copy/scheduled-copy-task';
import type { Draft, LifeCycle, Noun } from '../life-cycle/life-cycle';
import { whyNoRoom } from '../limit/allotment';
import type { Wish } from '../limit/compartment-quotas';
import type { VolumeGroupBackupState } from '../model';
import type { Region } from '../region/region';
import { isGone } from '../volume/find-volume';
import type { VolumeRecord } from '../volume/volume-record';
import { membersOf } from './members';
import { VOLUME_GROUP_BACKUPS, type VolumeGroupBackupRecord } from './volume-group-backup-record';

export type VolumeGroupBackupEvent =
  | 'imaged'
  | 'committed'
  | 'uploaded'
  | 'fail'
  | 'expired'
  | 'delete'
  | 'deleted'
  | 'forgotten';

const NAME = 'volumeGroupBackup';

const deletion = { to: 'TERMINATING', next: { event: 'deleted', after: 'deletion' } } as const;

const cycle: LifeCycle<VolumeGroupBackupState, VolumeGroupBackupEvent> = {
  start: { to: 'REQUEST_RECEIVED', next: { event: 'imaged', after: 'acceptance' } },
  states: {
    REQUEST_RECEIVED: {
      imaged: { to: 'CREATING', next: { event: 'committed', after: 'acceptance' } },
      fail: { to: 'FAULTY' },
    },
    CREATING: { committed: { to: 'COMMITTED', next: { event: 'uploaded', after: 'upload' } }, fail: { to: 'FAULTY' } },
    COMMITTED: { uploaded: { to: 'AVAILABLE' }, fail: { to: 'FAULTY' } },
    AVAILABLE: { delete: deletion, expired: deletion },
    FAULTY: { delete: deletion, expired: deletion },
    TERMINATING: { deleted: { to: 'TERMINATED', next: { event: 'forgotten', after: 'remembrance' } } },
    TERMINATED: { forgotten: { to: 'TERMINATED' } },
  },
};

export const membersOfBackup = (region: Region, id: string): BackupRecord[] => [
  ...region.table(BACKUPS).by('group', id),
];

/** What a backup of each of the volumes takes. */
export const backupsOf = (members: readonly VolumeRecord[]): Wish[] =>
  members.map(({ compartmentId }) => ({ amount: 1, holder: { compartmentId } }));

/** One crash-consistent instant over all members: their images are taken in one transaction (Oracle, Working with Volume Groups). */
function takeImages(region: Region, groupBackup: Draft<VolumeGroupBackupRecord>): void {
  const now = region.now();
  const { type, sourceType, definedTags, freeformTags, retentionPeriod } = groupBackup;
  const members = membersOf(region, groupBackup.volumeGroupId);
  const isPossible = members.every((volume) => whyNotBackUp(volume, runningBackup(region, volume.id)) === undefined);
  if (!isPossible || whyNoRoom(region, 'backup-count', backupsOf(members)) !== undefined) {
    groupBackup.lifecycleState = 'FAULTY';
    return;
  }
  const backups = members.map((volume) =>
    createBackup(region, volume, {
      type,
      sourceType,
      definedTags,
      freeformTags,
      retentionPeriod,
      displayName: `${groupBackup.displayName} - ${volume.displayName}`,
      lifetime: groupBackup.expirationTime === undefined ? undefined : groupBackup.expirationTime - now,
      isPreventDeletionEnabled: groupBackup.isPreventDeletionEnabled,
      isRetentionLockEnabled: groupBackup.isRetentionLockEnabled,
      isIndefiniteRetentionEnabled: groupBackup.isIndefiniteRetentionEnabled,
      volumeGroupBackupId: groupBackup.id,
      isImagedAtOnce: true,
    }),
  );
  groupBackup.timeCreated = now;
  groupBackup.volumeBackupIds = backups.map((backup) => backup.id);
}

export const VOLUME_GROUP_BACKUP: Noun<VolumeGroupBackupRecord, VolumeGroupBackupState, VolumeGroupBackupEvent> = {
  name: NAME,
  table: VOLUME_GROUP_BACKUPS,
  cycle,
  entering: {
    CREATING: takeImages,
    AVAILABLE: (region, groupBackup) => {
      armExpiry(region, NAME, groupBackup);
      if (groupBackup.copyTo !== undefined) {
        armScheduledCopy(region, groupBackup);
      }
    },
    TERMINATING: (region, groupBackup) => {
      for (const backup of membersOfBackup(region, groupBackup.id)) {
        if (!isGone(backup)) {
          deleteByGroup(region, backup);
        }
      }
    },
  },
  // Twice the bytes: the group is AVAILABLE when its slowest member is.
  bytes: (region, groupBackup) =>
    2 * membersOfBackup(region, groupBackup.id).reduce((sum, backup) => sum + region.store.uniqueBytes(backup.id), 0),
  stillApplies: (region, groupBackup, event) => event !== 'expired' || isExpired(region, groupBackup),
  forgottenAt: 'forgotten',
};
