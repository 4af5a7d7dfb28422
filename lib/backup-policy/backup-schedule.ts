import { problem } from '../errors';
import { isToken } from '../shared/tokens';
import { BackupType } from '../values/backup-type';
import type { Duration } from '../values/duration';

/** The days on which a weekly schedule may run. */
export enum DayOfWeek {
  MONDAY = 'MONDAY',
  TUESDAY = 'TUESDAY',
  WEDNESDAY = 'WEDNESDAY',
  THURSDAY = 'THURSDAY',
  FRIDAY = 'FRIDAY',
  SATURDAY = 'SATURDAY',
  SUNDAY = 'SUNDAY',
}

/** The months in which a yearly schedule may run. */
export enum Month {
  JANUARY = 'JANUARY',
  FEBRUARY = 'FEBRUARY',
  MARCH = 'MARCH',
  APRIL = 'APRIL',
  MAY = 'MAY',
  JUNE = 'JUNE',
  JULY = 'JULY',
  AUGUST = 'AUGUST',
  SEPTEMBER = 'SEPTEMBER',
  OCTOBER = 'OCTOBER',
  NOVEMBER = 'NOVEMBER',
  DECEMBER = 'DECEMBER',
}

/** The clock that a schedule's hour is read on. */
export enum ScheduleTimeZone {
  /** Coordinated universal time. */
  UTC = 'UTC',
  /** The time of the region's data centre. Which zone that is, and what it does in summer, Oracle does not document. */
  REGIONAL_DATA_CENTER_TIME = 'REGIONAL_DATA_CENTER_TIME',
}

/** How often a schedule makes a backup. */
export enum SchedulePeriod {
  /** Every day. */
  ONE_DAY = 'ONE_DAY',
  /** Every week. */
  ONE_WEEK = 'ONE_WEEK',
  /** Every month. */
  ONE_MONTH = 'ONE_MONTH',
  /** Every year. */
  ONE_YEAR = 'ONE_YEAR',
}

/** What every schedule is told. */
export interface DailyScheduleProps {
  /** Hour of the day, 0 to 23. */
  readonly at: number;
  /** How long each backup is kept before the service deletes it. Whole seconds, more than none. */
  readonly keep: Duration;
  /**
   * What each backup holds.
   *
   * @default BackupType.INCREMENTAL
   */
  readonly type?: BackupType;
  /**
   * The clock that `at` is read on.
   *
   * @default ScheduleTimeZone.UTC
   */
  readonly timeZone?: ScheduleTimeZone;
  /**
   * Whether nobody may delete a backup before its time. Needs a `keep` of whole days.
   *
   * @default false
   */
  readonly preventDeletion?: boolean;
  /**
   * Whether each backup is locked for good: its period can only grow. Needs a `keep` of whole days.
   *
   * @default false
   */
  readonly lock?: boolean;
}

/** What a weekly schedule is told. */
export interface WeeklyScheduleProps extends DailyScheduleProps {
  /**
   * The day.
   *
   * @default DayOfWeek.SUNDAY
   */
  readonly on?: DayOfWeek;
}

/** What a monthly schedule is told. */
export interface MonthlyScheduleProps extends DailyScheduleProps {
  /**
   * Day of the month, 1 to 28: what happens to a later day in a shorter month is not documented.
   *
   * @default 1
   */
  readonly onDay?: number;
}

/** What a yearly schedule is told. */
export interface YearlyScheduleProps extends MonthlyScheduleProps {
  /**
   * The month.
   *
   * @default Month.JANUARY
   */
  readonly inMonth?: Month;
}

/**
 * One line of a backup policy: when a backup is made, of which type, and how long it is kept.
 *
 * Always written with the offset type STRUCTURED: without it the service ignores hour, day and month and runs at the period's
 * boundary (oracle/terraform-provider-oci #2056).
 */
export class BackupSchedule {
  /** Every day. */
  public static daily(props: DailyScheduleProps): BackupSchedule {
    return new BackupSchedule(SchedulePeriod.ONE_DAY, props);
  }

  /** Every week, on Sunday if nothing else is said. */
  public static weekly(props: WeeklyScheduleProps): BackupSchedule {
    return new BackupSchedule(SchedulePeriod.ONE_WEEK, props, { dayOfWeek: props.on ?? DayOfWeek.SUNDAY });
  }

