import {
  BackupPolicy,
  BackupPolicyAssignment,
  BackupSchedule,
  BackupType,
  DayOfWeek,
  Duration,
  Month,
  Region,
  ScheduleTimeZone,
} from '../../lib';
import { Match } from '../../lib/testing';
import { COMPARTMENT, refusal, restoredVolume, synthesize, VOLUME_ID } from './support';

const weekKept = { at: 2, keep: Duration.days(7) };
const GROUP_ID = 'ocid1.volumegroup.oc1.iad.anuwcljrgroup';
const POLICY_ID = 'ocid1.volumebackuppolicy.oc1.iad.aaaaaaaapolicy';

describe('BackupPolicy', () => {
  test('always writes structured offsets (oracle/terraform-provider-oci #2056)', () => {
    const template = synthesize((stack) => {
      new BackupPolicy(stack, 'policy', {
        compartmentId: COMPARTMENT,
        acceptPriorities: true,
        schedules: [
          BackupSchedule.daily(weekKept),
          BackupSchedule.weekly({ at: 3, keep: Duration.weeks(4), on: DayOfWeek.SATURDAY, type: BackupType.FULL }),
          BackupSchedule.monthly({ at: 4, keep: Duration.months(12), onDay: 15 }),
          BackupSchedule.yearly({
            at: 5,
            keep: Duration.years(5),
            inMonth: Month.JULY,
            timeZone: ScheduleTimeZone.REGIONAL_DATA_CENTER_TIME,
          }),
        ],
      });
    });
    expect(template.toJSON()).toMatchSnapshot();
    const structured = { offsetType: 'STRUCTURED' };
    template.hasBackupPolicy({ schedules: [structured, structured, structured, structured] });
  });

  test('grows by addSchedule and hands out copies of its list', () => {
    const template = synthesize((stack) => {
      const policy = new BackupPolicy(stack, 'policy', { compartmentId: COMPARTMENT });
      policy.addSchedule(BackupSchedule.daily(weekKept));
      policy.schedules?.pop();
      expect(policy.schedules).toHaveLength(1);
    });
    template.hasBackupPolicy({ schedules: [{ period: 'ONE_DAY', hourOfDay: 2, retentionSeconds: 604_800 }] });
  });

  test('locks what its schedules make, with the period that the lock needs', () => {
    const template = synthesize((stack) => {
      new BackupPolicy(stack, 'policy', {
        compartmentId: COMPARTMENT,
        schedules: [BackupSchedule.daily({ at: 2, keep: Duration.weeks(2), lock: true, preventDeletion: true })],
      });
    });
    template.hasBackupPolicy({
      schedules: [
        {
          retentionSeconds: 1_209_600,
          retentionPeriod: { retentionTimeAmount: 14, retentionTimeUnit: 'DAYS' },
          isRetentionLockEnabled: true,
          isPreventDeletionEnabled: true,
        },
      ],
    });
  });

  test('of Oracle is looked up by its name, not by its place in the list (oracle/terraform-provider-oci #573)', () => {
    const template = synthesize((stack) => {
      for (const name of ['gold', 'silver', 'bronze'] as const) {
        const policy = BackupPolicy[name](stack, name);
        expect(policy.isOracleDefined).toBe(true);
        restoredVolume(stack, `${name}-volume`).protectWith(policy);
      }
    });
    template.resourceCountIs('oci_core_volume_backup_policy', 0);
    template.hasDataSource('oci_core_volume_backup_policies', {
      compartmentId: Match.absent(),
      filter: [{ name: 'display_name', values: ['gold'] }],
    });
    template.hasBackupPolicyAssignment({
      policyId: Match.pattern(/policies\.silver\.volume_backup_policies\[0\]\.id/),
    });
  });

  test('comes ready-made', () => {
    const template = synthesize((stack) => {
      const props = { compartmentId: COMPARTMENT };
      BackupPolicy.daily35DayRetention(stack, 'daily', props);
      BackupPolicy.dailyMonthly1YearRetention(stack, 'one-year', props);
      BackupPolicy.dailyWeeklyMonthly5YearRetention(stack, 'five-years', props);
      BackupPolicy.dailyWeeklyMonthly7YearRetention(stack, 'seven-years', props);
    });
    const daily = { period: 'ONE_DAY', retentionSeconds: 3_024_000 };
    const weekly = { period: 'ONE_WEEK', retentionSeconds: 7_890_000 };
    template.hasBackupPolicy({ schedules: [daily] });
    template.hasBackupPolicy({ schedules: [daily, { period: 'ONE_MONTH', retentionSeconds: 31_536_000 }] });
    template.hasBackupPolicy({ schedules: [daily, { period: 'ONE_MONTH', retentionSeconds: 157_680_000 }, weekly] });
    template.hasBackupPolicy({ schedules: [daily, { period: 'ONE_MONTH', retentionSeconds: 220_752_000 }, weekly] });
    expect(template.annotations).toEqual([]);
  });

  test('duplicates another one and copies to another region', () => {
    const template = synthesize((stack) => {
      BackupPolicy.duplicateOf(stack, 'own', BackupPolicy.silver(stack, 'silver'), {
        compartmentId: COMPARTMENT,
        destinationRegion: Region.US_PHOENIX_1,
      });
    });
    template.hasBackupPolicy({
      destinationRegion: 'us-phoenix-1',
      schedules: [
        { period: 'ONE_WEEK', dayOfWeek: 'SUNDAY', retentionSeconds: 2_419_200 },
        { period: 'ONE_MONTH', dayOfMonth: 1, retentionSeconds: 31_560_000 },
        { period: 'ONE_YEAR', month: 'JANUARY', retentionSeconds: 157_680_000 },
      ],
    });
    expect(template.annotations).toEqual([]);
  });

  test.each([
    [Duration.hours(24), undefined, 'ONE_DAY'],
    [Duration.days(6), undefined, 'ONE_DAY'],
    [Duration.days(7), undefined, 'ONE_WEEK'],
    [Duration.days(31), undefined, 'ONE_MONTH'],
    [Duration.days(31), Region.UK_LONDON_1, 'ONE_WEEK'],
    [Duration.days(366), undefined, 'ONE_YEAR'],
    [Duration.days(8), Region.UK_LONDON_1, 'ONE_WEEK'],
    [Duration.hours(48), Region.UK_LONDON_1, 'ONE_DAY'],
  ])('for an objective of %s (copied to %s) makes backups %s', (rpo, copyTo, period) => {
    const template = synthesize((stack) => {
      BackupPolicy.forRpo(stack, 'policy', { rpo, copyTo, keep: Duration.years(1), compartmentId: COMPARTMENT });
    });
    template.hasBackupPolicy({ schedules: [{ period }], destinationRegion: copyTo?.identifier ?? Match.absent() });
  });

  test('is assigned from either side', () => {
    const template = synthesize((stack) => {
      const policy = BackupPolicy.fromBackupPolicyId(stack, 'policy', POLICY_ID);
      policy.assignTo(restoredVolume(stack, 'one'));
      new BackupPolicy(stack, 'own', { compartmentId: COMPARTMENT }).assignTo(restoredVolume(stack, 'two'));
    });
    template.hasBackupPolicyAssignment({ assetId: '${oci_core_boot_volume.one.id}', policyId: POLICY_ID });
    template.hasBackupPolicyAssignment({ assetId: '${oci_core_boot_volume.two.id}' });
  });
});

