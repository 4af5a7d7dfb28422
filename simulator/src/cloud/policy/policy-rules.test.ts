import type { VolumeBackupSchedule } from '..';
import { COMPARTMENT, DAY, OTHER_COMPARTMENT, refusal, TestCloud } from '../testing/fixture';
import { rule } from '../testing/rule';

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
const policy = (schedules: VolumeBackupSchedule[], more: object = {}) =>
  at.ashburn.createVolumeBackupPolicy({ compartmentId: COMPARTMENT, displayName: 'ours', schedules, ...more });

const named = (displayName: string) =>
  at.ashburn.listVolumeBackupPolicies({}).find((each) => each.displayName === displayName)!;

const assign = (assetId: string, policyId: string) =>
  at.ashburn.createVolumeBackupPolicyAssignment({ assetId, policyId });

rule(
  'turbot/steampipe-plugin-oci#463',
  'three policies of Oracle, the same in every tenancy, without a compartment',
  () => {
    const policies = at.ashburn.listVolumeBackupPolicies({});
    expect(policies.map(({ displayName }) => displayName).sort()).toEqual(['bronze', 'gold', 'silver']);
    for (const each of policies) {
      expect(each).toMatchObject({ timeCreated: '2017-10-01T00:00:00.000Z' });
      expect(each).not.toHaveProperty('compartmentId');
      expect(each.id).toMatch(/^ocid1\.volumebackuppolicy\.oc1\.\.a{8}[a-z2-7]{52}$/);
      expect(at.phoenix.getVolumeBackupPolicy(each.id)).toEqual(each);
    }
  },
);

rule('Oracle, Backup Policies', 'what Oracle defines is neither changed nor deleted', () => {
  const { id } = named('gold');
  expect(refusal(() => at.ashburn.updateVolumeBackupPolicy(id, { displayName: 'mine' })).message).toContain(
    'defined by Oracle',
  );
  expect(refusal(() => at.ashburn.deleteVolumeBackupPolicy(id)).message).toContain('cannot be deleted');
});

rule('Oracle, Deleting a User-defined Backup Policy', 'a policy goes only when it is assigned to nothing', () => {
  const { id } = policy([daily]);
  const volume = at.volume();
  const assignment = assign(volume.id, id);
  expect(refusal(() => at.ashburn.deleteVolumeBackupPolicy(id))).toMatchObject({
    status: 409,
    message: expect.stringContaining(volume.id),
  });
  at.ashburn.deleteVolumeBackupPolicyAssignment(assignment.id);
  at.ashburn.deleteVolumeBackupPolicy(id);
  expect(refusal(() => at.ashburn.getVolumeBackupPolicy(id)).status).toBe(404);
  at.cloud.clock.advance(3 * DAY);
  expect(at.ashburn.listVolumeBackups({ compartmentId: COMPARTMENT, volumeId: volume.id })).toEqual([]);
});

rule(
  'oci-go-sdk, CreateVolumeBackupPolicyAssignment',
  'an asset has one policy: a new assignment takes the place of the old',
  () => {
    const { id } = at.volume();
    const first = assign(id, named('gold').id);
    const second = assign(id, named('bronze').id);
    expect(refusal(() => at.ashburn.getVolumeBackupPolicyAssignment(first.id)).status).toBe(404);
    expect(at.ashburn.getVolumeBackupPolicyAssetAssignment({ assetId: id })).toEqual([second]);
    at.ashburn.deleteVolume(id);
    expect(at.ashburn.getVolumeBackupPolicyAssetAssignment({ assetId: id })).toEqual([]);
  },
);

test('what is assigned must be there', () => {
  const { id } = at.volume();
  const nowhere = 'ocid1.volumebackuppolicy.oc1.iad.abc';
  expect(refusal(() => assign(id, nowhere)).code).toBe('RelatedResourceNotAuthorizedOrNotFound');
  expect(refusal(() => assign('ocid1.volume.oc1.iad.abc', named('gold').id)).message).toContain(
    'does not exist in us-ashburn-1',
  );
  expect(refusal(() => assign('ocid1.instance.oc1.iad.abc', named('gold').id)).status).toBe(400);
  expect(
    refusal(() => at.ashburn.deleteVolumeBackupPolicyAssignment('ocid1.volumebackuppolicyassign.oc1.iad.abc')).status,
  ).toBe(404);
});

rule(
  'terraform-provider-oci core_volume_backup_policy_test.go',
  'a schedule is echoed exactly: what does not apply stays, what is absent stays absent',
  () => {
    const odd: VolumeBackupSchedule = {
      backupType: 'INCREMENTAL',
      period: 'ONE_DAY',
      retentionSeconds: 604800,
      dayOfMonth: 10,
      dayOfWeek: 'MONDAY',
      hourOfDay: 10,
      month: 'JANUARY',
      offsetSeconds: 0,
      offsetType: 'STRUCTURED',
      timeZone: 'UTC',
    };
    const bare = { backupType: 'FULL', period: 'ONE_YEAR', retentionSeconds: 1 } as const;
    expect(policy([odd, bare]).schedules).toEqual([odd, bare]);
    expect(policy([]).schedules).toEqual([]);
  },
);

test('values that no schedule has are refused', () => {
  const bad: Partial<VolumeBackupSchedule>[] = [
    { period: 'ONE_FORTNIGHT' as never },
    { backupType: 'PARTIAL' as never },
    { hourOfDay: 24 },
    { dayOfWeek: 'SOMEDAY' as never },
    { month: 'SMARCH' as never },
    { offsetType: 'GUESSED' as never },
    { timeZone: 'LOCAL' as never },
    { retentionSeconds: 0 },
    { offsetSeconds: 0.5 },
    { isRetentionLockEnabled: true },
  ];
  for (const each of bad) {
    expect(refusal(() => policy([{ ...daily, ...each }])).status).toBe(400);
  }
});

rule(
  'oci-go-sdk update_volume_backup_policy_details.go',
  "the destination region is taken away by the word 'none'",
  () => {
    const { id, destinationRegion } = policy([daily], { destinationRegion: 'us-phoenix-1' });
    expect(destinationRegion).toBe('us-phoenix-1');
    expect(at.ashburn.updateVolumeBackupPolicy(id, { displayName: 'x' }).destinationRegion).toBe('us-phoenix-1');
    expect(at.ashburn.updateVolumeBackupPolicy(id, { destinationRegion: 'none' })).not.toHaveProperty(
      'destinationRegion',
    );
    expect(refusal(() => policy([], { destinationRegion: 'us-ashburn-1' })).message).toContain('own region');
  },
);

test('policies are listed by compartment', () => {
  policy([]);
  expect(at.ashburn.listVolumeBackupPolicies({ compartmentId: COMPARTMENT })).toHaveLength(1);
  expect(at.ashburn.listVolumeBackupPolicies({ compartmentId: OTHER_COMPARTMENT })).toEqual([]);
});

rule('Oracle, Policy-Based Backups', 'a policy can be given when the volume is made', () => {
  const volume = at.ashburn.createVolume({
    compartmentId: COMPARTMENT,
    availabilityDomain: at.domain,
    sizeInGBs: 50,
    backupPolicyId: named('gold').id,
  });
  expect(at.ashburn.getVolumeBackupPolicyAssetAssignment({ assetId: volume.id })).toMatchObject([
    { policyId: named('gold').id },
  ]);
});
