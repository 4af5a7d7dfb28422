import { Duration } from '../values/duration';
import { BackupSchedule } from './backup-schedule';

const HOUR = 5;

/** Daily, kept 35 days. */
export function daily35Days(): BackupSchedule[] {
  return [BackupSchedule.daily({ at: HOUR, keep: Duration.days(35) })];
}

/** Daily kept 35 days, monthly kept so many years. */
export function dailyMonthly(years: number): BackupSchedule[] {
  return [...daily35Days(), BackupSchedule.monthly({ at: HOUR, keep: Duration.years(years) })];
}

/** Daily kept 35 days, weekly kept three months, monthly kept so many years. */
export function dailyWeeklyMonthly(years: number): BackupSchedule[] {
  return [...dailyMonthly(years), BackupSchedule.weekly({ at: HOUR, keep: Duration.months(3) })];
}
