import { COMPARTMENT, DAY, HOUR, refusal, TestCloud } from '../testing/fixture';
import { chosen, rule, unknown } from '../testing/rule';

let at: TestCloud;
beforeEach(() => {
  at = new TestCloud();
});

const OUT = { status: 503, code: 'ServiceUnavailable' };

describe('an outage of a region', () => {
  chosen('every call answers 503 until it ends, and nothing is lost', () => {
    const { id } = at.volume();
    at.write(id, 'kept');
    at.cloud.outages.start({ region: 'iad' });
    expect(refusal(() => at.ashburn.getVolume(id))).toMatchObject(OUT);
    expect(refusal(() => at.volume()).message).toContain("until 'drydock outage end us-ashburn-1'");
    expect(refusal(() => at.read(id, 4))).toMatchObject(OUT);
    expect(at.phoenix.listVolumes({ compartmentId: COMPARTMENT })).toEqual([]);
    expect(at.cloud.outages.list()).toMatchObject([{ region: 'us-ashburn-1' }]);
    expect(at.cloud.outages.end({ region: 'us-ashburn-1' })).toBe(true);
    expect(at.read(id, 4)).toBe('kept');
    expect(at.cloud.outages.end({ region: 'us-ashburn-1' })).toBe(false);
  });

  chosen('what is due in the region waits for the end, which may come by itself', () => {
    const { id: volumeId } = at.volume();
    const [policyId] = at.ashburn
      .listVolumeBackupPolicies({})
      .filter(({ displayName }) => displayName === 'gold')
      .map(({ id }) => id);
    at.ashburn.createVolumeBackupPolicyAssignment({ assetId: volumeId, policyId });
    const until = at.cloud.clock.now() + 30 * HOUR;
    at.cloud.outages.start({ region: 'us-ashburn-1', until });
    at.cloud.clock.advance(29 * HOUR);
    expect(refusal(() => at.ashburn.getVolume(volumeId)).message).toContain(new Date(until).toISOString());
    at.cloud.clock.advance(HOUR);
    const [backup] = at.ashburn.listVolumeBackups({ compartmentId: COMPARTMENT, volumeId });
    expect(backup).toMatchObject({ lifecycleState: 'AVAILABLE', timeCreated: new Date(until).toISOString() });
  });

  unknown(
    'Which of the scheduled backups that an outage kept from being made are made after it?',
    'the latest one of each volume; the others are noted with the reason',
    () => {
      const { id: volumeId } = at.volume();
      const { id: policyId } = at.ashburn.createVolumeBackupPolicy({
        compartmentId: COMPARTMENT,
        schedules: [
          { backupType: 'INCREMENTAL', period: 'ONE_DAY', retentionSeconds: 86400 * 60 },
          { backupType: 'FULL', period: 'ONE_WEEK', retentionSeconds: 86400 * 60 },
        ],
      });
      at.ashburn.createVolumeBackupPolicyAssignment({ assetId: volumeId, policyId });
      const begin = at.cloud.clock.now();
      const until = begin + 5 * DAY + 12 * HOUR;
      at.cloud.outages.start({ region: 'us-ashburn-1', until });
      at.cloud.clock.advance(8 * DAY);
      const made = at.ashburn.listVolumeBackups({ compartmentId: COMPARTMENT, volumeId });
      expect(made.map(({ timeCreated }) => Date.parse(timeCreated)).sort()).toEqual([
        until,
        ...[6, 7, 8].map((day) => begin + day * DAY),
      ]);
      const unused = at.ashburn.listUnusedSlots(volumeId).filter(({ outcome }) => outcome === 'not backed up');
      expect(unused.map((slot) => Date.parse(slot.time))).toEqual([1, 2, 3, 4].map((day) => begin + day * DAY));
      expect(unused[0].reason).toContain('only the latest is made up for');
    },
  );

  test('when time passes by itself, what was due before the outage is made at its own instant', () => {
    let real = 0;
    at = new TestCloud({ realTime: () => real });
    const { id: volumeId } = at.volume();
    const { id: policyId } = at.ashburn.createVolumeBackupPolicy({
      compartmentId: COMPARTMENT,
      schedules: [{ backupType: 'FULL', period: 'ONE_DAY', retentionSeconds: 86400 * 60 }],
    });
    at.ashburn.createVolumeBackupPolicyAssignment({ assetId: volumeId, policyId });
    const begin = at.cloud.clock.now();
    at.cloud.clock.followRealTime(true);
    real += DAY + HOUR;
    at.cloud.outages.start({ region: 'us-ashburn-1' });
    real += 3 * DAY;
    at.cloud.outages.end({ region: 'us-ashburn-1' });
    const made = at.ashburn.listVolumeBackups({ compartmentId: COMPARTMENT, volumeId });
    expect(made.map(({ timeCreated }) => Date.parse(timeCreated)).sort()).toEqual([
      begin + DAY,
      begin + 4 * DAY + HOUR,
    ]);
  });

  chosen('a copy whose source is out waits and then arrives', () => {
    at = new TestCloud({ pace: 'realistic' });
    const { id: volumeId } = at.volume();
    at.cloud.clock.advance(HOUR);
    const { id } = at.ashburn.createVolumeBackup({ volumeId });
    at.cloud.clock.advance(HOUR);
    const copy = at.ashburn.copyVolumeBackup(id, { destinationRegion: 'us-phoenix-1' });
    at.cloud.outages.start({ region: 'us-ashburn-1' });
    at.cloud.clock.advance(DAY);
    expect(at.phoenix.getVolumeBackup(copy.id).lifecycleState).toBe('CREATING');
    at.cloud.outages.end({ region: 'us-ashburn-1' });
    at.cloud.clock.advance(HOUR);
    expect(at.phoenix.getVolumeBackup(copy.id).lifecycleState).toBe('AVAILABLE');
  });

  test('a place that is not there, and an end that is past, are refused', () => {
    const { outages } = at.cloud;
    expect(refusal(() => outages.start({ region: 'atlantis' })).message).toContain("Region 'atlantis' is unknown");
    expect(refusal(() => outages.start({ region: 'iad', availabilityDomain: 'AD-9' })).message).toContain("'AD-9'");
    expect(refusal(() => outages.start({ region: 'iad', until: 0 })).message).toContain('expected an instant after');
  });
});

