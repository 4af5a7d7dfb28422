import { COMPARTMENT, DAY, GIGABYTE, HOUR, KEY, OTHER_COMPARTMENT, refusal, TestCloud } from '../testing/fixture';
import { chosen, rule, unknown } from '../testing/rule';

let at: TestCloud;
let volumeId: string;
beforeEach(() => {
  at = new TestCloud();
  volumeId = at.volume().id;
});

const backUp = (details: object = {}) => at.ashburn.createVolumeBackup({ volumeId, ...details });
const backup = (id: string) => at.ashburn.getVolumeBackup(id);

const BLOCK = 4096;
/** The same proportions in a smaller unit: 1 MiB stands for 1 GB. */
const UNIT = 2 ** 20;
const fill = (from: number, count: number, byte: number) => {
  const disk = at.ashburn.blockDevice(volumeId);
  disk.write(from * UNIT, Buffer.alloc(count * UNIT, byte));
};
const uniqueUnits = (id: string) => backup(id).uniqueSizeInMbs;

rule('Oracle, Block Volume Backups', 'the worked example of sizes: 25, 5, 5, then 28, then 30', () => {
  fill(0, 25, 1);
  const full = backUp({ type: 'FULL' });
  at.cloud.clock.advance(DAY);
  fill(0, 2, 2);
  fill(25, 3, 2);
  const second = backUp();
  at.cloud.clock.advance(DAY);
  fill(2, 3, 3);
  fill(28, 2, 3);
  const third = backUp();
  expect([full, second, third].map(({ id }) => uniqueUnits(id))).toEqual([25, 5, 5]);
  at.ashburn.deleteVolumeBackup(full.id);
  expect([second, third].map(({ id }) => uniqueUnits(id))).toEqual([28, 5]);
  at.ashburn.deleteVolumeBackup(second.id);
  expect(uniqueUnits(third.id)).toBe(30);
});

rule('Oracle, Boot Volume Backups', 'every backup restores alone, whatever becomes of the others', () => {
  const backups = ['one', 'two', 'six'].map((text) => {
    at.write(volumeId, text);
    return backUp();
  });
  at.ashburn.deleteVolumeBackup(backups[0].id);
  at.ashburn.deleteVolumeBackup(backups[1].id);
  at.ashburn.deleteVolume(volumeId);
  const restored = at.ashburn.createVolume({
    compartmentId: COMPARTMENT,
    availabilityDomain: at.domainOf(at.ashburn, 3),
    sourceDetails: { type: 'volumeBackup', id: backups[2].id },
  });
  expect(at.read(restored.id, 3)).toBe('six');
});

rule(
  'terraform-provider-oci core_volume_backup_resource_test.go',
  'the first backup is INCREMENTAL when no type is given, manual, and never expires',
  () => {
    const made = backUp();
    expect(made).toMatchObject({ type: 'INCREMENTAL', sourceType: 'MANUAL', sizeInGBs: 50, sizeInMBs: 51200 });
    expect(made).not.toHaveProperty('expirationTime');
    at.cloud.clock.advance(20 * 365 * DAY);
    expect(backup(made.id).lifecycleState).toBe('AVAILABLE');
  },
);

test('a type is FULL or INCREMENTAL', () => {
  expect(refusal(() => backUp({ type: 'DIFFERENTIAL' })).message).toContain('FULL, INCREMENTAL');
});

rule('oci-go-sdk, CreateBootVolumeBackup', 'the point in time is fixed when REQUEST_RECEIVED becomes CREATING', () => {
  at = new TestCloud({ pace: 'realistic' });
  volumeId = at.volume().id;
  at.cloud.clock.advance(HOUR);
  at.write(volumeId, 'early');
  const made = backUp();
  expect(made.lifecycleState).toBe('REQUEST_RECEIVED');
  expect(refusal(() => at.ashburn.blockDevice(made.id)).message).toContain('holds nothing yet');
  at.write(volumeId, 'still');
  expect(at.cloud.passTimeUntil(() => backup(made.id).lifecycleState === 'CREATING', 600)).toBe(true);
  at.write(volumeId, 'after');
  expect(at.cloud.passTimeUntil(() => backup(made.id).lifecycleState === 'AVAILABLE', 600)).toBe(true);
  expect(at.read(made.id, 5)).toBe('still');
  const { timeRequestReceived, timeCreated } = backup(made.id);
  expect(Date.parse(timeCreated)).toBeGreaterThan(Date.parse(timeRequestReceived));
});

