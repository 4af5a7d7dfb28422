import { BACKUP } from '../backup/backup-life';
import { BACKUPS } from '../backup/backup-record';
import { relatedNotFound } from '../error/catalogue';
import { ServiceError } from '../error/service-error';
import type { WorkRequestFault } from '../fault/fault';
import { fire } from '../life-cycle/life-cycle';
import type { Region } from '../region/region';
import type { DueTask, Task } from '../task/task';
import { armLook } from '../volume-group/group-copy-task';
import { failWork, reportProgress, succeedWork } from '../work-request/work-requests';
import { COPIES, type CopyRecord } from './copy-record';
import { unmovedCopy } from './move-bytes';

export const COPY = 'copy';

/** Between two steps of a copy that takes time. */
const STEP = 10_000;

/** After which a copy tries again whose source's region has an outage. */
const RETRY = 300_000;

export function armCopy(destination: Region, copy: CopyRecord): void {
  const at = Math.min(copy.timeDue, destination.now() + STEP);
  destination.tasks.schedule(at, { noun: COPY, id: copy.id, event: 'step' });
}

function end(destination: Region, copy: CopyRecord, event: 'uploaded' | 'fail'): void {
  const backup = destination.table(BACKUPS).find(copy.id)!;
  fire(destination, BACKUP, backup, event);
  destination.table(COPIES).remove(copy);
}

/** Moves all that the destination lacks, unless all of it is there. */
function moveBytes(destination: Region, copy: CopyRecord): void {
  if (destination.store.snapshotInfo(copy.id) !== undefined) {
    return;
  }
  const source = destination.world.region(copy.sourceRegion);
  if (source.store.snapshotInfo(copy.sourceBackupId) === undefined) {
    throw relatedNotFound(`Backup ${copy.sourceBackupId}, the source of the copy, was deleted on the way.`);
  }
  for (const _ of source.store.copySnapshot(copy.sourceBackupId, destination.store, copy.id)) {
  }
}

/** The copy that a task will finish, when it is a large one and its bytes are still to be moved. */
export function largeCopyOf(destination: Region, task: DueTask): CopyRecord | undefined {
  const copy = task.noun === COPY ? unmovedCopy(destination, task.id) : undefined;
  return copy !== undefined && task.at >= copy.timeDue ? copy : undefined;
}

function fail(destination: Region, copy: CopyRecord, code: string, message: string): void {
  failWork(destination, copy.workRequestId, code, message);
  end(destination, copy, 'fail');
}

const strikeCopy = (destination: Region, copy: CopyRecord): WorkRequestFault | undefined =>
  destination.world.faults.strike('workRequest', {
    now: destination.now(),
    region: destination.name,
    resourceIds: [copy.id, copy.sourceBackupId, copy.volumeId],
  });

/** Goes on with a copy: reports progress, and when its time has come moves the bytes; those of a large one move before its task runs. */
export function runCopy(destination: Region, copy: CopyRecord): void {
  const now = destination.now();
  if (now < copy.timeDue) {
    reportProgress(
      destination,
      copy.workRequestId,
      (100 * (now - copy.timeStarted)) / (copy.timeDue - copy.timeStarted),
    );
    armCopy(destination, copy);
    return;
  }
  if (destination.world.outages.ofRegion(copy.sourceRegion) !== undefined) {
    destination.tasks.schedule(now + RETRY, { noun: COPY, id: copy.id, event: 'step' });
    return;
  }
  if (unmovedCopy(destination, copy.id) !== undefined) {
    armCopy(destination, copy);
    return;
  }
  const fault = destination.world.faults.areAny() ? strikeCopy(destination, copy) : undefined;
  if (fault !== undefined) {
    fail(destination, copy, 'InternalServerError', fault.message ?? 'Fault set for the work request of this copy.');
    return;
  }
  try {
    moveBytes(destination, copy);
  } catch (error) {
    if (!(error instanceof ServiceError)) {
      throw error;
    }
    fail(destination, copy, error.code, error.message);
    return;
  }
  succeedWork(destination, copy.workRequestId);
  end(destination, copy, 'uploaded');
}

export function runCopyTask(destination: Region, task: Task): void {
  const copy = destination.table(COPIES).find(task.id);
  if (copy === undefined) {
    return;
  }
  runCopy(destination, copy);
  const { lifecycleState, volumeGroupBackupId } = destination.table(BACKUPS).find(copy.id)!;
  if (volumeGroupBackupId !== undefined && lifecycleState !== 'CREATING') {
    armLook(destination, volumeGroupBackupId);
  }
}