describe('an availability domain', () => {
  rule('Oracle, Regions and Availability Domains', 'the failure of one leaves the others at work', () => {
    const { id: volumeId } = at.volume();
    const { id: volumeBackupId } = at.ashburn.createVolumeBackup({ volumeId });
    at.cloud.outages.start({ region: 'us-ashburn-1', availabilityDomain: at.domain });
    expect(refusal(() => at.volume())).toMatchObject(OUT);
    expect(refusal(() => at.ashburn.createVolumeBackup({ volumeId }))).toMatchObject(OUT);
    expect(refusal(() => at.read(volumeId, 4)).message).toContain(`${at.domain} has an outage`);
    expect(at.ashburn.getVolume(volumeId).lifecycleState).toBe('AVAILABLE');
    const elsewhere = at.ashburn.createVolume({
      compartmentId: COMPARTMENT,
      availabilityDomain: at.domainOf(at.ashburn, 2),
      sourceDetails: { type: 'volumeBackup', id: volumeBackupId },
    });
    expect(elsewhere.lifecycleState).toBe('AVAILABLE');
    at.cloud.outages.end({ region: 'us-ashburn-1', availabilityDomain: at.domain });
    expect(at.ashburn.createVolumeBackup({ volumeId }).lifecycleState).toBe('AVAILABLE');
  });

  test('a scheduled backup in an outage is not made, and the reason noted', () => {
    const { id } = at.volume();
    const policyId = at.ashburn.listVolumeBackupPolicies({}).find(({ displayName }) => displayName === 'gold')!.id;
    at.ashburn.createVolumeBackupPolicyAssignment({ assetId: id, policyId });
    at.cloud.outages.start({ region: 'us-ashburn-1', availabilityDomain: at.domain });
    at.cloud.clock.advance(DAY);
    expect(at.ashburn.listUnusedSlots(id)).toMatchObject([{ reason: expect.stringContaining('has an outage') }]);
  });

  rule('Oracle, Overview of Block Volume Backups', 'backups are regional: they survive the loss of one', () => {
    const { id: volumeId } = at.volume();
    at.write(volumeId, 'kept');
    const { id: volumeBackupId } = at.ashburn.createVolumeBackup({ volumeId });
    const { instance, bootVolumeId } = at.launch();
    at.cloud.loseAvailabilityDomain('us-ashburn-1', at.domain);
    expect(at.ashburn.getVolume(volumeId).lifecycleState).toBe('FAULTY');
    expect(at.ashburn.getBootVolume(bootVolumeId).lifecycleState).toBe('FAULTY');
    expect(at.ashburn.getInstance(instance.id).lifecycleState).toBe('TERMINATED');
    expect(at.ashburn.blockDevice(volumeId).initializedBytes).toBe(0);
    const restored = at.ashburn.createVolume({
      compartmentId: COMPARTMENT,
      availabilityDomain: at.domainOf(at.ashburn, 2),
      sourceDetails: { type: 'volumeBackup', id: volumeBackupId },
    });
    expect(at.read(restored.id, 4)).toBe('kept');
    at.ashburn.deleteVolume(volumeId);
    expect(at.ashburn.getVolume(volumeId).lifecycleState).toBe('TERMINATED');
    expect(refusal(() => at.cloud.loseAvailabilityDomain('us-ashburn-1', 'AD-9')).status).toBe(400);
  });
});