rule(
  'Oracle, Block Volume Backups',
  'one backup at a time, and no deletion of the volume or of the backup while it runs',
  () => {
    at = new TestCloud({ pace: 'realistic' });
    volumeId = at.volume().id;
    expect(refusal(backUp)).toMatchObject({ code: 'IncorrectState', message: expect.stringContaining('PROVISIONING') });
    at.cloud.clock.advance(HOUR);
    const first = backUp();
    expect(refusal(backUp)).toMatchObject({ status: 409, message: expect.stringContaining(first.id) });
    expect(refusal(() => at.ashburn.deleteVolume(volumeId)).message).toContain(first.id);
    expect(refusal(() => at.ashburn.deleteVolumeBackup(first.id)).message).toContain('Wait until it is AVAILABLE');
    at.cloud.clock.advance(HOUR);
    at.ashburn.deleteVolume(volumeId);
    expect(backup(first.id).lifecycleState).toBe('AVAILABLE');
  },
);

rule(
  'Oracle, Block Volume Backups',
  'a backup is made in the compartment of its volume and stays when it moves',
  () => {
    const made = backUp();
    at.ashburn.changeVolumeCompartment(volumeId, { compartmentId: OTHER_COMPARTMENT });
    expect(backup(made.id).compartmentId).toBe(COMPARTMENT);
    expect(backUp().compartmentId).toBe(OTHER_COMPARTMENT);
    at.ashburn.changeVolumeBackupCompartment(made.id, { compartmentId: OTHER_COMPARTMENT });
    expect(at.ashburn.listVolumeBackups({ compartmentId: OTHER_COMPARTMENT, volumeId })).toHaveLength(2);
    expect(at.ashburn.listVolumeBackups({ compartmentId: COMPARTMENT })).toEqual([]);
  },
);

rule(
  'Oracle, Overview of Block Volume Backups',
  'tags travel from the volume to its backup and to what is restored',
  () => {
    at.ashburn.updateVolume(volumeId, {
      freeformTags: { app: 'web', tier: 'one' },
      definedTags: { ops: { owner: 'me' } },
    });
    const made = backUp({ freeformTags: { tier: 'two' } });
    expect(made).toMatchObject({ freeformTags: { app: 'web', tier: 'two' }, definedTags: { ops: { owner: 'me' } } });
    const restored = at.ashburn.createVolume({
      compartmentId: COMPARTMENT,
      availabilityDomain: at.domain,
      sourceDetails: { type: 'volumeBackup', id: made.id },
      definedTags: { ops: { cost: 'x' } },
    });
    expect(restored.definedTags).toEqual({ ops: { owner: 'me', cost: 'x' } });
    expect(restored.freeformTags).toEqual(made.freeformTags);
  },
);

unknown('Which tag wins when the source and the request set the same key?', 'the request', () => {
  at.ashburn.updateVolume(volumeId, { freeformTags: { tier: 'source' } });
  expect(backUp({ freeformTags: { tier: 'request' } }).freeformTags).toEqual({ tier: 'request' });
});

rule(
  'Oracle, Block Volume Backups',
  "a backup has the key of its volume, a restore Oracle's own unless one is given",
  () => {
    at.ashburn.updateVolumeKmsKey(volumeId, { kmsKeyId: KEY });
    const made = backUp();
    expect(made.kmsKeyId).toBe(KEY);
    const restore = (details: object) =>
      at.ashburn.createVolume({
        compartmentId: COMPARTMENT,
        availabilityDomain: at.domain,
        sourceDetails: { type: 'volumeBackup', id: made.id },
        ...details,
      });
    expect(restore({})).not.toHaveProperty('kmsKeyId');
    expect(restore({ kmsKeyId: KEY }).kmsKeyId).toBe(KEY);
  },
);

rule('Oracle, Restoring a Boot Volume', 'a restore may be larger, never smaller', () => {
  volumeId = at.volume(60).id;
  const source = { type: 'volumeBackup' as const, id: backUp().id };
  const restore = (sizeInGBs: number) =>
    at.ashburn.createVolume({
      compartmentId: COMPARTMENT,
      availabilityDomain: at.domain,
      sourceDetails: source,
      sizeInGBs,
    });
  expect(restore(70).sizeInGBs).toBe(70);
  expect(refusal(() => restore(59)).message).toContain('Give 60 or more');
});

