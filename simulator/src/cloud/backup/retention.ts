import { checkInteger, checkOneOf } from '../check/arguments';
import { invalidParameter } from '../error/catalogue';
import type { RetentionDuration } from '../model';

const DAY = 24 * 3600 * 1000;
const LONGEST_YEARS = 100;

/** What a backup, a schedule or a group backup may be told about its protection. */
export interface Protection {
  readonly retentionPeriod?: RetentionDuration;
  readonly isPreventDeletionEnabled?: boolean;
  readonly isRetentionLockEnabled?: boolean;
  readonly isIndefiniteRetentionEnabled?: boolean;
}

/** The instant at which a retention period that begins at `from` ends; years are calendar years in UTC. */
export function retentionEnd(from: number, period: RetentionDuration): number {
  if (period.retentionTimeUnit === 'DAYS') {
    return from + period.retentionTimeAmount * DAY;
  }
  const end = new Date(from);
  const month = end.getUTCMonth();
  end.setUTCFullYear(end.getUTCFullYear() + period.retentionTimeAmount);
  if (end.getUTCMonth() !== month) {
    end.setUTCDate(0);
  }
  return end.getTime();
}

/** Throws 400 when the parts do not fit together (Oracle, Updating a Block Volume Backup). */
export function checkProtection(protection: Protection): void {
  const { retentionPeriod: period } = protection;
  if (period !== undefined) {
    const unit = checkOneOf(period.retentionTimeUnit, 'retentionPeriod.retentionTimeUnit', ['DAYS', 'YEARS']);
    const most = unit === 'YEARS' ? LONGEST_YEARS : LONGEST_YEARS * 366;
    checkInteger(period.retentionTimeAmount, 'retentionPeriod.retentionTimeAmount', 1, most);
  }
  if (protection.isRetentionLockEnabled && period === undefined) {
    throw invalidParameter(
      'isRetentionLockEnabled needs a retentionPeriod, got none. Give the period that is to be locked.',
    );
  }
}
