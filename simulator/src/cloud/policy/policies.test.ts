import type { VolumeBackupSchedule } from '..';
import { COMPARTMENT, DAY, HOUR, refusal, TestCloud } from '../testing/fixture';
import { chosen, rule, unknown } from '../testing/rule';

let at: TestCloud;
beforeEach(() => {
  at = new TestCloud();
});

const daily: VolumeBackupSchedule = {
  backupType: 'INCREMENTAL',
  period: 'ONE_DAY',
  retentionSeconds: 7 * 86400,
  offsetType: 'STRUCTURED',
  hourOfDay: 2,
};
const every = (
  period: VolumeBackupSchedule['period'],
  more: Partial<VolumeBackupSchedule> = {},
): VolumeBackupSchedule => ({
  ...daily,
  period,
  ...more,
});

const policy = (schedules: VolumeBackupSchedule[], more: object = {}) =>
  at.ashburn.createVolumeBackupPolicy({ compartmentId: COMPARTMENT, displayName: 'ours', schedules, ...more });

const named = (displayName: string) =>
  at.ashburn.listVolumeBackupPolicies({}).find((each) => each.displayName === displayName)!;

const assign = (assetId: string, policyId: string) =>
  at.ashburn.createVolumeBackupPolicyAssignment({ assetId, policyId });

/** A volume under a policy with these schedules. */
function guarded(schedules: VolumeBackupSchedule[], more: object = {}): string {
  const { id } = at.volume();
  assign(id, policy(schedules, more).id);
  return id;
}

const backups = (volumeId: string, lifecycleState = 'AVAILABLE') =>
  at.ashburn.listVolumeBackups({ compartmentId: COMPARTMENT, volumeId, lifecycleState, sortOrder: 'ASC' });

const times = (volumeId: string) => backups(volumeId).map((backup) => backup.timeCreated.slice(0, 16));

rule(
  'oracle/terraform-provider-oci#2056',
  'without an offsetType the offset in seconds counts, and hour and day do not',
  () => {
    const { offsetType: _, ...bare } = daily;
    const volume = guarded([{ ...bare, hourOfDay: 13, retentionSeconds: 86400 * 30 }]);
    const shifted = guarded([{ ...bare, hourOfDay: 13, offsetSeconds: 3600 * 5 }]);
    at.advanceTo('2026-01-03T12:00Z');
    expect(times(volume)).toEqual(['2026-01-02T00:00', '2026-01-03T00:00']);
    expect(times(shifted)).toEqual(['2026-01-01T05:00', '2026-01-02T05:00', '2026-01-03T05:00']);
  },
);

rule('oci-go-sdk volume_backup_schedule.go', 'STRUCTURED schedules run at their hour, weekday, day and month', () => {
  const keep = { retentionSeconds: 86400 * 3650 };
  const weekly = guarded([every('ONE_WEEK', { dayOfWeek: 'WEDNESDAY', hourOfDay: 4, ...keep })]);
  const monthly = guarded([every('ONE_MONTH', { dayOfMonth: 15, ...keep })]);
  const yearly = guarded([every('ONE_YEAR', { dayOfMonth: 29, month: 'FEBRUARY', ...keep })]);
  at.advanceTo('2026-03-20T00:00Z');
  expect(times(weekly).slice(0, 2)).toEqual(['2026-01-07T04:00', '2026-01-14T04:00']);
  expect(times(monthly)).toEqual(['2026-01-15T02:00', '2026-02-15T02:00', '2026-03-15T02:00']);
  expect(times(yearly)).toEqual(['2026-02-28T02:00']);
});

unknown(
  'How high may dayOfMonth be, and what happens in a shorter month?',
  '31, and a shorter month has it on its last day',
  () => {
    const volume = guarded([every('ONE_MONTH', { dayOfMonth: 31, retentionSeconds: 86400 * 3650 })]);
    at.advanceTo('2026-05-01T00:00Z');
    expect(times(volume)).toEqual(['2026-01-31T02:00', '2026-02-28T02:00', '2026-03-31T02:00', '2026-04-30T02:00']);
    expect(refusal(() => policy([every('ONE_MONTH', { dayOfMonth: 32 })])).message).toContain('from 1 to 31');
  },
);

unknown(
  'Which time zone has REGIONAL_DATA_CENTER_TIME, and does daylight saving move it?',
  'that of the place the region is named after, with its daylight saving',
  () => {
    const volume = guarded([
      every('ONE_DAY', { timeZone: 'REGIONAL_DATA_CENTER_TIME', retentionSeconds: 86400 * 365 }),
    ]);
    at.advanceTo('2026-03-10T00:00Z');
    expect(times(volume).slice(-3)).toEqual(['2026-03-07T07:00', '2026-03-08T07:00', '2026-03-09T06:00']);
  },
);

