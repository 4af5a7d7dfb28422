import { BACKUPS } from '../backup/backup-record';
import { ServiceError } from '../error/service-error';
import { whyBeyondLimit } from '../limit/service-limits';
import { parseOcid } from '../ocid/ocid';
import { noteSlot } from '../policy/slot-log';
import type { Region } from '../region/region';
import type { Task } from '../task/task';
import { copyGroup } from '../volume-group/copy-group-backup';
import { VOLUME_GROUP_BACKUPS } from '../volume-group/volume-group-backup-record';
import { runCopy } from './run-copy';
import { SCHEDULED_COPY } from './scheduled-copy-task';
import { refuseCopy, startCopy } from './start-copy';

/** After which a copy that has to wait for another one tries again. */
const RETRY = 300_000;

interface CopyDue {
  readonly assetId: string;
  readonly start: () => void;
}

/** The destination is durable before the source: after a crash between the two, the copy is there and the task is still due. */
function wasCopied(destination: Region, backupId: string): boolean {
  for (const copy of destination.table(BACKUPS).by('source', backupId)) {
    if (copy.isScheduledCopy) {
      return true;
    }
  }
  return false;
}

function volumeCopy(source: Region, id: string): CopyDue | undefined {
  const backup = source.table(BACKUPS).find(id);
  if (backup?.copyTo === undefined || backup.lifecycleState !== 'AVAILABLE') {
    return undefined;
  }
  const { region, kmsKeyId } = backup.copyTo;
  const start = (): void => {
    const destination = source.world.region(region);
    if (wasCopied(destination, backup.id)) {
      return;
    }
    destination.transaction(() => {
      const wish = { displayName: backup.displayName, kmsKeyId, isScheduled: true };
      refuseCopy(source, backup, region);
      runCopy(destination, startCopy(source, destination, backup, wish));
    });
  };
  return { assetId: backup.volumeId, start };
}

function groupCopy(source: Region, id: string): CopyDue | undefined {
  const groupBackup = source.table(VOLUME_GROUP_BACKUPS).find(id);
  if (groupBackup?.copyTo === undefined || groupBackup.lifecycleState !== 'AVAILABLE') {
    return undefined;
  }
  const { region, kmsKeyId } = groupBackup.copyTo;
  const start = (): void => {
    const [member] = groupBackup.volumeBackupIds;
    if (member !== undefined && wasCopied(source.world.region(region), member)) {
      return;
    }
    copyGroup(source, source.world.region(region), groupBackup, { kmsKeyId, isScheduled: true });
  };
  return { assetId: groupBackup.volumeGroupId, start };
}

/** Whether it is worth trying again: what lasts until someone changes it is noted instead. */
function isPassing({ code }: ServiceError, source: Region, id: string): boolean {
  const group = source.table(VOLUME_GROUP_BACKUPS).find(id);
  const { region } = (group ?? source.table(BACKUPS).find(id))!.copyTo!;
  switch (code) {
    case 'ServiceUnavailable':
      return !source.world.isLost(region);
    case 'LimitExceeded': {
      const backups = group?.volumeBackupIds.length ?? 1;
      return whyBeyondLimit(source.world.region(region), 'backup-count', backups) === undefined;
    }
    default:
      return code === 'Conflict';
  }
}

/** The copy that a policy's destination region asks for; scheduled copies of one volume start in order. */
export function runScheduledCopy(source: Region, task: Task): void {
  const due =
    parseOcid(task.id)!.type === 'volumegroupbackup' ? groupCopy(source, task.id) : volumeCopy(source, task.id);
  try {
    due?.start();
  } catch (error) {
    if (!(error instanceof ServiceError)) {
      throw error;
    }
    if (isPassing(error, source, task.id)) {
      source.tasks.schedule(source.now() + RETRY, { noun: SCHEDULED_COPY, id: task.id, event: 'start' });
      return;
    }
    noteSlot(source, due!.assetId, { at: source.now(), outcome: 'not copied', reason: error.message });
  }
}
