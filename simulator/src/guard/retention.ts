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

const firstOf = (value: unknown): Values | undefined =>
  Array.isArray(value) ? (value[0] as Values | undefined) : undefined;

/** Seconds of a retention_period block; undefined without one. */
export function retentionPeriodSeconds(values: Values): number | undefined {
  const period = firstOf(values.retention_period);
  const unit = unitSeconds[String(period?.retention_time_unit).toUpperCase()];
  return period && unit ? Number(period.retention_time_amount) * unit : undefined;
}

/** How long a backup made by a schedule is kept, in seconds. */
export const scheduleRetention = (schedule: Values): number =>
  retentionPeriodSeconds(schedule) ?? Number(schedule.retention_seconds ?? 0);

/** The longest time between two backups of a schedule, in seconds. */
export const scheduleGap = (schedule: Values): number =>
  periodSeconds[String(schedule.period).toUpperCase()] ?? Number.POSITIVE_INFINITY;

export const schedulesOf = (policy: Values | undefined): readonly Values[] =>
  Array.isArray(policy?.schedules) ? policy.schedules : [];

/** `30 days`, or hours where days would lie. */
export const spanText = (seconds: number): string => {
  const [count, unit] = seconds % DAY === 0 ? [seconds / DAY, 'day'] : [Number((seconds / 3_600).toFixed(1)), 'hour'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
};
