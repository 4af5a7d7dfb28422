import { isToken } from '../shared/tokens';
import { type BackupSchedule, DayOfWeek, Month, SchedulePeriod } from './backup-schedule';

const HOURS_PER_DAY = 24;
const MILLISECONDS_PER_HOUR = 3_600_000;
const MILLISECONDS_PER_DAY = 86_400_000;
/** Nine years: every distance between two leap years, and so every gap that a policy can have, lies within. */
const DAYS = 9 * 366;
const FIRST_DAY = Date.UTC(2023, 0, 1);
const WEEKDAYS = Object.values(DayOfWeek);
const MONTHS = Object.values(Month);

/** Oracle, Policy-Based Backups: of several schedules on one day the longest period wins. */
const PRIORITY = [SchedulePeriod.ONE_YEAR, SchedulePeriod.ONE_MONTH, SchedulePeriod.ONE_WEEK, SchedulePeriod.ONE_DAY];

/** Two schedules that fall on one day, of which only one makes a backup. */
export interface Clash {
  readonly winner: BackupSchedule;
  readonly loser: BackupSchedule;
  /** False for two schedules of one period: which of them runs is not documented. */
  readonly isDecided: boolean;
}

function fallsOn(schedule: BackupSchedule, day: Date): boolean {
  switch (schedule.period) {
    case SchedulePeriod.ONE_DAY:
      return true;
    case SchedulePeriod.ONE_WEEK:
      return WEEKDAYS[(day.getUTCDay() + 6) % 7] === schedule.dayOfWeek;
    case SchedulePeriod.ONE_MONTH:
      return day.getUTCDate() === schedule.dayOfMonth;
    case SchedulePeriod.ONE_YEAR:
      return day.getUTCDate() === schedule.dayOfMonth && MONTHS[day.getUTCMonth()] === schedule.month;
  }
}

function isKnown(schedule: BackupSchedule): boolean {
  return !isToken(schedule.hour) && !isToken(schedule.dayOfMonth);
}

function byPriority(one: BackupSchedule, other: BackupSchedule): number {
  return PRIORITY.indexOf(one.period) - PRIORITY.indexOf(other.period);
}

function* days(): Generator<[index: number, day: Date]> {
  for (let index = 0; index < DAYS; index += 1) {
    yield [index, new Date(FIRST_DAY + index * MILLISECONDS_PER_DAY)];
  }
}

/** The clash of two schedules, when there is a day on which both fall. */
export function clashOf(one: BackupSchedule, other: BackupSchedule): Clash | undefined {
  if (!isKnown(one) || !isKnown(other)) {
    return undefined;
  }
  for (const [, day] of days()) {
    if (fallsOn(one, day) && fallsOn(other, day)) {
      const [winner, loser] = [one, other].sort(byPriority);
      return { winner, loser, isDecided: winner.period !== loser.period };
    }
  }
  return undefined;
}

/** The longest time between two backups, and where in the calendar it lies. */
export interface Gap {
  readonly hours: number;
  /** The backup before the gap, as `2024-02-29 02:00`, on the schedules' own clock. */
  readonly from: string;
  /** The backup after it. */
  readonly to: string;
}

/** The longest gap between two backups that these schedules make; undefined when it cannot be known. */
export function longestGap(schedules: readonly BackupSchedule[]): Gap | undefined {
  if (schedules.length === 0 || !schedules.every(isKnown)) {
    return undefined;
  }
  const ordered = [...schedules].sort(byPriority);
  let longest: Gap | undefined;
  let previous: number | undefined;
  for (const [index, day] of days()) {
    const runs = ordered.find((schedule) => fallsOn(schedule, day));
    if (runs) {
      const hour = index * HOURS_PER_DAY + runs.hour;
      if (previous !== undefined && hour - previous > (longest?.hours ?? 0)) {
        longest = { hours: hour - previous, from: nameOf(previous), to: nameOf(hour) };
      }
      previous = hour;
    }
  }
  return longest;
}

function nameOf(hour: number): string {
  const date = new Date(FIRST_DAY + hour * MILLISECONDS_PER_HOUR);
  return `${date.toISOString().slice(0, 10)} ${String(hour % HOURS_PER_DAY).padStart(2, '0')}:00`;
}
