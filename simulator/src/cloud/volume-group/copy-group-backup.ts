import { checkDisplayName, checkOcid } from '../check/arguments';
import { COPIES } from '../copy/copy-record';
import { endAfterwards } from '../copy/end-afterwards';
import { runCopy } from '../copy/run-copy';
import { type CopyWish, refuseCopy, startCopy } from '../copy/start-copy';
import { incorrectState, missingParameter } from '../error/catalogue';
import { fire } from '../life-cycle/life-cycle';
import type { CopyVolumeGroupBackupDetails } from '../model';
import type { Region } from '../region/region';
import type { Request } from '../request/request';
import type { Task } from '../task/task';
import { isGone } from '../volume/find-volume';
import { regionFacts } from '../world/world';
import { membersOfBackup, VOLUME_GROUP_BACKUP } from './volume-group-backup-life';
import { VOLUME_GROUP_BACKUPS, type VolumeGroupBackupRecord } from './volume-group-backup-record';

/** The copy of the group is AVAILABLE when those of all its members are; the end of each of them has it looked at again. */
function watch(destination: Region, copy: VolumeGroupBackupRecord): VolumeGroupBackupRecord {
  const states = membersOfBackup(destination, copy.id).map((member) => member.lifecycleState);
  if (states.includes('FAULTY')) {
    return fire(destination, VOLUME_GROUP_BACKUP, copy, 'fail');
  }
  if (states.every((state) => state === 'AVAILABLE')) {
    return fire(destination, VOLUME_GROUP_BACKUP, copy, 'uploaded');
  }
  return copy;
}

export function runGroupCopy(destination: Region, task: Task): void {
  const copy = destination.table(VOLUME_GROUP_BACKUPS).find(task.id);
  if (copy?.lifecycleState === 'COMMITTED') {
    watch(destination, copy);
  }
}

/** Needs the transaction of the source region. */
export function copyGroup(
  source: Region,
  destination: Region,
  groupBackup: VolumeGroupBackupRecord,
  wish: CopyWish,
): VolumeGroupBackupRecord {
  const members = membersOfBackup(source, groupBackup.id).filter((member) => !isGone(member));
  for (const member of members) {
    refuseCopy(source, member, destination.name);
  }
  return destination.transaction(() => {
    const now = destination.now();
    const id = destination.newId('volumegroupbackup');
    const started = members.map((member) =>
      startCopy(source, destination, member, {
        ...wish,
        displayName: member.displayName,
        volumeGroupBackupId: id,
      }),
    );
    const lifetime =
      groupBackup.expirationTime === undefined ? undefined : groupBackup.expirationTime - groupBackup.timeCreated;
    const copy = destination.table(VOLUME_GROUP_BACKUPS).insert({
      ...groupBackup,
      id,
      displayName: wish.displayName ?? groupBackup.displayName,
      lifecycleState: 'COMMITTED',
      timeRequestReceived: now,
      timeCreated: now,
      volumeBackupIds: started.map((each) => each.id),
      expirationTime: lifetime === undefined ? undefined : now + lifetime,
      retentionPeriod: wish.isScheduled ? groupBackup.retentionPeriod : undefined,
      isPreventDeletionEnabled: wish.isScheduled && groupBackup.isPreventDeletionEnabled,
      isRetentionLockEnabled: wish.isScheduled && groupBackup.isRetentionLockEnabled,
      isIndefiniteRetentionEnabled: false,
      sourceGroupBackupId: groupBackup.id,
      copyTo: undefined,
    });
    for (const each of started) {
      runCopy(destination, each);
    }
    return watch(destination, copy);
  });
}

/** Asked in the source region; the answered group backup lives in the other one. */
export function copyGroupToRegion<A>(
  source: Region,
  request: Request,
  groupBackup: VolumeGroupBackupRecord,
  details: CopyVolumeGroupBackupDetails,
  answer: (region: Region, groupBackup: VolumeGroupBackupRecord) => A,
): A {
  if (!details.destinationRegion) {
    throw missingParameter('destinationRegion', 'Give the name of another region, e.g. us-phoenix-1.');
  }
  checkDisplayName(details.displayName);
  if (details.kmsKeyId) {
    checkOcid(details.kmsKeyId, 'kmsKeyId', 'key');
  }
  if (groupBackup.lifecycleState !== 'AVAILABLE') {
    throw incorrectState(
      `Volume group backup ${groupBackup.id} is ${groupBackup.lifecycleState}, expected AVAILABLE. Wait for that state, then copy it.`,
    );
  }
  const { name } = regionFacts(details.destinationRegion);
  for (const member of membersOfBackup(source, groupBackup.id).filter((each) => !isGone(each))) {
    refuseCopy(source, member, name);
  }
  const destination = source.world.region(name);
  return destination.transaction(() => {
    const copy = copyGroup(source, destination, groupBackup, { ...details, isScheduled: false });
    const members = copy.volumeBackupIds.flatMap((id) => destination.table(COPIES).find(id) ?? []);
    endAfterwards(request, destination, members, () =>
      answer(destination, destination.table(VOLUME_GROUP_BACKUPS).find(copy.id)!),
    );
    return answer(destination, copy);
  });
}
