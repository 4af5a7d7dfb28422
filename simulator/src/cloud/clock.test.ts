import { openCloud } from '.';
import { COMPARTMENT, DAY, HOUR, MINUTE, refusal, TestCloud } from './testing/fixture';
import { chosen } from './testing/rule';

const START = Date.UTC(2026, 0, 1);

chosen('a new world begins on 2026-01-01 and stands still until somebody moves it', () => {
  const { clock } = openCloud();
  expect(clock.now()).toBe(START);
  clock.advance(HOUR);
  clock.advanceTo(START + DAY);
  expect(clock.now()).toBe(START + DAY);
  expect(clock.nextDue()).toBeUndefined();
});

test('time never goes back', () => {
  const { clock } = openCloud({ start: START + DAY });
  expect(refusal(() => clock.advance(-1)).message).toContain('time never goes back');
  expect(refusal(() => clock.advanceTo(START)).status).toBe(400);
  expect(refusal(() => clock.advance(Number.NaN)).status).toBe(400);
});

test('what is due runs at its own instant, however far the jump', () => {
  const far = new TestCloud({ pace: 'realistic' });
  const { id } = far.volume();
  far.cloud.clock.advance(HOUR);
  const backup = far.ashburn.createVolumeBackup({ volumeId: id });
  far.cloud.clock.advance(10 * 365 * DAY);
  const { timeCreated } = far.ashburn.getVolumeBackup(backup.id);
  expect(Date.parse(timeCreated) - (START + HOUR)).toBeLessThan(10_000);
});

test('who waits for a state lets time pass to the next instant that matters, up to the timeout', () => {
  const at = new TestCloud({ pace: 'realistic' });
  const { id } = at.volume();
  const available = () => at.ashburn.getVolume(id).lifecycleState === 'AVAILABLE';
  expect(at.cloud.passTimeUntil(available, 1200)).toBe(true);
  expect(at.cloud.clock.now() - START).toBeLessThan(MINUTE);
  const before = at.cloud.clock.now();
  expect(at.cloud.passTimeUntil(() => false, 30)).toBe(false);
  expect(at.cloud.clock.now()).toBe(before + 30_000);
});

test('durations are the same for the same seed, and differ between seeds', () => {
  const duration = (seed: string) => {
    const at = new TestCloud({ pace: 'realistic', seed });
    at.volume();
    return at.cloud.clock.nextDue();
  };
  expect(duration('a')).toBe(duration('a'));
  expect(duration('a')).not.toBe(duration('b'));
});

test('the clock may follow real time: asking for a state misses nothing that became due', () => {
  let real = 5_000_000;
  const slept: number[] = [];
  const sleep = (milliseconds: number): void => {
    slept.push(milliseconds);
    real += milliseconds;
  };
  const at = new TestCloud({ pace: 'realistic', realTime: () => real, sleep });
  at.cloud.clock.followRealTime(true);
  expect(at.cloud.clock.isFollowingRealTime()).toBe(true);
  const { id } = at.volume();
  expect(at.ashburn.getVolume(id).lifecycleState).toBe('PROVISIONING');
  real += HOUR;
  expect(at.cloud.clock.now()).toBe(START + HOUR);
  expect(at.ashburn.getVolume(id).lifecycleState).toBe('AVAILABLE');
  const backup = at.ashburn.createVolumeBackup({ volumeId: id });
  expect(at.cloud.passTimeUntil(() => at.ashburn.getVolumeBackup(backup.id).lifecycleState === 'AVAILABLE', 600)).toBe(
    true,
  );
  expect(Math.max(...slept)).toBeLessThanOrEqual(1000);
  at.cloud.clock.advance(DAY);
  expect(at.cloud.clock.now()).toBeGreaterThanOrEqual(START + DAY);
  at.cloud.clock.followRealTime(false);
  const stopped = at.cloud.clock.now();
  real += DAY;
  expect(at.cloud.clock.now()).toBe(stopped);
});

test('what became due while nobody asked happened at its own instants, also when time passes by itself', () => {
  let real = 0;
  const at = new TestCloud({ realTime: () => real });
  const { id: policyId } = at.ashburn.createVolumeBackupPolicy({
    compartmentId: COMPARTMENT,
    schedules: [{ backupType: 'FULL', period: 'ONE_DAY', retentionSeconds: 86400 * 30 }],
  });
  at.ashburn.createVolumeBackupPolicyAssignment({ assetId: at.volume().id, policyId });
  at.cloud.clock.followRealTime(true);
  real += 3 * DAY + HOUR;
  const made = at.ashburn.listVolumeBackups({ compartmentId: COMPARTMENT }).map(({ timeCreated }) => timeCreated);
  expect(made.sort()).toEqual([1, 2, 3].map((day) => new Date(START + day * DAY).toISOString()));
  expect(at.cloud.clock.now()).toBe(START + 3 * DAY + HOUR);
});

test('a policy in one region acts also when only the other region is asked, while time follows', () => {
  let real = 0;
  const at = new TestCloud({ realTime: () => real });
  const { id: policyId } = at.ashburn.createVolumeBackupPolicy({
    compartmentId: COMPARTMENT,
    destinationRegion: 'us-phoenix-1',
    schedules: [{ backupType: 'FULL', period: 'ONE_DAY', retentionSeconds: 86400 }],
  });
  at.ashburn.createVolumeBackupPolicyAssignment({ assetId: at.volume().id, policyId });
  at.cloud.clock.followRealTime(true);
  real += DAY;
  expect(at.phoenix.listVolumeBackups({ compartmentId: COMPARTMENT })).toHaveLength(1);
});
