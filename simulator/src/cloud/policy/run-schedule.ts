import { whyNotBackUp } from '../backup/backup-rules';
import { type BackupSpecification, createBackup, runningBackup } from '../backup/create-backup';
import { refuse } from '../error/refuse';
import { ServiceError } from '../error/service-error';
import type { VolumeBackupSchedule } from '../model';
import { parseOcid } from '../ocid/ocid';
import { whyNotMadeUp } from '../outage/missed-start';
import { outOfService } from '../outage/outages';
import { timestamp } from '../record/timestamp';
import type { Region } from '../region/region';
import type { DueTask } from '../task/task';
import { VOLUMES, type VolumeRecord } from '../volume/volume-record';
import { createGroupBackup } from '../volume-group/volume-group-backup';
import { VOLUME_GROUPS } from '../volume-group/volume-group-record';
import { lookUpPolicy } from './find-policy';
import { ASSIGNMENTS, type AssignmentRecord, type PolicyRecord } from './policy-record';
import { whyManagedByGroup, whyScheduleWaits } from './policy-rules';
import { noteSlot } from './slot-log';

export const ASSIGNMENT = 'assignment';

/** The schedules count for this asset from here on. */
export const effectiveSince = (policy: PolicyRecord, assignment: AssignmentRecord): number =>
  Math.max(policy.timeSchedulesChanged, assignment.timeCreated);

/** Sees to it that the assignment wakes up at its next start after `after`. */
export function armAssignment(region: Region, policy: PolicyRecord, assignment: AssignmentRecord, after: number): void {
  const next = region.agendas.of(policy, effectiveSince(policy, assignment), after).next(after);
  if (next !== undefined) {
    region.tasks.schedule(next.at, { noun: ASSIGNMENT, id: assignment.id, event: 'slot' });
  }
}

export function armAssignments(region: Region, policy: PolicyRecord): void {
  for (const assignment of region.table(ASSIGNMENTS).by('policy', policy.id)) {
    armAssignment(region, policy, assignment, region.now());
  }
}

const MILLISECONDS = 1000;

/** What a schedule asks of each backup that it makes. */
export const specificationOf = (
  policy: PolicyRecord,
  schedule: VolumeBackupSchedule,
  assignment: AssignmentRecord,
  now: number,
): BackupSpecification => ({
  type: schedule.backupType,
  sourceType: 'SCHEDULED',
  displayName: `Auto-backup for ${timestamp(now).replace('T', ' ').slice(0, 19)} via policy: ${policy.displayName}`,
  lifetime: schedule.retentionSeconds * MILLISECONDS,
  retentionPeriod: schedule.retentionPeriod,
  isPreventDeletionEnabled: schedule.isPreventDeletionEnabled,
  isRetentionLockEnabled: schedule.isRetentionLockEnabled,
  copyTo:
    policy.destinationRegion === undefined
      ? undefined
      : { region: policy.destinationRegion, kmsKeyId: assignment.xrcKmsKeyId },
});

function backUpGroup(region: Region, assignment: AssignmentRecord, policy: PolicyRecord, index: number): void {
  const group = region.table(VOLUME_GROUPS).find(assignment.assetId);
  if (group === undefined) {
    throw whyScheduleWaits(assignment.assetId);
  }
  createGroupBackup(region, group, specificationOf(policy, policy.schedules[index], assignment, region.now()));
}

/** A group's policy goes before those of its members (Oracle, Policy-Based Volume Group Backups). */
function isManagedByGroup(region: Region, volumeGroupId: string | undefined): boolean {
  return volumeGroupId !== undefined && region.table(ASSIGNMENTS).only('asset', volumeGroupId) !== undefined;
}

function whyNotNow(region: Region, volume: VolumeRecord): ServiceError | undefined {
  return isManagedByGroup(region, volume.volumeGroupId)
    ? whyManagedByGroup(volume.id, volume.volumeGroupId!)
    : whyNotBackUp(volume, runningBackup(region, volume.id));
}

function backUpVolume(region: Region, assignment: AssignmentRecord, policy: PolicyRecord, index: number): void {
  const volume = region.table(VOLUMES).find(assignment.assetId);
  if (volume === undefined) {
    throw whyScheduleWaits(assignment.assetId);
  }
  const outage = region.world.outages.ofDomain(volume.availabilityDomain);
  if (outage !== undefined) {
    throw outOfService(outage);
  }
  refuse(whyNotNow(region, volume));
  createBackup(region, volume, specificationOf(policy, policy.schedules[index], assignment, region.now()));
}

/** Backs the asset up, or notes why that could not be. */
function backUp(region: Region, assignment: AssignmentRecord, policy: PolicyRecord, index: number): void {
  const isGroup = parseOcid(assignment.assetId)!.type === 'volumegroup';
  try {
    (isGroup ? backUpGroup : backUpVolume)(region, assignment, policy, index);
  } catch (error) {
    if (!(error instanceof ServiceError)) {
      throw error;
    }
    const note = {
      at: region.now(),
      outcome: 'not backed up',
      reason: error.explanation ?? error.message,
      schedule: index,
    } as const;
    noteSlot(region, assignment.assetId, note);
  }
}

/** A start of one schedule or of several: backs the asset up once, notes what gave way, and arms the next. */
export function runSchedule(region: Region, task: DueTask): void {
  const assignment = region.table(ASSIGNMENTS).find(task.id);
  const policy = assignment === undefined ? undefined : lookUpPolicy(region, assignment.policyId);
  if (assignment === undefined || policy === undefined) {
    return;
  }
  const { at } = task;
  const agenda = region.agendas.of(policy, effectiveSince(policy, assignment), at);
  const appointment = agenda.next(at - 1);
  if (appointment?.at === at) {
    const missed = at < region.now() ? whyNotMadeUp(agenda, at, region.now()) : undefined;
    for (const { schedule, supersededBy } of appointment.slots) {
      if (supersededBy === undefined && missed === undefined) {
        backUp(region, assignment, policy, schedule);
      } else if (supersededBy === undefined) {
        noteSlot(region, assignment.assetId, { at, outcome: 'not backed up', reason: missed!, schedule });
      } else {
        const { period } = policy.schedules[supersededBy];
        const reason = `One scheduled backup per day: schedule ${supersededBy} (${period}) goes before this one.`;
        noteSlot(region, assignment.assetId, { at, outcome: 'superseded', reason, schedule });
      }
    }
  }
  armAssignment(region, policy, assignment, at);
}
