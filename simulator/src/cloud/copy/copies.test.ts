import { marketplaceImage } from '../image/platform-images';
import { findRegion } from '../region/catalogue';
import { COMPARTMENT, HOUR, KEY, refusal, TestCloud } from '../testing/fixture';
import { chosen, rule, unknown } from '../testing/rule';

let at: TestCloud;
beforeEach(() => {
  at = new TestCloud();
});

const PHOENIX = { destinationRegion: 'us-phoenix-1' };

function bootBackup(text = 'content') {
  const { id } = at.bootVolume();
  at.write(id, text);
  return at.ashburn.createBootVolumeBackup({ bootVolumeId: id, displayName: 'nightly', freeformTags: { app: 'web' } });
}

rule(
  'terraform-provider-oci core_boot_volume_backup_copy_test.go',
  'a copy is a backup of its own in the other region, with source, type, tags and volume',
  () => {
    const source = bootBackup();
    const copy = at.ashburn.copyBootVolumeBackup(source.id, { ...PHOENIX, displayName: 'rescue' });
    expect(copy).toMatchObject({
      lifecycleState: 'AVAILABLE',
      sourceBootVolumeBackupId: source.id,
      bootVolumeId: source.bootVolumeId,
      displayName: 'rescue',
      type: source.type,
      freeformTags: { app: 'web' },
      imageId: source.imageId,
    });
    expect(copy.id).toContain('.phx.');
    expect(at.phoenix.getBootVolumeBackup(copy.id)).toEqual(copy);
    expect(refusal(() => at.ashburn.getBootVolumeBackup(copy.id)).status).toBe(404);
    expect(
      at.phoenix.listBootVolumeBackups({ compartmentId: COMPARTMENT, sourceBootVolumeBackupId: source.id }),
    ).toHaveLength(1);
  },
);

rule('Oracle, Copying a Boot Volume Backup', 'a copy outlives its source, its volume and its region', () => {
  const source = bootBackup('survivor');
  const copy = at.ashburn.copyBootVolumeBackup(source.id, PHOENIX);
  at.cloud.loseRegion('us-ashburn-1');
  const restored = at.phoenix.createBootVolume({
    compartmentId: COMPARTMENT,
    availabilityDomain: at.domainOf(at.phoenix, 2),
    sourceDetails: { type: 'bootVolumeBackup', id: copy.id },
  });
  expect(at.read(restored.id, 8, 2 ** 20, at.phoenix)).toBe('survivor');
  expect(at.launchFrom(at.phoenix, restored.id).lifecycleState).toBe('RUNNING');
});

test('the error of a lost region says so; started anew it is empty', () => {
  at.volume();
  at.cloud.loseRegion('us-ashburn-1');
  expect(at.cloud.isLost('iad')).toBe(true);
  expect(refusal(() => at.volume())).toMatchObject({
    status: 503,
    message: expect.stringContaining('rebuild us-ashburn-1'),
  });
  at.cloud.rebuildRegion('us-ashburn-1');
  expect(at.ashburn.listVolumes({})).toEqual([]);
  expect(at.volume().lifecycleState).toBe('AVAILABLE');
});

unknown('Is a copy into the own region refused, and how?', '400 InvalidParameter', () => {
  const { id } = bootBackup();
  const error = refusal(() => at.ashburn.copyBootVolumeBackup(id, { destinationRegion: 'us-ashburn-1' }));
  expect(error).toMatchObject({ status: 400, code: 'InvalidParameter', operation: 'CopyBootVolumeBackup' });
  expect(error.message).toContain('Give another region');
});

unknown('Must the destination be a paired region?', 'every other region is taken', () => {
  const { id } = bootBackup();
  const copy = at.ashburn.copyBootVolumeBackup(id, { destinationRegion: 'ap-hyderabad-1' });
  expect(copy.id).toContain('.ap-hyderabad-1.');
});

test('a region that does not exist, or none, is refused', () => {
  const { id } = bootBackup();
  const copyTo = (destinationRegion: string) =>
    refusal(() => at.ashburn.copyBootVolumeBackup(id, { destinationRegion }));
  expect(copyTo('us-atlantis-1').message).toContain("'us-atlantis-1' is unknown");
  expect(copyTo('')).toMatchObject({ code: 'MissingParameter' });
});

