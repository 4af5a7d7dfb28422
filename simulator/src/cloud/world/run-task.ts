import { ATTACHMENT } from '../attachment/attachment-life';
import { BACKUP } from '../backup/backup-life';
import { COPY, runCopyTask } from '../copy/run-copy';
import { runScheduledCopy } from '../copy/scheduled-copy';
import { SCHEDULED_COPY } from '../copy/scheduled-copy-task';
import { IMAGE } from '../image/image-life';
import { INSTANCE } from '../instance/instance-life';
import { type Living, type Noun, runTaskOf } from '../life-cycle/life-cycle';
import { ASSIGNMENT, runSchedule } from '../policy/run-schedule';
import { REPLICA } from '../replica/replica-life';
import { REPLICA_SYNC, runSync } from '../replica/sync-replica';
import { VOLUME } from '../volume/volume-life';
import { runGroupCopy } from '../volume-group/copy-group-backup';
import { GROUP_COPY } from '../volume-group/group-copy-task';
import { GROUP_REPLICA } from '../volume-group/group-replica';
import { VOLUME_GROUP_BACKUP } from '../volume-group/volume-group-backup-life';
import { VOLUME_GROUP } from '../volume-group/volume-group-life';
import type { TaskRunner } from './world';

const runnerOf =
  <R extends Living<State>, State extends string, Event extends string>(noun: Noun<R, State, Event>): TaskRunner =>
  (region, task) =>
    runTaskOf(region, noun, task);

const RUNNERS: Readonly<Record<string, TaskRunner>> = {
  [VOLUME.name]: runnerOf(VOLUME),
  [BACKUP.name]: runnerOf(BACKUP),
  [ATTACHMENT.name]: runnerOf(ATTACHMENT),
  [INSTANCE.name]: runnerOf(INSTANCE),
  [IMAGE.name]: runnerOf(IMAGE),
  [COPY]: runCopyTask,
  [GROUP_COPY]: runGroupCopy,
  [REPLICA.name]: runnerOf(REPLICA),
  [REPLICA_SYNC]: runSync,
  [VOLUME_GROUP.name]: runnerOf(VOLUME_GROUP),
  [VOLUME_GROUP_BACKUP.name]: runnerOf(VOLUME_GROUP_BACKUP),
  [GROUP_REPLICA.name]: runnerOf(GROUP_REPLICA),
  [SCHEDULED_COPY]: runScheduledCopy,
  [ASSIGNMENT]: runSchedule,
};

export const runTask: TaskRunner = (region, task) => RUNNERS[task.noun](region, task);
