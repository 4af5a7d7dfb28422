import { COMPARTMENT, DAY, HOUR, OTHER_COMPARTMENT, refusal, TestCloud } from '../testing/fixture';
import { chosen, rule, unknown } from '../testing/rule';

const GROUPS = 'Oracle, Working with Volume Groups';

let at: TestCloud;
beforeEach(() => {
  at = new TestCloud();
});

const group = (volumeIds: string[], more: object = {}) =>
  at.ashburn.createVolumeGroup({
    compartmentId: COMPARTMENT,
    availabilityDomain: at.domain,
    sourceDetails: { type: 'volumeIds', volumeIds },
    ...more,
  });

const from = (
  sourceDetails: Parameters<typeof at.ashburn.createVolumeGroup>[0]['sourceDetails'],
  region = at.ashburn,
) => region.createVolumeGroup({ compartmentId: COMPARTMENT, availabilityDomain: at.domainOf(region), sourceDetails });

rule(GROUPS, 'boot and block volumes mix; members know their group, sizes add up', () => {
  const ids = [at.bootVolume().id, at.volume(60).id];
  const made = group(ids);
  expect(made).toMatchObject({ lifecycleState: 'AVAILABLE', volumeIds: ids, sizeInGBs: 110, sizeInMBs: 112640 });
  expect(at.ashburn.getBootVolume(ids[0]).volumeGroupId).toBe(made.id);
  expect(at.ashburn.listVolumes({ volumeGroupId: made.id })).toMatchObject([{ id: ids[1] }]);
  expect(at.ashburn.listVolumeGroups({ compartmentId: COMPARTMENT })).toEqual([made]);
});

rule(GROUPS, 'a volume is in one group, in its availability domain, AVAILABLE, and there', () => {
  const { id } = at.volume();
  group([id]);
  expect(refusal(() => group([id])).message).toContain('Take it out of that one first');
  const elsewhere = { availabilityDomain: at.domainOf(at.ashburn, 2) };
  expect(refusal(() => group([at.volume().id], elsewhere)).message).toContain('availability domain of their group');
  expect(refusal(() => group(['ocid1.volume.oc1.iad.abc'])).code).toBe('RelatedResourceNotAuthorizedOrNotFound');
  at = new TestCloud({ pace: 'realistic' });
  expect(refusal(() => group([at.volume().id])).message).toContain('PROVISIONING');
});

rule(GROUPS, 'up to 32 volumes and 128 TB', () => {
  const volumes = Array.from({ length: 33 }, () => at.volume().id);
  expect(refusal(() => group(volumes))).toMatchObject({
    code: 'LimitExceeded',
    message: expect.stringContaining('33'),
  });
  expect(group(volumes.slice(0, 32)).volumeIds).toHaveLength(32);
  const huge = Array.from({ length: 5 }, () => at.volume(32768).id);
  expect(refusal(() => group(huge)).message).toContain('128 TB');
});

rule(GROUPS, 'an update gives the whole list: who is left out leaves', () => {
  const [one, two, three] = [at.volume().id, at.volume().id, at.volume().id];
  const made = group([one, two]);
  const updated = at.ashburn.updateVolumeGroup(made.id, { volumeIds: [two, three], displayName: 'pair' });
  expect(updated).toMatchObject({ volumeIds: [two, three], displayName: 'pair' });
  expect(at.ashburn.getVolume(one)).not.toHaveProperty('volumeGroupId');
  at.ashburn.deleteVolume(one);
  expect(refusal(() => at.ashburn.deleteVolume(two)).message).toContain(
    `may not be deleted while it is assigned to volume group ${made.id}`,
  );
});

rule(GROUPS, 'deleting a group keeps its volumes', () => {
  const { id } = at.volume();
  const made = group([id]);
  at.ashburn.changeVolumeGroupCompartment(made.id, { compartmentId: OTHER_COMPARTMENT });
  at.ashburn.deleteVolumeGroup(made.id);
  expect(at.ashburn.getVolumeGroup(made.id)).toMatchObject({
    lifecycleState: 'TERMINATED',
    compartmentId: OTHER_COMPARTMENT,
  });
  expect(refusal(() => at.ashburn.updateVolumeGroup(made.id, {})).status).toBe(404);
  at.ashburn.deleteVolume(id);
});

