import fc from 'fast-check';
import { BackupSchedule, DayOfWeek, Duration, Month } from '../../lib';
import { clashOf, longestGap } from '../../lib/backup-policy/schedule-calendar';

const keep = Duration.years(1);
const HOURS_PER_WEEK = 168;
const WEEKDAYS = Object.values(DayOfWeek);
const hour = fc.integer({ min: 0, max: 23 });
const weekly = fc.uniqueArray(fc.record({ day: fc.integer({ min: 0, max: 6 }), at: hour }), {
  minLength: 1,
  selector: ({ day }) => day,
});

/** The longest gap around a week that repeats for ever, from the hours of the week at which backups are made. */
function longestAroundTheWeek(hours: number[]): number {
  const ordered = [...hours].sort((one, other) => one - other);
  const gaps = ordered.map((each, index) => (ordered[index + 1] ?? ordered[0] + HOURS_PER_WEEK) - each);
  return Math.max(...gaps);
}

describe('the longest gap', () => {
  test('of weekly schedules is that of a week which repeats', () => {
    fc.assert(
      fc.property(weekly, (days) => {
        const schedules = days.map(({ day, at }) => BackupSchedule.weekly({ on: WEEKDAYS[day], at, keep }));
        expect(longestGap(schedules)?.hours).toBe(longestAroundTheWeek(days.map(({ day, at }) => day * 24 + at)));
      }),
      { numRuns: 40 },
    );
  });

  test('of daily and weekly ones has the weekly hour on its day, where the daily one is skipped', () => {
    fc.assert(
      fc.property(weekly, hour, (days, at) => {
        const schedules = days.map((each) => BackupSchedule.weekly({ on: WEEKDAYS[each.day], at: each.at, keep }));
        const hours = WEEKDAYS.map((_, day) => day * 24 + (days.find((each) => each.day === day)?.at ?? at));
        const all = [BackupSchedule.daily({ at, keep }), ...schedules];
        expect(longestGap(all)?.hours).toBe(longestAroundTheWeek(hours));
      }),
      { numRuns: 40 },
    );
  });

  test('is not known without schedules', () => {
    expect(longestGap([])).toBeUndefined();
  });
});

describe('a clash', () => {
  test('is decided by the longer period, and undecided within one (Oracle, Policy-Based Backups)', () => {
    const daily = BackupSchedule.daily({ at: 2, keep });
    const monthly = BackupSchedule.monthly({ at: 3, keep });
    expect(clashOf(daily, monthly)).toEqual({ winner: monthly, loser: daily, isDecided: true });
    expect(clashOf(daily, BackupSchedule.daily({ at: 9, keep }))?.isDecided).toBe(false);
  });

  test('is found however seldom it is, and only when there is one', () => {
    const monday = BackupSchedule.weekly({ on: DayOfWeek.MONDAY, at: 2, keep });
    const christmas = BackupSchedule.yearly({ onDay: 25, inMonth: Month.DECEMBER, at: 2, keep });
    expect(clashOf(monday, christmas)?.winner).toBe(christmas);
    expect(clashOf(christmas, BackupSchedule.monthly({ onDay: 24, at: 2, keep }))).toBeUndefined();
  });
});