  /** Every month, on the first if nothing else is said. */
  public static monthly(props: MonthlyScheduleProps): BackupSchedule {
    return new BackupSchedule(SchedulePeriod.ONE_MONTH, props, { dayOfMonth: props.onDay ?? 1 });
  }

  /** Every year, on the first of January if nothing else is said. */
  public static yearly(props: YearlyScheduleProps): BackupSchedule {
    const day = { dayOfMonth: props.onDay ?? 1, month: props.inMonth ?? Month.JANUARY };
    return new BackupSchedule(SchedulePeriod.ONE_YEAR, props, day);
  }

  /** How often. */
  public readonly period: SchedulePeriod;
  /** Hour of the day, 0 to 23. */
  public readonly hour: number;
  /** How long each backup is kept. */
  public readonly keep: Duration;
  /** What each backup holds. */
  public readonly type: BackupType;
  /** The clock that `hour` is read on. */
  public readonly timeZone: ScheduleTimeZone;
  /** Whether each backup is locked for good. */
  public readonly isLocked: boolean;
  /** Whether nobody may delete a backup before its time. */
  public readonly isDeletionPrevented: boolean;
  /** The day of a weekly schedule. */
  public readonly dayOfWeek?: DayOfWeek;
  /** The day of a monthly or yearly schedule, 1 to 28. */
  public readonly dayOfMonth?: number;
  /** The month of a yearly schedule. */
  public readonly month?: Month;

  private constructor(
    period: SchedulePeriod,
    props: DailyScheduleProps,
    day: { dayOfWeek?: DayOfWeek; dayOfMonth?: number; month?: Month } = {},
  ) {
    this.period = period;
    this.hour = props.at;
    this.keep = props.keep;
    this.type = props.type ?? BackupType.INCREMENTAL;
    this.timeZone = props.timeZone ?? ScheduleTimeZone.UTC;
    this.isLocked = props.lock ?? false;
    this.isDeletionPrevented = props.preventDeletion ?? false;
    this.dayOfWeek = day.dayOfWeek;
    this.dayOfMonth = day.dayOfMonth;
    this.month = day.month;
    this.check();
  }

  /** For people: `ONE_WEEK on SUNDAY at 02:00 UTC, kept 4 weeks`. */
  public toString(): string {
    const days = [this.dayOfWeek, this.dayOfMonth, this.month].filter((part) => part !== undefined);
    const on = days.length === 0 ? '' : ` on ${days.join(' ')}`;
    const hour = isToken(this.hour) ? 'an hour that only Terraform knows' : `${String(this.hour).padStart(2, '0')}:00`;
    return `${this.period}${on} at ${hour} ${this.timeZone}, kept ${this.keep}`;
  }

  /** @internal the Terraform block */
  public get _block() {
    const hasRules = this.isLocked || this.isDeletionPrevented;
    return {
      period: this.period,
      backupType: this.type,
      offsetType: 'STRUCTURED',
      hourOfDay: this.hour,
      dayOfWeek: this.dayOfWeek,
      dayOfMonth: this.dayOfMonth,
      month: this.month,
      timeZone: this.timeZone,
      retentionSeconds: this.keep.toSeconds(),
      retentionPeriod: hasRules ? { retentionTimeAmount: this.keep.toDays(), retentionTimeUnit: 'DAYS' } : undefined,
      isRetentionLockEnabled: this.isLocked || undefined,
      isPreventDeletionEnabled: this.isDeletionPrevented || undefined,
    };
  }

  private check(): void {
    const at = 'BackupSchedule';
    if (!isToken(this.hour) && !(Number.isInteger(this.hour) && this.hour >= 0 && this.hour <= 23)) {
      throw problem('ScheduleHourInvalid', at, { got: this.hour });
    }
    const day = this.dayOfMonth;
    if (day !== undefined && !isToken(day) && !(Number.isInteger(day) && day >= 1 && day <= 28)) {
      throw problem('ScheduleDayInvalid', at, { got: day });
    }
    const seconds = this.keep.toSeconds();
    if (!isToken(seconds) && seconds <= 0) {
      throw problem('ScheduleKeepInvalid', at, { got: this.keep.toString() });
    }
    if (this.isLocked || this.isDeletionPrevented) {
      this.keep.toDays();
    }
  }
}