describe('BackupPolicy warns of', () => {
  const warningsOf = (schedules: BackupSchedule[], options = {}) =>
    synthesize((stack) => {
      new BackupPolicy(stack, 'policy', { compartmentId: COMPARTMENT, schedules, ...options });
    });

  test('two schedules on one day, and says which one wins (Oracle, Policy-Based Backups)', () => {
    const yearly = BackupSchedule.yearly({ at: 1, keep: Duration.years(2) });
    warningsOf([BackupSchedule.daily(weekKept), yearly]).hasAnnotation(
      /^stack\/policy: on some days both \(ONE_YEAR on 1 JANUARY at 01:00.*\) and \(ONE_DAY at 02:00.*\) are due.*\[SchedulesShareDays\]/,
    );
    expect(warningsOf([BackupSchedule.daily(weekKept), yearly], { acceptPriorities: true }).annotations).toEqual([]);
  });

  test('two schedules of one period on one day', () => {
    const late = BackupSchedule.daily({ at: 22, keep: Duration.days(7) });
    warningsOf([BackupSchedule.daily(weekKept), late]).hasAnnotation(/\[SchedulesOfOnePeriodShareDays\]/);
  });

  test('nothing when no day is shared', () => {
    const monday = BackupSchedule.weekly({ ...weekKept, on: DayOfWeek.MONDAY });
    const friday = BackupSchedule.weekly({ ...weekKept, on: DayOfWeek.FRIDAY });
    expect(warningsOf([monday, friday]).annotations).toEqual([]);
  });

  test('a retention that ends before the next backup', () => {
    const schedule = BackupSchedule.monthly({ at: 2, keep: Duration.days(30) });
    warningsOf([schedule]).hasAnnotation(/expected a retention of at least 31 days.*\[RetentionShorterThanPeriod\]/);
  });

  test('a destination that Oracle does not list (Oracle, Replicating a Volume)', () => {
    const options = { destinationRegion: Region.of('ap-mumbai-1') };
    warningsOf([BackupSchedule.daily(weekKept)], options).hasAnnotation(/\[PolicyCopyToUnpairedRegion\]/);
  });

  test('having no schedule', () => {
    warningsOf([]).hasAnnotation(/\[PolicyWithoutSchedules\]/);
  });
});