unknown(
  'What becomes of the hour that daylight saving skips, and of the one it repeats?',
  'skipped: the first moment after it; repeated: the first time only',
  () => {
    const volume = guarded([
      every('ONE_DAY', { timeZone: 'REGIONAL_DATA_CENTER_TIME', retentionSeconds: 86400 * 365, hourOfDay: 1 }),
    ]);
    const skipped = guarded([
      every('ONE_DAY', { timeZone: 'REGIONAL_DATA_CENTER_TIME', retentionSeconds: 86400 * 365 }),
    ]);
    at.advanceTo('2026-11-03T00:00Z');
    expect(times(skipped)).toContain('2026-03-08T07:00');
    expect(times(volume).filter((time) => time.startsWith('2026-11-01'))).toEqual(['2026-11-01T05:00']);
  },
);

unknown('When does the week of NUMERIC_SECONDS begin?', 'on Sunday 00:00', () => {
  const volume = guarded([every('ONE_WEEK', { offsetType: 'NUMERIC_SECONDS', offsetSeconds: 3600 })]);
  at.advanceTo('2026-01-05T00:00Z');
  expect(times(volume)).toEqual(['2026-01-04T01:00']);
});

rule(
  'Oracle, Policy-Based Backups',
  'one scheduled backup a day: yearly before monthly before weekly before daily',
  () => {
    const keep = { retentionSeconds: 86400 * 3650, hourOfDay: 6 };
    const volume = guarded([
      daily,
      every('ONE_WEEK', { dayOfWeek: 'SUNDAY', ...keep }),
      every('ONE_MONTH', { dayOfMonth: 1, ...keep, backupType: 'FULL' }),
    ]);
    at.advanceTo('2026-02-02T12:00Z');
    // The 1st of February 2026 is a Sunday.
    const made = backups(volume).map((backup) => `${backup.timeCreated.slice(0, 16)} ${backup.type}`);
    expect(made).toContain('2026-02-01T06:00 FULL');
    expect(made).toContain('2026-02-02T02:00 INCREMENTAL');
    expect(made.filter((each) => each.startsWith('2026-02-01'))).toHaveLength(1);
    expect(at.ashburn.listUnusedSlots(volume).filter(({ time }) => time.startsWith('2026-02-01'))).toEqual([
      expect.objectContaining({ outcome: 'superseded', schedule: 0, reason: expect.stringContaining('ONE_MONTH') }),
      expect.objectContaining({ outcome: 'superseded', schedule: 1 }),
    ]);
  },
);

unknown(
  'Which day decides when schedules have different zones?',
  "each start counts for the day of its own schedule's zone",
  () => {
    const keep = { retentionSeconds: 86400 * 365 };
    const volume = guarded([
      every('ONE_DAY', { ...keep, hourOfDay: 1 }),
      every('ONE_WEEK', { ...keep, hourOfDay: 22, dayOfWeek: 'MONDAY', timeZone: 'REGIONAL_DATA_CENTER_TIME' }),
    ]);
    at.advanceTo('2026-01-07T00:00Z');
    // Monday 22:00 in Ashburn is Tuesday 03:00 in UTC: it takes the place of Monday's daily one.
    expect(times(volume).slice(-2)).toEqual(['2026-01-06T01:00', '2026-01-06T03:00']);
    expect(times(volume)).not.toContain('2026-01-05T01:00');
  },
);

unknown('Are two schedules of one period refused?', 'no; on a day that both have, the earlier one runs', () => {
  const volume = guarded([every('ONE_DAY', { hourOfDay: 9 }), daily]);
  at.advanceTo('2026-01-02T12:00Z');
  expect(times(volume)).toEqual(['2026-01-01T02:00', '2026-01-02T02:00']);
});

unknown(
  'What does ONE_HOUR do beside the rule of one backup a day?',
  'it runs every hour, and gives way where another schedule runs at the same instant',
  () => {
    const volume = guarded([every('ONE_HOUR', { retentionSeconds: 86400 }), every('ONE_DAY', { backupType: 'FULL' })]);
    at.advanceTo('2026-01-01T04:30Z');
    const made = backups(volume).map((backup) => `${backup.timeCreated.slice(11, 16)} ${backup.type}`);
    expect(made).toEqual(['01:00 INCREMENTAL', '02:00 FULL', '03:00 INCREMENTAL', '04:00 INCREMENTAL']);
  },
);