rule('Oracle, Copying a Boot Volume Backup', "keys never travel: a key of the destination, or Oracle's own", () => {
  const { id } = at.bootVolume();
  at.ashburn.updateBootVolumeKmsKey(id, { kmsKeyId: KEY });
  const backup = at.ashburn.createBootVolumeBackup({ bootVolumeId: id });
  expect(at.ashburn.copyBootVolumeBackup(backup.id, PHOENIX)).not.toHaveProperty('kmsKeyId');
  const kmsKeyId = 'ocid1.key.oc1.phx.vault.abc';
  expect(at.ashburn.copyBootVolumeBackup(backup.id, { ...PHOENIX, kmsKeyId }).kmsKeyId).toBe(kmsKeyId);
  expect(refusal(() => at.ashburn.copyBootVolumeBackup(backup.id, { ...PHOENIX, kmsKeyId: 'x' })).status).toBe(400);
});

rule('Oracle, Copying a Boot Volume Backup', 'a boot volume from the Marketplace is backed up but not copied', () => {
  const image = marketplaceImage(findRegion('iad')!);
  const { bootVolumeId } = at.launch(at.ashburn, { sourceType: 'image', imageId: image.id });
  const backup = at.ashburn.createBootVolumeBackup({ bootVolumeId });
  expect(refusal(() => at.ashburn.copyBootVolumeBackup(backup.id, PHOENIX)).message).toContain('Marketplace image');
});

rule(
  'Oracle, Copying a Boot Volume Backup',
  'one copy at a time per boot volume; it takes time, reports progress and ends',
  () => {
    at = new TestCloud({ pace: 'realistic' });
    const { bootVolumeId } = at.launch();
    at.cloud.clock.advance(HOUR);
    const backup = at.ashburn.createBootVolumeBackup({ bootVolumeId });
    expect(refusal(() => at.ashburn.copyBootVolumeBackup(backup.id, PHOENIX)).message).toContain('expected AVAILABLE');
    at.cloud.clock.advance(HOUR);
    let workRequestId = '';
    const copy = at.ashburn.copyBootVolumeBackup(backup.id, PHOENIX, {
      onHeaders: (headers) => (workRequestId = headers.opcWorkRequestId!),
    });
    expect(copy.lifecycleState).toBe('CREATING');
    expect(refusal(() => at.ashburn.copyBootVolumeBackup(backup.id, PHOENIX)).message).toContain(copy.id);
    const seen = new Set<number>();
    const finished = () => {
      const { percentComplete, timeFinished } = at.phoenix.getWorkRequest(workRequestId);
      seen.add(percentComplete);
      return timeFinished !== undefined;
    };
    expect(at.ashburn.getWorkRequest(workRequestId)).toMatchObject({ status: 'IN_PROGRESS', percentComplete: 0 });
    expect(at.cloud.passTimeUntil(finished, 1200)).toBe(true);
    expect([...seen].length).toBeGreaterThan(3);
    expect(at.phoenix.getWorkRequest(workRequestId)).toMatchObject({ status: 'SUCCEEDED', percentComplete: 100 });
    expect(at.phoenix.listWorkRequestLogs(workRequestId).map(({ message }) => message)).toEqual([
      'CopyBootVolumeBackup has begun.',
      'CopyBootVolumeBackup has succeeded.',
    ]);
    expect(at.phoenix.getBootVolumeBackup(copy.id).lifecycleState).toBe('AVAILABLE');
  },
);

rule('Oracle, Copying a Volume Backup', 'up to ten block volume backups are copied at a time from a region', () => {
  at = new TestCloud({ pace: 'realistic' });
  const backups = Array.from({ length: 11 }, () => at.volume());
  at.cloud.clock.advance(HOUR);
  const ids = backups.map(({ id }) => at.ashburn.createVolumeBackup({ volumeId: id }).id);
  at.cloud.clock.advance(HOUR);
  for (const id of ids.slice(0, 10)) {
    at.ashburn.copyVolumeBackup(id, PHOENIX);
  }
  expect(refusal(() => at.ashburn.copyVolumeBackup(ids[10], PHOENIX))).toMatchObject({ code: 'LimitExceeded' });
});

describe('the type of a copy', () => {
  const SOURCE = 'Oracle, Copying a Volume Backup';
  const copy = (id: string, to = 'us-phoenix-1') => at.ashburn.copyVolumeBackup(id, { destinationRegion: to });
  let volumeId: string;
  const backUp = (type?: 'FULL' | 'INCREMENTAL') => {
    at.cloud.clock.advance(HOUR);
    return at.ashburn.createVolumeBackup({ volumeId, type });
  };
  beforeEach(() => {
    volumeId = at.volume().id;
  });

  rule(SOURCE, 'is that of the source when copies follow in order', () => {
    const types = [backUp('FULL'), backUp(), backUp()].map(({ id }) => copy(id).type);
    expect(types).toEqual(['FULL', 'INCREMENTAL', 'INCREMENTAL']);
  });

  rule(SOURCE, 'is FULL out of order, or when the copy before it is gone', () => {
    const [first, second, third] = [backUp('FULL'), backUp(), backUp()];
    copy(first.id);
    expect(copy(third.id).type).toBe('FULL');
    const before = copy(second.id);
    expect(before.type).toBe('INCREMENTAL');
    at.phoenix.deleteVolumeBackup(before.id);
    expect(copy(third.id).type).toBe('FULL');
  });

  rule(SOURCE, 'is FULL when a copy is copied back', () => {
    const there = copy(backUp().id);
    expect(there.type).toBe('INCREMENTAL');
    const back = at.phoenix.copyVolumeBackup(there.id, { destinationRegion: 'us-ashburn-1' });
    expect(back).toMatchObject({ type: 'FULL', sourceVolumeBackupId: there.id });
  });
});

