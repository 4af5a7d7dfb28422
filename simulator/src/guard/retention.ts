import type { RetentionDuration, VolumeBackupSchedule } from '../cloud';
import type { Values } from '../plan';

const DAY = 86_400;
const unitSeconds: Readonly<Record<string, number>> = { DAYS: DAY, YEARS: 365 * DAY };

const periodSeconds: Readonly<Record<string, number>> = {
  ONE_HOUR: 3_600,
  ONE_DAY: DAY,
  ONE_WEEK: 7 * DAY,
  ONE_MONTH: 31 * DAY,
  ONE_YEAR: 366 * DAY,
};

/** The retention_period block of a backup or a schedule. */
export function retentionPeriodOf(values: Values): RetentionDuration | undefined {
  const [block] = Array.isArray(values.retention_period) ? (values.retention_period as Values[]) : [];
  return (
    block && {
      retentionTimeUnit: String(block.retention_time_unit).toUpperCase() as RetentionDuration['retentionTimeUnit'],
      retentionTimeAmount: Number(block.retention_time_amount),
    }
  );
}

export const retentionSeconds = ({ retentionTimeUnit, retentionTimeAmount }: RetentionDuration): number =>
  retentionTimeAmount * (unitSeconds[retentionTimeUnit] ?? 0);

/** How long a backup made by a schedule is kept, in seconds: the longer of the two that it may state. */
export const scheduleRetention = (schedule: VolumeBackupSchedule): number =>
  Math.max(schedule.retentionSeconds, schedule.retentionPeriod ? retentionSeconds(schedule.retentionPeriod) : 0);

/** The longest time between two backups of a schedule, in seconds. */
export const scheduleGap = ({ period }: VolumeBackupSchedule): number =>
  periodSeconds[period.toUpperCase()] ?? Number.POSITIVE_INFINITY;

/** `30 days`, or hours where days would lie. */
export const spanText = (seconds: number): string => {
  const [count, unit] = seconds % DAY === 0 ? [seconds / DAY, 'day'] : [Number((seconds / 3_600).toFixed(1)), 'hour'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
};
