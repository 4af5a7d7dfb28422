import * as fc from 'fast-check';
import type { VolumeBackupSchedule } from '../../cloud';

const DAY = 86_400;

const structured = fc.record({
  offsetType: fc.constant('STRUCTURED' as const),
  hourOfDay: fc.integer({ min: 0, max: 23 }),
  dayOfWeek: fc.constantFrom('SUNDAY' as const, 'MONDAY' as const, 'SATURDAY' as const),
  dayOfMonth: fc.integer({ min: 1, max: 28 }),
  month: fc.constantFrom('JANUARY' as const, 'JUNE' as const, 'DECEMBER' as const),
});

const numeric = fc.record({
  offsetType: fc.constant('NUMERIC_SECONDS' as const),
  offsetSeconds: fc.integer({ min: 0, max: 40 }).map((hours) => hours * 3_600),
});

const schedule: fc.Arbitrary<VolumeBackupSchedule> = fc
  .record({
    backupType: fc.constantFrom('FULL' as const, 'INCREMENTAL' as const),
    period: fc.constantFrom('ONE_DAY' as const, 'ONE_WEEK' as const, 'ONE_MONTH' as const, 'ONE_YEAR' as const),
    retentionSeconds: fc.integer({ min: 1, max: 400 }).map((days) => days * DAY),
    timeZone: fc.constantFrom('UTC' as const, 'REGIONAL_DATA_CENTER_TIME' as const),
    start: fc.oneof(structured, numeric),
  })
  .map(({ start, ...rest }) => ({ ...rest, ...start }));

export const arbitrarySchedules = fc.uniqueArray(schedule, {
  minLength: 1,
  maxLength: 4,
  selector: ({ period }) => period,
});

/** Where the volume is, and where its backups are copied to. */
export const arbitraryRegions = fc.constantFrom(
  ['us-ashburn-1', undefined] as const,
  ['us-ashburn-1', 'uk-london-1'] as const,
  ['eu-frankfurt-1', 'ap-sydney-1'] as const,
);
