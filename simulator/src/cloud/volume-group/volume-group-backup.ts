import { BACKUP } from '../backup/backup-life';
import { BACKUPS } from '../backup/backup-record';
import {
  timeRetentionExpiresAt,
  whyNotBackUp,
  whyNotChangeable,
  whyNotDeletable,
  whyNotMovable,
  whyProtected,
} from '../backup/backup-rules';
import { runningBackup } from '../backup/create-backup';
import { armExpiry, disarmExpiry } from '../backup/expiry';
import { checkProtection, type Protection, retentionEnd } from '../backup/retention';
import { checkCompartment, checkDisplayName, checkOcid, checkOneOf } from '../check/arguments';
import { checkTags, inheritTags } from '../check/tags';
import { copyOf } from '../copy/copies-under-way';
import { whyNotDeletedNow } from '../copy/copy-rules';
import { incorrectState, notFound } from '../error/catalogue';
import { refuse } from '../error/refuse';
import { begin, fire } from '../life-cycle/life-cycle';
import { whyNoRoom } from '../limit/allotment';
import type {
  BackupSourceType,
  CreateVolumeGroupBackupDetails,
  UpdateVolumeGroupBackupDetails,
  VolumeGroupBackup,
} from '../model';
import { present } from '../record/present';
import { compactTimestamp, optionalTimestamp, timestamp } from '../record/timestamp';
import type { Region } from '../region/region';
import { isGone } from '../volume/find-volume';
import { GIGABYTE } from '../volume/volume-record';
import { membersOf } from './members';
import { backupsOf, membersOfBackup, VOLUME_GROUP_BACKUP } from './volume-group-backup-life';
import { VOLUME_GROUP_BACKUPS, type VolumeGroupBackupRecord } from './volume-group-backup-record';
import type { VolumeGroupRecord } from './volume-group-record';

const TITLE = 'Volume group backup';
const MEGABYTE = 2 ** 20;

export function findGroupBackup(region: Region, id: string): VolumeGroupBackupRecord {
  checkOcid(id, 'volumeGroupBackupId', 'volumegroupbackup');
  const groupBackup = region.table(VOLUME_GROUP_BACKUPS).find(id);
  if (groupBackup === undefined) {
    throw notFound(`${TITLE} ${id} does not exist in ${region.name}.`);
  }
  return groupBackup;
}

export function findLivingGroupBackup(region: Region, id: string): VolumeGroupBackupRecord {
  const groupBackup = findGroupBackup(region, id);
  if (isGone(groupBackup)) {
    throw notFound(`${TITLE} ${id} in ${region.name} is ${groupBackup.lifecycleState}.`);
  }
  return groupBackup;
}

type Details = Omit<Partial<CreateVolumeGroupBackupDetails>, keyof Protection>;

export interface GroupBackupWish extends Protection, Details {
  readonly sourceType: BackupSourceType;
  /** Milliseconds. */
  readonly lifetime?: number;
  readonly copyTo?: VolumeGroupBackupRecord['copyTo'];
}

export function createGroupBackup(
  region: Region,
  group: VolumeGroupRecord,
  wish: GroupBackupWish,
): VolumeGroupBackupRecord {
  checkDisplayName(wish.displayName);
  checkTags(wish);
  checkProtection(wish);
  if (group.lifecycleState !== 'AVAILABLE') {
    throw incorrectState(
      `Volume group ${group.id} is ${group.lifecycleState}, expected AVAILABLE. Wait for that state, then back it up.`,
    );
  }
  const members = membersOf(region, group.id);
  for (const volume of members) {
    refuse(whyNotBackUp(volume, runningBackup(region, volume.id)));
  }
  refuse(whyNoRoom(region, 'backup-count', backupsOf(members)));
  const now = region.now();
  const ends = [
    ...(wish.retentionPeriod === undefined ? [] : [retentionEnd(now, wish.retentionPeriod)]),
    ...(wish.lifetime === undefined ? [] : [now + wish.lifetime]),
  ];
  return begin(region, VOLUME_GROUP_BACKUP, {
    id: region.newId('volumegroupbackup'),
    volumeGroupId: group.id,
    compartmentId: wish.compartmentId ?? group.compartmentId,
    displayName: wish.displayName ?? `volumegroupbackup${compactTimestamp(now)}`,
    lifecycleState: 'REQUEST_RECEIVED',
    type: checkOneOf(wish.type ?? 'INCREMENTAL', 'type', ['FULL', 'INCREMENTAL']),
    sourceType: wish.sourceType,
    timeRequestReceived: now,
    timeCreated: now,
    volumeBackupIds: [],
    ...inheritTags(group, wish),
    expirationTime: ends.length === 0 ? undefined : Math.max(...ends),
    retentionPeriod: wish.retentionPeriod,
    isPreventDeletionEnabled: wish.isPreventDeletionEnabled ?? false,
    isRetentionLockEnabled: wish.isRetentionLockEnabled ?? false,
    isIndefiniteRetentionEnabled: wish.isIndefiniteRetentionEnabled ?? false,
    copyTo: wish.copyTo,
  });
}

