import { problem } from '../errors';
import type { Duration } from '../values/duration';
import type { Region } from '../values/region';
import { BackupSchedule } from './backup-schedule';
import { longestGap } from './schedule-calendar';

/** Oracle, Backup Policies: a scheduled copy may take up to 24 hours. */
export const COPY_DELAY_IN_HOURS = 24;
const SECONDS_PER_HOUR = 3_600;

/** What is asked of a policy. */
export interface RpoGoal {
  /** The longest stretch of work that may be lost: 24 hours or more, 48 hours or more in another region. */
  readonly rpo: Duration;
  /** How long each backup is kept. */
  readonly keep: Duration;
  /**
   * Region in which the goal must be met. The delay of the copy then counts.
   *
   * @default - the goal is met in the volume's own region
   */
  readonly copyTo?: Region;
  /**
   * Hour of the backups, 0 to 23, UTC.
   *
   * @default 2
   */
  readonly at?: number;
}

/** The rarest schedule under which no more than the objective is ever lost. */
export function schedulesForRpo(goal: RpoGoal, at: string): BackupSchedule[] {
  const hour = { at: goal.at ?? 2, keep: goal.keep };
  const candidates = [
    BackupSchedule.yearly(hour),
    BackupSchedule.monthly(hour),
    BackupSchedule.weekly(hour),
    BackupSchedule.daily(hour),
  ];
  const delay = goal.copyTo ? COPY_DELAY_IN_HOURS : 0;
  const wanted = goal.rpo.toSeconds() / SECONDS_PER_HOUR;
  const rarest = candidates.find((schedule) => longestGap([schedule])!.hours + delay <= wanted);
  if (!rarest) {
    throw problem('RpoNotReachable', at, { got: goal.rpo.toString(), shortest: 24 + delay });
  }
  return [rarest];
}