describe('BackupPolicy refuses', () => {
  test('copies into its own region (Oracle, Policy-Based Backups)', () => {
    const { code, at } = refusal(
      (stack) =>
        new BackupPolicy(stack, 'policy', { compartmentId: COMPARTMENT, destinationRegion: Region.US_ASHBURN_1 }),
    );
    expect([code, at]).toEqual(['PolicyCopyIntoOwnRegion', 'stack/policy']);
  });

  test('hours, days and retentions that do not exist', () => {
    const codeOf = (build: () => unknown) => refusal(build).code;
    expect(codeOf(() => BackupSchedule.daily({ ...weekKept, at: 24 }))).toBe('ScheduleHourInvalid');
    expect(codeOf(() => BackupSchedule.daily({ ...weekKept, at: 1.5 }))).toBe('ScheduleHourInvalid');
    expect(codeOf(() => BackupSchedule.monthly({ ...weekKept, onDay: 29 }))).toBe('ScheduleDayInvalid');
    expect(codeOf(() => BackupSchedule.daily({ at: 2, keep: Duration.days(0) }))).toBe('ScheduleKeepInvalid');
    expect(codeOf(() => BackupSchedule.daily({ at: 2, keep: Duration.hours(36), lock: true }))).toBe(
      'DurationNotWhole',
    );
  });

  test('an objective that no schedule meets', () => {
    const { code, at, message } = refusal((stack) =>
      BackupPolicy.forRpo(stack, 'policy', {
        rpo: Duration.hours(4),
        keep: Duration.days(7),
        compartmentId: COMPARTMENT,
      }),
    );
    expect([code, at]).toEqual(['RpoNotReachable', 'stack/policy']);
    expect(message).toContain('replicate the volume');
  });

  test('to be duplicated when its schedules are not known', () => {
    const { code } = refusal((stack) =>
      BackupPolicy.duplicateOf(stack, 'own', BackupPolicy.fromBackupPolicyId(stack, 'other', POLICY_ID), {
        compartmentId: COMPARTMENT,
      }),
    );
    expect(code).toBe('SchedulesUnknown');
  });

  test("Oracle's own policies for a volume group (Oracle, Policy-Based Backups)", () => {
    const { code } = refusal(
      (stack) =>
        new BackupPolicyAssignment(stack, 'assignment', {
          assetId: GROUP_ID,
          policy: BackupPolicy.gold(stack, 'gold'),
        }),
    );
    expect(code).toBe('GroupTakesOnlyUserPolicies');
  });

  test('a key for its copies that lives elsewhere than they', () => {
    const { code } = refusal((stack) => {
      const policy = new BackupPolicy(stack, 'policy', {
        compartmentId: COMPARTMENT,
        destinationRegion: Region.US_PHOENIX_1,
      });
      const copyKmsKeyId = 'ocid1.key.oc1.iad.vault.abuwcljrkey';
      new BackupPolicyAssignment(stack, 'assignment', { assetId: VOLUME_ID, policy, copyKmsKeyId });
    });
    expect(code).toBe('KeyOfAnotherRegion');
  });
});
