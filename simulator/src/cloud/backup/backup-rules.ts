import { conflict, incorrectState, invalidParameter } from '../error/catalogue';
import type { ServiceError } from '../error/service-error';
import type { UpdateBootVolumeBackupDetails } from '../model';
import { timestamp } from '../record/timestamp';
import { kindOf } from '../volume/kind';
import type { VolumeRecord } from '../volume/volume-record';
import { type BackupRecord, isCopy } from './backup-record';
import { retentionEnd } from './retention';

/** Oracle, Block Volume Backups: one backup at a time per volume, of a volume that is AVAILABLE. */
export function whyNotBackUp(volume: VolumeRecord, running: BackupRecord | undefined): ServiceError | undefined {
  const { title } = kindOf(volume);
  if (volume.lifecycleState !== 'AVAILABLE') {
    return incorrectState(
      `${title} ${volume.id} is ${volume.lifecycleState} and cannot be backed up. Expected AVAILABLE: wait for that state.`,
    );
  }
  if (running !== undefined) {
    return conflict(
      `${title} ${volume.id} is being backed up by ${running.id}, one backup at a time per volume. Wait until that one is AVAILABLE.`,
    );
  }
  return undefined;
}

export const timeRetentionExpiresAt = (backup: BackupRecord): number | undefined =>
  backup.retentionPeriod === undefined ? undefined : retentionEnd(backup.timeCreated, backup.retentionPeriod);

/** What keeps a backup from being deleted at an instant, and from when on it could be (Oracle, Updating a Block Volume Backup). */
export function whyNotDeletable(backup: BackupRecord, now: number): ServiceError | undefined {
  const named = `${kindOf(backup).backupTitle} ${backup.id} cannot be deleted:`;
  if (backup.lifecycleState === 'REQUEST_RECEIVED' || backup.lifecycleState === 'CREATING') {
    return conflict(
      `${named} it is ${backup.lifecycleState}. Wait until it is AVAILABLE${isCopy(backup) ? ' here' : ''}.`,
    );
  }
  if (backup.isIndefiniteRetentionEnabled) {
    return conflict(`${named} an indefinite hold is on it. Set isIndefiniteRetentionEnabled to false first.`);
  }
  const end = timeRetentionExpiresAt(backup);
  const withinPeriod = end !== undefined && now < end;
  if (backup.isRetentionLockEnabled && withinPeriod) {
    return conflict(`${named} its retention is locked until ${timestamp(end)}. It can be deleted from then on.`);
  }
  if (backup.isPreventDeletionEnabled && withinPeriod) {
    return conflict(
      `${named} deletion is prevented until ${timestamp(end)}. It can be deleted from then on, or once isPreventDeletionEnabled is false.`,
    );
  }
  if (backup.isPreventDeletionEnabled && end === undefined) {
    return conflict(`${named} deletion is prevented. Set isPreventDeletionEnabled to false first.`);
  }
  return undefined;
}

const sameTags = (one: object | undefined, other: object): boolean =>
  one === undefined || JSON.stringify(one) === JSON.stringify(other);

/** A retention lock is one way: only a longer period and the indefinite hold may change (Oracle, Updating a Block Volume Backup). */
export function whyNotChangeable(
  backup: BackupRecord,
  change: UpdateBootVolumeBackupDetails,
): ServiceError | undefined {
  const named = `${kindOf(backup).backupTitle} ${backup.id}`;
  if (change.isIndefiniteRetentionEnabled && backup.sourceType === 'SCHEDULED') {
    return invalidParameter(
      `${named} was made by a policy and takes no indefinite hold. Make a manual backup of the volume and hold that one.`,
    );
  }
  if (!backup.isRetentionLockEnabled) {
    return undefined;
  }
  const { retentionPeriod, timeCreated } = backup;
  const shorter =
    change.retentionPeriod !== undefined &&
    retentionPeriod !== undefined &&
    retentionEnd(timeCreated, change.retentionPeriod) < retentionEnd(timeCreated, retentionPeriod);
  const locked = `${named} has a retention lock until ${timestamp(timeRetentionExpiresAt(backup)!)}:`;
  if (shorter) {
    return conflict(`${locked} its retention period may only grow. Give a longer one.`);
  }
  if (change.isRetentionLockEnabled === false) {
    return conflict(`${locked} a lock is never taken off.`);
  }
  const unchanged =
    (change.displayName ?? backup.displayName) === backup.displayName &&
    (change.kmsKeyId || backup.kmsKeyId) === backup.kmsKeyId &&
    sameTags(change.freeformTags, backup.freeformTags) &&
    sameTags(change.definedTags, backup.definedTags);
  return unchanged
    ? undefined
    : conflict(
        `${locked} its name, tags and key stay. Change only the retention period (longer) or the indefinite hold.`,
      );
}

/** A locked backup stays in its compartment. */
export function whyNotMovable(backup: BackupRecord): ServiceError | undefined {
  return backup.isRetentionLockEnabled
    ? conflict(
        `${kindOf(backup).backupTitle} ${backup.id} has a retention lock until ${timestamp(timeRetentionExpiresAt(backup)!)} and stays in compartment ${backup.compartmentId}.`,
      )
    : undefined;
}
