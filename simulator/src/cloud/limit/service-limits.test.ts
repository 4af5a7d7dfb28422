import { COMPARTMENT, DAY, refusal, TestCloud } from '../testing/fixture';
import { rule } from '../testing/rule';

let at: TestCloud;
beforeEach(() => {
  at = new TestCloud();
});

rule(
  'Oracle, Block Volume Backups',
  'a tenancy has up to 100,000 backups; beyond its limits the answer is 400 LimitExceeded',
  () => {
    expect(at.cloud.limits.of('backup-count')).toBe(100_000);
    at.cloud.limits.set('backup-count', 2);
    const { id: volumeId } = at.volume();
    const backUp = () => at.ashburn.createVolumeBackup({ volumeId });
    const [first] = [backUp(), backUp()];
    expect(refusal(backUp)).toMatchObject({
      status: 400,
      code: 'LimitExceeded',
      message: expect.stringContaining(
        'The limit backup-count of us-ashburn-1 is 2; 2 is in use and 1 more was asked for.',
      ),
    });
    expect(at.ashburn.copyVolumeBackup(first.id, { destinationRegion: 'phx' }).lifecycleState).toBe('AVAILABLE');
    at.ashburn.deleteVolumeBackup(first.id);
    expect(backUp().lifecycleState).toBe('AVAILABLE');
  },
);

test('a scheduled backup beyond the limit is not made, and the reason noted', () => {
  at.cloud.limits.set('backup-count', 0);
  const { id } = at.volume();
  const policyId = at.ashburn.listVolumeBackupPolicies({}).find(({ displayName }) => displayName === 'gold')!.id;
  at.ashburn.createVolumeBackupPolicyAssignment({ assetId: id, policyId });
  at.cloud.clock.advance(DAY);
  expect(at.ashburn.listUnusedSlots(id)).toMatchObject([
    { outcome: 'not backed up', reason: expect.stringContaining('backup-count') },
  ]);
});

test('a scheduled copy beyond the limit of its destination is not made, and the reason noted', () => {
  const { id } = at.volume();
  at.phoenix.createVolumeBackup({ volumeId: at.volume(50, at.phoenix).id });
  at.cloud.limits.set('backup-count', 1);
  const { id: policyId } = at.ashburn.createVolumeBackupPolicy({
    compartmentId: COMPARTMENT,
    displayName: 'copied',
    destinationRegion: 'us-phoenix-1',
    schedules: [{ backupType: 'FULL', period: 'ONE_YEAR', retentionSeconds: 86_400 * 7 }],
  });
  at.ashburn.createVolumeBackupPolicyAssignment({ assetId: id, policyId });
  at.cloud.clock.advance(366 * DAY);
  expect(at.ashburn.listUnusedSlots(id)).toMatchObject([
    { outcome: 'not copied', reason: expect.stringContaining('backup-count of us-phoenix-1') },
  ]);
});

test('volumes and their gigabytes are counted, given back, and grow', () => {
  at.cloud.limits.set('volume-count', 2);
  at.cloud.limits.set('total-storage-gb', 130);
  const [one] = [at.volume(60), at.volume(60)];
  expect(refusal(() => at.volume()).message).toContain('volume-count');
  expect(refusal(() => at.ashburn.updateVolume(one.id, { sizeInGBs: 71 })).message).toContain('total-storage-gb');
  expect(at.ashburn.updateVolume(one.id, { sizeInGBs: 70 }).sizeInGBs).toBe(70);
  at.ashburn.deleteVolume(one.id);
  expect(refusal(() => at.volume(71)).message).toContain('60 is in use and 71 more');
  expect(at.volume(70).compartmentId).toBe(COMPARTMENT);
  expect(refusal(() => at.cloud.limits.set('volume-count', -1)).status).toBe(400);
});