rule(
  GROUPS,
  'a group backup holds one instant of all members, restores to a new group, and takes its members with it',
  () => {
    const [one, two] = [at.volume().id, at.bootVolume().id];
    at.write(one, 'one');
    at.write(two, 'two');
    const made = group([one, two], { freeformTags: { app: 'db' } });
    const backup = at.ashburn.createVolumeGroupBackup({ volumeGroupId: made.id });
    at.write(one, 'new');
    expect(backup).toMatchObject({ lifecycleState: 'AVAILABLE', type: 'INCREMENTAL', freeformTags: { app: 'db' } });
    expect(backup.volumeBackupIds).toHaveLength(2);
    const member = at.ashburn.listVolumeBackups({ compartmentId: COMPARTMENT })[0];
    expect(member).toMatchObject({ volumeGroupBackupId: backup.id, timeCreated: backup.timeCreated });
    const restored = from({ type: 'volumeGroupBackupId', volumeGroupBackupId: backup.id });
    const contents = restored.volumeIds.map((id) => at.read(id, 3)).sort();
    expect(contents).toEqual(['one', 'two']);
    expect(restored.volumeIds).not.toContain(one);
    at.ashburn.deleteVolumeGroupBackup(backup.id);
    expect(at.ashburn.getVolumeBackup(member.id).lifecycleState).toBe('TERMINATED');
    expect(refusal(() => from({ type: 'volumeGroupBackupId', volumeGroupBackupId: backup.id })).message).toContain(
      'Copy it here first',
    );
  },
);

rule(GROUPS, 'all members have the same instant also when work takes time', () => {
  at = new TestCloud({ pace: 'realistic' });
  const ids = [at.volume().id, at.volume().id, at.volume().id];
  at.cloud.clock.advance(HOUR);
  const made = group(ids);
  expect(refusal(() => at.ashburn.createVolumeGroupBackup({ volumeGroupId: made.id })).message).toContain(
    'expected AVAILABLE',
  );
  at.cloud.clock.advance(HOUR);
  const backup = at.ashburn.createVolumeGroupBackup({ volumeGroupId: made.id });
  const states = new Set([backup.lifecycleState]);
  at.cloud.passTimeUntil(() => {
    const { lifecycleState } = at.ashburn.getVolumeGroupBackup(backup.id);
    states.add(lifecycleState);
    return lifecycleState === 'AVAILABLE';
  }, 3600);
  expect([...states]).toEqual(['REQUEST_RECEIVED', 'CREATING', 'COMMITTED', 'AVAILABLE']);
  const instants = at.ashburn.listVolumeBackups({ compartmentId: COMPARTMENT }).map(({ timeCreated }) => timeCreated);
  expect(new Set(instants).size).toBe(1);
});

rule(GROUPS, 'a clone of a group shares nothing with it', () => {
  const { id } = at.volume();
  at.write(id, 'before');
  const made = group([id]);
  const clone = from({ type: 'volumeGroupId', volumeGroupId: made.id });
  at.write(id, 'after!');
  expect(clone.volumeIds).not.toContain(id);
  expect(at.read(clone.volumeIds[0], 6)).toBe('before');
  expect(
    refusal(() => from({ type: 'volumeGroupId', volumeGroupId: 'ocid1.volumegroup.oc1.iad.x' })).message,
  ).toContain('source of the clone');
  expect(refusal(() => from({ type: 'parts' } as never)).message).toContain('volumeGroupReplicaId');
  expect(refusal(() => from(undefined as never)).code).toBe('MissingParameter');
});