rule('Oracle, Backup Policies', 'a scheduled backup expires, is deleted then, and its blocks move on', () => {
  const volume = guarded([daily]);
  at.write(volume, 'kept', 0);
  at.advanceTo('2026-01-01T02:00Z');
  const [first] = backups(volume);
  expect(first).toMatchObject({
    sourceType: 'SCHEDULED',
    expirationTime: '2026-01-08T02:00:00.000Z',
    uniqueSizeInMbs: 1,
  });
  at.advanceTo('2026-01-08T03:00Z');
  expect(times(volume)).toHaveLength(7);
  expect(backups(volume)[0]).toMatchObject({ uniqueSizeInMbs: 1 });
  expect(at.read(backups(volume)[0].id, 4, 0)).toBe('kept');
  expect(at.ashburn.getVolumeBackup(first.id).lifecycleState).toBe('TERMINATED');
});

rule(
  'Oracle, Backup Policies',
  'gold keeps 7 days, 4 weeks, 12 months and 5 years; silver leaves the days out, bronze the weeks too',
  () => {
    const [gold, silver, bronze] = ['gold', 'silver', 'bronze'].map((name) => {
      const { id } = at.volume();
      assign(id, named(name).id);
      return id;
    });
    at.advanceTo('2031-06-16T12:00Z');
    const scheduled = (id: string) => backups(id).map(({ timeCreated }) => timeCreated.slice(0, 10));
    // 13 firsts of a month: 31,560,000 seconds are 365 days and nearly 7 hours.
    const firsts = ['2030-07-01', '2030-08-01', '2030-09-01', '2030-10-01', '2030-11-01', '2030-12-01'];
    const thisYear = ['2031-02-01', '2031-03-01', '2031-04-01', '2031-05-01', '2031-06-01'];
    const years = ['2027-01-01', '2028-01-01', '2029-01-01', '2030-01-01', '2031-01-01'];
    expect(scheduled(bronze)).toEqual([...years.slice(0, 4), ...firsts, '2031-01-01', ...thisYear]);
    const sundays = ['2031-05-25', '2031-06-08', '2031-06-15'];
    expect(scheduled(silver)).toEqual(expect.arrayContaining(sundays));
    expect(scheduled(silver)).toHaveLength(scheduled(bronze).length + 3);
    expect(scheduled(gold).slice(-7)).toEqual([10, 11, 12, 13, 14, 15, 16].map((day) => `2031-06-${day}`));
  },
);

rule(
  'Oracle, Backup Policies',
  'with a destination region every scheduled backup is copied, in order, with the same retention and the key of the assignment',
  () => {
    const { id } = at.volume();
    const retentionPeriod = { retentionTimeUnit: 'DAYS' as const, retentionTimeAmount: 10 };
    const schedule = { ...daily, retentionPeriod, isRetentionLockEnabled: true };
    const { id: policyId } = policy([schedule], { destinationRegion: 'us-phoenix-1' });
    const xrcKmsKeyId = 'ocid1.key.oc1.phx.vault.abc';
    at.ashburn.createVolumeBackupPolicyAssignment({ assetId: id, policyId, xrcKmsKeyId });
    at.advanceTo('2026-01-03T03:00Z');
    const copies = at.phoenix.listVolumeBackups({ compartmentId: COMPARTMENT, sortOrder: 'ASC' });
    expect(copies.map(({ sourceVolumeBackupId }) => sourceVolumeBackupId)).toEqual(
      backups(id).map((backup) => backup.id),
    );
    expect(copies.map(({ type }) => type)).toEqual(['INCREMENTAL', 'INCREMENTAL', 'INCREMENTAL']);
    expect(copies[0]).toMatchObject({
      expirationTime: '2026-01-11T02:00:00.000Z',
      kmsKeyId: xrcKmsKeyId,
      isRetentionLockEnabled: true,
    });
    at.advanceTo('2026-01-11T02:00Z');
    expect(at.phoenix.getVolumeBackup(copies[0].id).lifecycleState).toBe('TERMINATED');
  },
);

unknown('How do retentionSeconds and retentionPeriod of a schedule combine?', 'the later end counts', () => {
  const retentionPeriod = { retentionTimeUnit: 'DAYS' as const, retentionTimeAmount: 2 };
  const volume = guarded([{ ...daily, retentionPeriod }]);
  at.advanceTo('2026-01-01T02:00Z');
  expect(backups(volume)[0]).toMatchObject({
    expirationTime: '2026-01-08T02:00:00.000Z',
    timeRetentionExpiresAt: '2026-01-03T02:00:00.000Z',
  });
});

