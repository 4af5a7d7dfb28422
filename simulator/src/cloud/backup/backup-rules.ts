import { conflict, incorrectState, invalidParameter } from '../error/catalogue';
import type { ServiceError } from '../error/service-error';
import type { RetentionDuration, UpdateBootVolumeBackupDetails } from '../model';
import { timestamp } from '../record/timestamp';
import { kindOf } from '../volume/kind';
import type { VolumeRecord } from '../volume/volume-record';
import type { BackupRecord } from './backup-record';
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

/** What protection is about: a backup or a group backup. */
export interface ProtectedRecord {
  readonly id: string;
  readonly lifecycleState: string;
  readonly timeCreated: number;
  readonly retentionPeriod?: RetentionDuration;
  readonly isPreventDeletionEnabled: boolean;
  readonly isRetentionLockEnabled: boolean;
  readonly isIndefiniteRetentionEnabled: boolean;
}

export const timeRetentionExpiresAt = (backup: ProtectedRecord): number | undefined =>
  backup.retentionPeriod === undefined ? undefined : retentionEnd(backup.timeCreated, backup.retentionPeriod);

const UNFINISHED = ['REQUEST_RECEIVED', 'CREATING', 'COMMITTED'];

/** What keeps a backup from being deleted at an instant, and from when on it could be (Oracle, Updating a Block Volume Backup). */
export function whyProtected(title: string, backup: ProtectedRecord, now: number): ServiceError | undefined {
  const named = `${title} ${backup.id} cannot be deleted:`;
  if (UNFINISHED.includes(backup.lifecycleState)) {
    return conflict(`${named} it is ${backup.lifecycleState}. Wait until it is AVAILABLE.`);
  }
  if (backup.isIndefiniteRetentionEnabled) {
    return conflict(`${named} an indefinite hold is on it. Set isIndefiniteRetentionEnabled to false first.`);
  }
  const end = timeRetentionExpiresAt(backup);
  const isWithinPeriod = end !== undefined && now < end;
  if (backup.isRetentionLockEnabled && isWithinPeriod) {
    return conflict(`${named} its retention is locked until ${timestamp(end)}. It can be deleted from then on.`);
  }
  if (backup.isPreventDeletionEnabled && isWithinPeriod) {
    return conflict(
      `${named} deletion is prevented until ${timestamp(end)}. It can be deleted from then on, or once isPreventDeletionEnabled is false.`,
    );
  }
  if (backup.isPreventDeletionEnabled && end === undefined) {
    return conflict(`${named} deletion is prevented. Set isPreventDeletionEnabled to false first.`);
  }
  return undefined;
}

export const whyNotDeletable = (backup: BackupRecord, now: number): ServiceError | undefined =>
  whyProtected(kindOf(backup).backupTitle, backup, now);

const sameTags = (one: object | undefined, other: object): boolean =>
  one === undefined || JSON.stringify(one) === JSON.stringify(other);

type ChangeableRecord = ProtectedRecord &
  Pick<BackupRecord, 'sourceType' | 'displayName' | 'freeformTags' | 'definedTags'> & { readonly kmsKeyId?: string };

/** A retention lock is one way: only a longer period and the indefinite hold may change (Oracle, Updating a Block Volume Backup). */
export function whyNotChangeable(
  title: string,
  backup: ChangeableRecord,
  change: UpdateBootVolumeBackupDetails,
): ServiceError | undefined {
  const named = `${title} ${backup.id}`;
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
export function whyNotMovable(
  title: string,
  backup: ProtectedRecord & { readonly compartmentId: string },
): ServiceError | undefined {
  return backup.isRetentionLockEnabled
    ? conflict(
        `${title} ${backup.id} has a retention lock until ${timestamp(timeRetentionExpiresAt(backup)!)} and stays in compartment ${backup.compartmentId}.`,
      )
    : undefined;
}