test('a restore of a backup that is not here says what to do', () => {
  const restore = (id: string) =>
    at.ashburn.createVolume({
      compartmentId: COMPARTMENT,
      availabilityDomain: at.domain,
      sourceDetails: { type: 'volumeBackup', id },
    });
  expect(refusal(() => restore('ocid1.volumebackup.oc1.phx.abc')).message).toContain('copy it here first');
  at = new TestCloud({ pace: 'realistic' });
  volumeId = at.volume().id;
  at.cloud.clock.advance(HOUR);
  const { id } = backUp();
  expect(refusal(() => restore(id))).toMatchObject({
    status: 409,
    message: expect.stringContaining('expected AVAILABLE'),
  });
});

rule('Oracle, Resizing a Volume', 'the first backup after a resize holds everything', () => {
  backUp();
  at.ashburn.updateVolume(volumeId, { sizeInGBs: 60 });
  const second = backUp();
  const third = backUp();
  const copyType = (id: string) => at.ashburn.copyVolumeBackup(id, { destinationRegion: 'us-phoenix-1' }).type;
  expect(copyType(second.id)).toBe('FULL');
  expect(copyType(third.id)).toBe('INCREMENTAL');
});

unknown('What type has the first backup after a resize when INCREMENTAL was asked?', 'INCREMENTAL, as asked', () => {
  backUp();
  at.ashburn.updateVolume(volumeId, { sizeInGBs: 60 });
  expect(backUp().type).toBe('INCREMENTAL');
});

rule(
  'Oracle, Creating a Boot Volume Backup',
  'a manual backup with a retention period deletes itself at its end',
  () => {
    const { id, timeRetentionExpiresAt } = backUp({
      retentionPeriod: { retentionTimeUnit: 'DAYS', retentionTimeAmount: 3 },
    });
    expect(timeRetentionExpiresAt).toBe('2026-01-04T00:00:00.000Z');
    at.cloud.clock.advance(3 * DAY - 1);
    expect(backup(id).lifecycleState).toBe('AVAILABLE');
    at.cloud.clock.advance(1);
    expect(backup(id).lifecycleState).toBe('TERMINATED');
  },
);

const DAYS_10 = { retentionTimeUnit: 'DAYS' as const, retentionTimeAmount: 10 };

rule(
  'Oracle, Updating a Block Volume Backup',
  'prevent deletion holds until the period ends, and may be switched off',
  () => {
    const { id } = backUp({ retentionPeriod: DAYS_10, isPreventDeletionEnabled: true });
    expect(refusal(() => at.ashburn.deleteVolumeBackup(id)).message).toContain('2026-01-11T00:00:00.000Z');
    at.ashburn.updateVolumeBackup(id, { isPreventDeletionEnabled: false });
    at.ashburn.deleteVolumeBackup(id);
    const forever = backUp({ isPreventDeletionEnabled: true });
    at.cloud.clock.advance(1000 * DAY);
    expect(refusal(() => at.ashburn.deleteVolumeBackup(forever.id)).message).toContain(
      'isPreventDeletionEnabled to false',
    );
  },
);

rule(
  'Oracle, Updating a Block Volume Backup',
  'a retention lock is one way: no deletion, a period that only grows, nothing else changes',
  () => {
    expect(refusal(() => backUp({ isRetentionLockEnabled: true })).message).toContain('needs a retentionPeriod');
    const { id } = backUp({ retentionPeriod: DAYS_10, isRetentionLockEnabled: true, displayName: 'kept' });
    const update = (details: object) => at.ashburn.updateVolumeBackup(id, details);
    const locked = ['isRetentionLockEnabled', 'displayName', 'freeformTags', 'kmsKeyId', 'retentionPeriod'];
    const changes = [
      { isRetentionLockEnabled: false },
      { displayName: 'other' },
      { freeformTags: { a: 'b' } },
      { kmsKeyId: KEY },
      { retentionPeriod: { retentionTimeUnit: 'DAYS', retentionTimeAmount: 9 } },
    ];
    expect(changes.map((change) => Object.keys(change)[0])).toEqual(locked);
    for (const change of changes) {
      expect(refusal(() => update(change))).toMatchObject({
        status: 409,
        message: expect.stringContaining('2026-01-11'),
      });
    }
    expect(refusal(() => at.ashburn.deleteVolumeBackup(id)).message).toContain('locked until 2026-01-11T00:00:00.000Z');
    expect(
      refusal(() => at.ashburn.changeVolumeBackupCompartment(id, { compartmentId: OTHER_COMPARTMENT })).message,
    ).toContain('stays in compartment');
    const longer = update({
      displayName: 'kept',
      retentionPeriod: { retentionTimeUnit: 'YEARS', retentionTimeAmount: 1 },
      isIndefiniteRetentionEnabled: true,
    });
    expect(longer).toMatchObject({ expirationTime: '2027-01-01T00:00:00.000Z', isIndefiniteRetentionEnabled: true });
    update({ isIndefiniteRetentionEnabled: false });
    at.cloud.clock.advance(365 * DAY);
    expect(backup(id).lifecycleState).toBe('TERMINATED');
  },
);

