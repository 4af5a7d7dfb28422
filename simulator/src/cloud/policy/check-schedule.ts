import { checkProtection } from '../backup/retention';
import { checkInteger, checkOneOf } from '../check/arguments';
import type { VolumeBackupSchedule } from '../model';

const PERIODS = ['ONE_HOUR', 'ONE_DAY', 'ONE_WEEK', 'ONE_MONTH', 'ONE_YEAR'] as const;
export const DAYS_OF_WEEK = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'] as const;
export const MONTHS = [
  'JANUARY',
  'FEBRUARY',
  'MARCH',
  'APRIL',
  'MAY',
  'JUNE',
  'JULY',
  'AUGUST',
  'SEPTEMBER',
  'OCTOBER',
  'NOVEMBER',
  'DECEMBER',
] as const;

const YEAR_IN_SECONDS = 366 * 24 * 3600;
const LONGEST_RETENTION = 100 * YEAR_IN_SECONDS;

/** Values are checked, their fit to the period is not: fields that do not apply are accepted and echoed. */
export function checkSchedule(schedule: VolumeBackupSchedule): void {
  const { hourOfDay, dayOfWeek, dayOfMonth, month, offsetType, offsetSeconds, timeZone } = schedule;
  checkOneOf(schedule.backupType, 'backupType', ['FULL', 'INCREMENTAL']);
  checkOneOf(schedule.period, 'period', PERIODS);
  checkInteger(schedule.retentionSeconds, 'retentionSeconds', 1, LONGEST_RETENTION);
  checkProtection(schedule);
  if (offsetType !== undefined) {
    checkOneOf(offsetType, 'offsetType', ['STRUCTURED', 'NUMERIC_SECONDS']);
  }
  if (offsetSeconds !== undefined) {
    checkInteger(offsetSeconds, 'offsetSeconds', -YEAR_IN_SECONDS, YEAR_IN_SECONDS);
  }
  if (timeZone !== undefined) {
    checkOneOf(timeZone, 'timeZone', ['UTC', 'REGIONAL_DATA_CENTER_TIME']);
  }
  if (hourOfDay !== undefined) {
    checkInteger(hourOfDay, 'hourOfDay', 0, 23);
  }
  if (dayOfMonth !== undefined) {
    checkInteger(dayOfMonth, 'dayOfMonth', 1, 31);
  }
  if (dayOfWeek !== undefined) {
    checkOneOf(dayOfWeek, 'dayOfWeek', DAYS_OF_WEEK);
  }
  if (month !== undefined) {
    checkOneOf(month, 'month', MONTHS);
  }
}