rule(
  'terraform-provider-oci core_volume_group_backup_resource.go',
  'a copy of a group backup has copies of all members',
  () => {
    const made = group([at.volume().id, at.volume().id]);
    const backup = at.ashburn.createVolumeGroupBackup({ volumeGroupId: made.id, displayName: 'pair' });
    const copyTo = (destinationRegion: string) => at.ashburn.copyVolumeGroupBackup(backup.id, { destinationRegion });
    const copy = copyTo('us-phoenix-1');
    expect(copy).toMatchObject({
      lifecycleState: 'AVAILABLE',
      sourceVolumeGroupBackupId: backup.id,
      displayName: 'pair',
    });
    for (const id of copy.volumeBackupIds) {
      expect(at.phoenix.getVolumeBackup(id)).toMatchObject({
        volumeGroupBackupId: copy.id,
        lifecycleState: 'AVAILABLE',
      });
    }
    expect(from({ type: 'volumeGroupBackupId', volumeGroupBackupId: copy.id }, at.phoenix).volumeIds).toHaveLength(2);
    expect(refusal(() => copyTo('us-ashburn-1')).status).toBe(400);
    expect(refusal(() => copyTo('')).code).toBe('MissingParameter');
  },
);

test('a copy of a group backup is AVAILABLE when its slowest member is', () => {
  at = new TestCloud({ pace: 'realistic' });
  const ids = [at.volume().id, at.volume().id];
  at.cloud.clock.advance(HOUR);
  const { id } = group(ids);
  at.cloud.clock.advance(HOUR);
  const backup = at.ashburn.createVolumeGroupBackup({ volumeGroupId: id });
  expect(refusal(() => at.ashburn.copyVolumeGroupBackup(backup.id, { destinationRegion: 'phx' })).message).toContain(
    'expected AVAILABLE',
  );
  at.cloud.clock.advance(HOUR);
  const copy = at.ashburn.copyVolumeGroupBackup(backup.id, { destinationRegion: 'phx' });
  expect(copy.lifecycleState).toBe('COMMITTED');
  at.cloud.clock.advance(HOUR);
  expect(at.phoenix.getVolumeGroupBackup(copy.id).lifecycleState).toBe('AVAILABLE');
});

rule(
  'Oracle, Policy-Based Volume Group Backups',
  "a group takes a policy of a user, not Oracle's, and it goes before those of its members",
  () => {
    const { id } = at.volume();
    const made = group([id]);
    const [oracle] = at.ashburn.listVolumeBackupPolicies({});
    const assign = (assetId: string, policyId: string) =>
      at.ashburn.createVolumeBackupPolicyAssignment({ assetId, policyId });
    expect(refusal(() => assign(made.id, oracle.id)).message).toContain('cannot be assigned to a volume group');
    const { id: policyId } = at.ashburn.createVolumeBackupPolicy({
      compartmentId: COMPARTMENT,
      destinationRegion: 'us-phoenix-1',
      schedules: [{ backupType: 'INCREMENTAL', period: 'ONE_DAY', retentionSeconds: 3 * 86400 }],
    });
    assign(made.id, policyId);
    assign(id, policyId);
    at.cloud.clock.advance(10 * DAY);
    const alive = { compartmentId: COMPARTMENT };
    const groupBackups = at.ashburn.listVolumeGroupBackups({ ...alive, volumeGroupId: made.id });
    expect(groupBackups.filter(({ lifecycleState }) => lifecycleState === 'AVAILABLE')).toHaveLength(3);
    const backups = at.ashburn.listVolumeBackups({ ...alive, lifecycleState: 'AVAILABLE' });
    expect(backups).toHaveLength(3);
    expect(backups.every(({ volumeGroupBackupId }) => volumeGroupBackupId !== undefined)).toBe(true);
    expect(at.phoenix.listVolumeBackups({ ...alive, lifecycleState: 'AVAILABLE' })).toHaveLength(3);
    expect(at.ashburn.listUnusedSlots(id)[0]).toMatchObject({
      outcome: 'not backed up',
      reason: expect.stringContaining(made.id),
    });
    at.ashburn.deleteVolumeGroup(made.id);
    expect(at.ashburn.getVolumeBackupPolicyAssetAssignment({ assetId: made.id })).toEqual([]);
  },
);