rule(
  'Oracle, Updating a Block Volume Backup',
  'an indefinite hold keeps a backup past its time, until it is taken off',
  () => {
    const { id } = backUp({ retentionPeriod: DAYS_10, isIndefiniteRetentionEnabled: true });
    at.cloud.clock.advance(100 * DAY);
    expect(backup(id).lifecycleState).toBe('AVAILABLE');
    expect(refusal(() => at.ashburn.deleteVolumeBackup(id)).message).toContain('indefinite hold');
    at.ashburn.updateVolumeBackup(id, { isIndefiniteRetentionEnabled: false });
    at.cloud.clock.advance(0);
    expect(backup(id).lifecycleState).toBe('TERMINATED');
  },
);

unknown('Which status does the deletion of a locked or held backup answer?', '409 Conflict', () => {
  const { id } = backUp({ isIndefiniteRetentionEnabled: true });
  expect(refusal(() => at.ashburn.deleteVolumeBackup(id))).toMatchObject({ status: 409, code: 'Conflict' });
});

chosen('a retention period is 1 day to 100 years, and years are calendar years', () => {
  const period = (retentionTimeUnit: string, retentionTimeAmount: number) => ({
    retentionPeriod: { retentionTimeUnit, retentionTimeAmount },
  });
  at.advanceTo('2028-02-29T00:00Z');
  expect(backUp(period('YEARS', 1)).timeRetentionExpiresAt).toBe('2029-02-28T00:00:00.000Z');
  for (const [unit, amount] of [
    ['YEARS', 101],
    ['DAYS', 0],
    ['WEEKS', 1],
  ] as const) {
    expect(refusal(() => backUp(period(unit, amount))).status).toBe(400);
  }
});

test('sizes follow what is discarded, and of a terminated backup nothing is left', () => {
  fill(0, 4, 1);
  at.ashburn.blockDevice(volumeId).discard(0, 2 * UNIT);
  const { id, uniqueSizeInMbs } = backUp();
  expect(uniqueSizeInMbs).toBe(2);
  at.ashburn.deleteVolumeBackup(id);
  expect(backup(id)).toMatchObject({ lifecycleState: 'TERMINATED', uniqueSizeInMbs: 0 });
  expect(refusal(() => at.ashburn.blockDevice(id)).status).toBe(404);
});

test('the bytes of a backup can be read, never written', () => {
  at.write(volumeId, 'frozen');
  const device = at.ashburn.blockDevice(backUp().id);
  expect(device).toMatchObject({ size: 50 * GIGABYTE, initializedBytes: BLOCK, writable: false });
  expect(refusal(() => device.write(0, Buffer.alloc(1))).message).toContain('backups never change');
  expect(refusal(() => at.ashburn.blockDevice('ocid1.instance.oc1.iad.abc')).status).toBe(400);
});

test('a backup that waits for its image ends FAULTY when the end of an instance takes the volume away', () => {
  const endings = Array.from({ length: 12 }, (_, number) => {
    at = new TestCloud({ pace: 'realistic', seed: `ending ${number}` });
    const { instance, bootVolumeId } = at.launch();
    at.cloud.clock.advance(HOUR);
    at.ashburn.terminateInstance(instance.id);
    at.cloud.clock.advanceTo(at.cloud.clock.nextDue()! - 1);
    const { id } = at.ashburn.createBootVolumeBackup({ bootVolumeId });
    at.cloud.clock.advance(HOUR);
    const { lifecycleState } = at.ashburn.getBootVolumeBackup(id);
    at.ashburn.deleteBootVolumeBackup(id);
    return lifecycleState;
  });
  expect(new Set(endings)).toEqual(new Set(['AVAILABLE', 'FAULTY']));
});