/** What is left out stays as it is; the protection of the members changes with that of the group backup. */
export function updateGroupBackup(
  region: Region,
  groupBackup: VolumeGroupBackupRecord,
  details: UpdateVolumeGroupBackupDetails,
): VolumeGroupBackupRecord {
  checkDisplayName(details.displayName);
  checkTags(details);
  const retentionPeriod = details.retentionPeriod ?? groupBackup.retentionPeriod;
  checkProtection({ ...details, retentionPeriod });
  refuse(whyNotChangeable(TITLE, groupBackup, details));
  const protection = {
    retentionPeriod,
    isPreventDeletionEnabled: details.isPreventDeletionEnabled ?? groupBackup.isPreventDeletionEnabled,
    isRetentionLockEnabled: details.isRetentionLockEnabled ?? groupBackup.isRetentionLockEnabled,
    isIndefiniteRetentionEnabled: details.isIndefiniteRetentionEnabled ?? groupBackup.isIndefiniteRetentionEnabled,
  };
  const end =
    details.retentionPeriod === undefined ? undefined : retentionEnd(groupBackup.timeCreated, details.retentionPeriod);
  for (const member of membersOfBackup(region, groupBackup.id)) {
    const expirationTime = end ?? member.expirationTime;
    const next = region.table(BACKUPS).replace(member, { ...member, ...protection, expirationTime });
    disarmExpiry(region, BACKUP.name, member);
    armExpiry(region, BACKUP.name, next);
  }
  const next: VolumeGroupBackupRecord = {
    ...groupBackup,
    ...protection,
    displayName: details.displayName ?? groupBackup.displayName,
    definedTags: details.definedTags ?? groupBackup.definedTags,
    freeformTags: details.freeformTags ?? groupBackup.freeformTags,
    expirationTime: end ?? groupBackup.expirationTime,
  };
  disarmExpiry(region, VOLUME_GROUP_BACKUP.name, groupBackup);
  armExpiry(region, VOLUME_GROUP_BACKUP.name, next);
  return region.table(VOLUME_GROUP_BACKUPS).replace(groupBackup, next);
}

/** Its members go with it (Oracle, Working with Volume Groups); one that is protected keeps all of them. */
export function deleteGroupBackup(region: Region, groupBackup: VolumeGroupBackupRecord): void {
  refuse(whyProtected(TITLE, groupBackup, region.now()));
  for (const member of membersOfBackup(region, groupBackup.id).filter((each) => !isGone(each))) {
    refuse(whyNotDeletable(member, region.now()));
    refuse(whyNotDeletedNow(member, copyOf(region, member.id)));
  }
  disarmExpiry(region, VOLUME_GROUP_BACKUP.name, groupBackup);
  fire(region, VOLUME_GROUP_BACKUP, groupBackup, 'delete');
}

export function moveGroupBackup(region: Region, groupBackup: VolumeGroupBackupRecord, compartmentId: string): void {
  checkCompartment(compartmentId);
  refuse(whyNotMovable(TITLE, groupBackup));
  region.table(VOLUME_GROUP_BACKUPS).replace(groupBackup, { ...groupBackup, compartmentId });
}

export function groupBackupAnswer(region: Region, groupBackup: VolumeGroupBackupRecord): VolumeGroupBackup {
  const members = membersOfBackup(region, groupBackup.id).filter((each) => !isGone(each));
  const sizeInGBs = members.reduce((sum, member) => sum + member.sizeInGBs, 0);
  const bytes = members
    .filter((member) => region.store.snapshotInfo(member.id) !== undefined)
    .reduce((sum, member) => sum + region.store.uniqueBytes(member.id), 0);
  return present({
    id: groupBackup.id,
    volumeGroupId: groupBackup.volumeGroupId,
    compartmentId: groupBackup.compartmentId,
    displayName: groupBackup.displayName,
    lifecycleState: groupBackup.lifecycleState,
    timeCreated: timestamp(groupBackup.timeCreated),
    timeRequestReceived: timestamp(groupBackup.timeRequestReceived),
    type: groupBackup.type,
    sourceType: groupBackup.sourceType,
    volumeBackupIds: [...groupBackup.volumeBackupIds],
    definedTags: groupBackup.definedTags,
    freeformTags: groupBackup.freeformTags,
    sizeInGBs,
    sizeInMBs: sizeInGBs * 1024,
    uniqueSizeInGbs: Math.ceil(bytes / GIGABYTE),
    uniqueSizeInMbs: Math.ceil(bytes / MEGABYTE),
    expirationTime: optionalTimestamp(groupBackup.expirationTime),
    retentionPeriod: groupBackup.retentionPeriod,
    timeRetentionExpiresAt: optionalTimestamp(timeRetentionExpiresAt(groupBackup)),
    isPreventDeletionEnabled: groupBackup.isPreventDeletionEnabled,
    isRetentionLockEnabled: groupBackup.isRetentionLockEnabled,
    isIndefiniteRetentionEnabled: groupBackup.isIndefiniteRetentionEnabled,
    sourceVolumeGroupBackupId: groupBackup.sourceGroupBackupId,
  });
}