test('the protection of a group backup is that of its members', () => {
  const { id } = group([at.volume().id]);
  const retentionPeriod = { retentionTimeUnit: 'DAYS' as const, retentionTimeAmount: 5 };
  const backup = at.ashburn.createVolumeGroupBackup({
    volumeGroupId: id,
    retentionPeriod,
    isRetentionLockEnabled: true,
  });
  const [member] = backup.volumeBackupIds;
  expect(refusal(() => at.ashburn.deleteVolumeGroupBackup(backup.id)).message).toContain('locked until 2026-01-06');
  expect(refusal(() => at.ashburn.deleteVolumeBackup(member)).message).toContain('locked until 2026-01-06');
  const move = { compartmentId: OTHER_COMPARTMENT };
  expect(refusal(() => at.ashburn.changeVolumeGroupBackupCompartment(backup.id, move)).message).toContain('stays');
  at.ashburn.updateVolumeGroupBackup(backup.id, { isIndefiniteRetentionEnabled: true });
  at.cloud.clock.advance(10 * DAY);
  expect(at.ashburn.getVolumeBackup(member)).toMatchObject({ lifecycleState: 'AVAILABLE' });
  at.ashburn.updateVolumeGroupBackup(backup.id, { isIndefiniteRetentionEnabled: false });
  at.cloud.clock.advance(0);
  expect(at.ashburn.getVolumeGroupBackup(backup.id).lifecycleState).toBe('TERMINATED');
  expect(at.ashburn.getVolumeBackup(member)).toMatchObject({ lifecycleState: 'TERMINATED' });
});

chosen('a member backup that is protected by itself keeps the group backup', () => {
  const { id } = group([at.volume().id]);
  const backup = at.ashburn.createVolumeGroupBackup({ volumeGroupId: id });
  at.ashburn.updateVolumeBackup(backup.volumeBackupIds[0], { isIndefiniteRetentionEnabled: true });
  expect(refusal(() => at.ashburn.deleteVolumeGroupBackup(backup.id)).message).toContain(backup.volumeBackupIds[0]);
});

unknown('What answers the backup of a group while a member is being backed up?', '409 Conflict', () => {
  at = new TestCloud({ pace: 'realistic' });
  const volumeId = at.volume().id;
  at.cloud.clock.advance(HOUR);
  const { id } = group([volumeId]);
  at.cloud.clock.advance(HOUR);
  at.ashburn.createVolumeBackup({ volumeId });
  expect(refusal(() => at.ashburn.createVolumeGroupBackup({ volumeGroupId: id })).status).toBe(409);
  expect(refusal(() => at.ashburn.getVolumeGroupBackup('ocid1.volumegroupbackup.oc1.iad.x')).status).toBe(404);
});

rule(
  'therealcmj/ociextirpater#44',
  'a replicated group is not deleted; its replicas end when replication is switched off',
  () => {
    const [one, two] = [at.volume().id, at.volume().id];
    const volumeGroupReplicas = [{ availabilityDomain: at.domainOf(at.phoenix), displayName: 'far' }];
    const made = group([one, two], { volumeGroupReplicas });
    expect(refusal(() => at.ashburn.deleteVolumeGroup(made.id)).message).toContain(
      `Volume Group ${made.id} cannot be deleted while replication is enabled.`,
    );
    const place = { compartmentId: COMPARTMENT, availabilityDomain: at.domainOf(at.phoenix) };
    const [replica] = at.phoenix.listVolumeGroupReplicas(place);
    expect(replica).toMatchObject({
      displayName: 'far',
      volumeGroupId: made.id,
      sizeInGBs: 100,
      lifecycleState: 'AVAILABLE',
    });
    expect(replica.memberReplicas).toHaveLength(2);
    at.write(one, 'synced');
    at.cloud.clock.advance(HOUR);
    const activated = from({ type: 'volumeGroupReplicaId', volumeGroupReplicaId: replica.id }, at.phoenix);
    expect(activated.volumeIds.map((id) => at.read(id, 6, 2 ** 20, at.phoenix)).sort()).toContain('synced');
    at.ashburn.updateVolumeGroup(made.id, { volumeGroupReplicas: [] });
    expect(at.phoenix.getVolumeGroupReplica(replica.id).lifecycleState).toBe('TERMINATED');
    at.ashburn.deleteVolumeGroup(made.id);
  },
);