unknown('In which compartment is a copy?', 'in that of its source', () => {
  expect(at.ashburn.copyBootVolumeBackup(bootBackup().id, PHOENIX).compartmentId).toBe(COMPARTMENT);
});

chosen('a copy that somebody makes keeps no protection, and expires after as long a life as its source has', () => {
  const { id } = at.volume();
  const retentionPeriod = { retentionTimeUnit: 'DAYS' as const, retentionTimeAmount: 10 };
  const backup = at.ashburn.createVolumeBackup({ volumeId: id, retentionPeriod, isPreventDeletionEnabled: true });
  at.cloud.clock.advance(24 * HOUR);
  const copy = at.ashburn.copyVolumeBackup(backup.id, PHOENIX);
  expect(copy).toMatchObject({ isPreventDeletionEnabled: false, expirationTime: '2026-01-12T00:00:00.000Z' });
  expect(copy).not.toHaveProperty('retentionPeriod');
});

unknown('Can a backup be deleted while it is being copied?', '409 Conflict until the copy has ended', () => {
  at = new TestCloud({ pace: 'realistic' });
  const { id: volumeId } = at.volume();
  at.cloud.clock.advance(HOUR);
  const backup = at.ashburn.createVolumeBackup({ volumeId });
  at.cloud.clock.advance(HOUR);
  const copy = at.ashburn.copyVolumeBackup(backup.id, PHOENIX);
  const error = refusal(() => at.ashburn.deleteVolumeBackup(backup.id));
  expect(error).toMatchObject({ status: 409, code: 'Conflict' });
  expect(error.message).toContain(`being copied to ${copy.id}`);
  at.cloud.clock.advance(HOUR);
  at.ashburn.deleteVolumeBackup(backup.id);
  expect(at.phoenix.getVolumeBackup(copy.id).lifecycleState).toBe('AVAILABLE');
});

test('a copy whose source expires on the way fails', () => {
  at = new TestCloud({ pace: 'realistic' });
  const { bootVolumeId } = at.launch();
  at.cloud.clock.advance(HOUR);
  const retentionPeriod = { retentionTimeUnit: 'DAYS' as const, retentionTimeAmount: 1 };
  const backup = at.ashburn.createBootVolumeBackup({ bootVolumeId, retentionPeriod });
  at.cloud.clock.advance(24 * HOUR - 10_000);
  const copy = at.ashburn.copyBootVolumeBackup(backup.id, PHOENIX);
  at.cloud.clock.advance(HOUR);
  expect(at.phoenix.getBootVolumeBackup(copy.id).lifecycleState).toBe('FAULTY');
  const [workRequest] = at.phoenix.listWorkRequests({ compartmentId: COMPARTMENT, resourceId: copy.id });
  expect(at.phoenix.listWorkRequestErrors(workRequest.id)).toMatchObject([
    { message: expect.stringContaining('deleted on the way') },
  ]);
});

test('a copy whose source region is lost on the way fails, and says so', () => {
  at = new TestCloud({ pace: 'realistic' });
  const { id } = at.volume();
  at.cloud.clock.advance(HOUR);
  const backup = at.ashburn.createVolumeBackup({ volumeId: id });
  at.cloud.clock.advance(HOUR);
  let workRequestId = '';
  const copy = at.ashburn.copyVolumeBackup(backup.id, PHOENIX, {
    onHeaders: (headers) => (workRequestId = headers.opcWorkRequestId!),
  });
  at.cloud.loseRegion('us-ashburn-1');
  at.cloud.clock.advance(HOUR);
  expect(at.phoenix.getWorkRequest(workRequestId).status).toBe('FAILED');
  expect(at.phoenix.listWorkRequestErrors(workRequestId)).toMatchObject([
    { code: 'ServiceUnavailable', message: expect.stringContaining('is lost') },
  ]);
  expect(at.phoenix.getVolumeBackup(copy.id).lifecycleState).toBe('FAULTY');
  at.phoenix.deleteVolumeBackup(copy.id);
});
