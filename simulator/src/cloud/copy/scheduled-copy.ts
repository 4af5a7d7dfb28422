import { BACKUPS } from '../backup/backup-record';
import { ServiceError } from '../error/service-error';
import { noteSlot } from '../policy/slot-log';
import type { Region } from '../region/region';
import type { Task } from '../task/task';
import { runCopy } from './run-copy';
import { SCHEDULED_COPY } from './scheduled-copy-task';
import { refuseCopy, startCopy } from './start-copy';

/** After which a copy that has to wait for another one tries again. */
const RETRY = 300_000;

/** The copy that a policy's destination region asks for; scheduled copies of one volume start in order. */
export function runScheduledCopy(source: Region, task: Task): void {
  const backup = source.table(BACKUPS).find(task.id);
  if (backup === undefined || backup.copyTo === undefined || backup.lifecycleState !== 'AVAILABLE') {
    return;
  }
  try {
    refuseCopy(source, backup, backup.copyTo.region);
    const destination = source.world.region(backup.copyTo.region);
    destination.transaction(() => {
      const wish = { displayName: backup.displayName, kmsKeyId: backup.copyTo!.kmsKeyId, isScheduled: true };
      runCopy(destination, startCopy(source, destination, backup, wish));
    });
  } catch (error) {
    if (!(error instanceof ServiceError)) {
      throw error;
    }
    if (error.code === 'Conflict' || error.code === 'LimitExceeded') {
      source.tasks.schedule(source.now() + RETRY, { noun: SCHEDULED_COPY, id: backup.id, event: 'start' });
      return;
    }
    noteSlot(source, backup.volumeId, { at: source.now(), outcome: 'not copied', reason: error.message });
  }
}