test('copies at a realistic pace are there within a day, and one by one', () => {
  at = new TestCloud({ pace: 'realistic' });
  const volume = guarded([daily], { destinationRegion: 'us-phoenix-1' });
  at.advanceTo('2026-01-05T01:59Z');
  const copies = at.phoenix.listVolumeBackups({ compartmentId: COMPARTMENT, lifecycleState: 'AVAILABLE' });
  expect(copies).toHaveLength(backups(volume).length);
  for (const copy of copies) {
    const source = at.ashburn.getVolumeBackup(copy.sourceVolumeBackupId!);
    const delay = Date.parse(copy.timeCreated) - Date.parse(source.timeCreated);
    expect(delay).toBeGreaterThan(0);
    expect(delay).toBeLessThan(DAY);
  }
});

test('a copy whose destination is lost is noted, and backups go on', () => {
  const volume = guarded([daily], { destinationRegion: 'us-phoenix-1' });
  at.advanceTo('2026-01-01T12:00Z');
  at.cloud.loseRegion('us-phoenix-1');
  at.advanceTo('2026-01-02T12:00Z');
  expect(backups(volume)).toHaveLength(2);
  expect(at.ashburn.listUnusedSlots(volume)).toMatchObject([
    { outcome: 'not copied', reason: expect.stringContaining('us-phoenix-1 is lost') },
  ]);
});

chosen('new schedules of a policy count from the moment they are set, for every asset that has it', () => {
  const { id: policyId } = policy([daily]);
  const [one, two] = [at.volume().id, at.volume().id];
  assign(one, policyId);
  assign(two, policyId);
  at.advanceTo('2026-01-02T00:00Z');
  at.ashburn.updateVolumeBackupPolicy(policyId, { schedules: [every('ONE_DAY', { hourOfDay: 5 })] });
  at.advanceTo('2026-01-03T00:00Z');
  for (const volume of [one, two]) {
    expect(times(volume)).toEqual(['2026-01-01T02:00', '2026-01-02T05:00']);
  }
});

chosen('a start at the very instant of the assignment does not count', () => {
  at.advanceTo('2026-01-01T02:00Z');
  const volume = guarded([daily]);
  at.advanceTo('2026-01-02T02:00Z');
  expect(times(volume)).toEqual(['2026-01-02T02:00']);
});

unknown('How are backups named that a policy makes?', 'Auto-backup for <time> via policy: <name>', () => {
  const volume = guarded([daily]);
  at.advanceTo('2026-01-01T02:00Z');
  expect(backups(volume)[0].displayName).toBe('Auto-backup for 2026-01-01 02:00:00 via policy: ours');
});

test('a volume that is not AVAILABLE is not backed up, with the reason', () => {
  at = new TestCloud({ pace: 'realistic' });
  const volume = guarded([every('ONE_HOUR', {})]);
  at.cloud.clock.advance(HOUR - 1000);
  at.ashburn.updateVolume(volume, { sizeInGBs: 60 });
  at.cloud.clock.advance(HOUR);
  expect(at.ashburn.listUnusedSlots(volume)).toMatchObject([
    { outcome: 'not backed up', schedule: 0, reason: expect.stringContaining('PROVISIONING') },
  ]);
});

test('why starts were not used is kept for 400 days, and not for much longer', () => {
  const volume = guarded([daily, every('ONE_WEEK', { dayOfWeek: 'SUNDAY' })]);
  const ages = () =>
    at.ashburn.listUnusedSlots(volume).map(({ time }) => (at.cloud.clock.now() - Date.parse(time)) / DAY);
  at.cloud.clock.advance(395 * DAY);
  expect(ages()).toHaveLength(56);
  at.cloud.clock.advance(365 * DAY);
  const [oldest] = ages();
  expect(oldest).toBeGreaterThan(400 - 7);
  expect(oldest).toBeLessThan(430 + 14);
  expect(ages().filter((age) => age <= 400)).toHaveLength(58);
});

test('one long jump and many small ones make the same backups', () => {
  const run = (steps: number) => {
    at = new TestCloud();
    const volume = guarded([daily, every('ONE_MONTH', { retentionSeconds: 86400 * 400 })], {
      destinationRegion: 'us-phoenix-1',
    });
    for (let step = 0; step < steps; step++) {
      at.cloud.clock.advance((146 * DAY) / steps);
    }
    const there = at.phoenix.listVolumeBackups({ compartmentId: COMPARTMENT });
    return [...backups(volume), ...there].map(({ id, timeCreated, expirationTime }) => ({
      id,
      timeCreated,
      expirationTime,
    }));
  };
  expect(run(1)).toEqual(run(73));
});
