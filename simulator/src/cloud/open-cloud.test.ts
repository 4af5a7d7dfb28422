import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cloud, openCloud, type RegionOperations } from '.';

const compartmentId = 'ocid1.compartment.oc1..aaaaaaaaexample';

function launch(region: RegionOperations) {
  const vcn = region.createVcn({ compartmentId, cidrBlocks: ['10.0.0.0/16'] });
  const subnet = region.createSubnet({ compartmentId, vcnId: vcn.id, cidrBlock: '10.0.1.0/24' });
  const [domain] = region.listAvailabilityDomains({ compartmentId });
  const [image] = region.listImages({ compartmentId, operatingSystem: 'Oracle Linux', shape: 'VM.Standard.E5.Flex' });
  const instance = region.launchInstance({
    compartmentId,
    availabilityDomain: domain.name,
    shape: 'VM.Standard.E5.Flex',
    displayName: 'web',
    sourceDetails: { sourceType: 'image', imageId: image.id },
    createVnicDetails: { subnetId: subnet.id },
  });
  const [attachment] = region.listBootVolumeAttachments({
    compartmentId,
    availabilityDomain: domain.name,
    instanceId: instance.id,
  });
  return { instance, bootVolumeId: attachment.bootVolumeId, subnet, domain };
}

describe.each([['in memory'], ['on disk']])('a cloud %s', (place) => {
  let home: string;
  let cloud: Cloud;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'cloud-'));
    cloud = openCloud(place === 'on disk' ? { home } : {});
  });
  afterEach(() => {
    cloud.close();
    rmSync(home, { recursive: true });
  });

  test('an instance is launched, backed up, copied, and restored in the other region after its own is gone', () => {
    const ashburn = cloud.region('us-ashburn-1');
    const phoenix = cloud.region('phx');
    const { instance, bootVolumeId } = launch(ashburn);
    expect(instance.lifecycleState).toBe('RUNNING');
    const disk = ashburn.blockDevice(bootVolumeId);
    disk.write(1 << 20, Buffer.from('first content'));
    ashburn.updateBootVolume(bootVolumeId, { freeformTags: { tier: 'gold' } });
    const full = ashburn.createBootVolumeBackup({ bootVolumeId, type: 'FULL', displayName: 'full' });
    disk.write(1 << 20, Buffer.from('second content'));
    const second = ashburn.createBootVolumeBackup({ bootVolumeId });
    expect(full).toMatchObject({
      lifecycleState: 'AVAILABLE',
      type: 'FULL',
      sizeInGBs: 50,
      freeformTags: { tier: 'gold' },
    });
    expect(second).toMatchObject({ type: 'INCREMENTAL', sourceType: 'MANUAL', systemTags: {} });
    expect(second.expirationTime).toBeUndefined();

    let workRequestId = '';
    const copy = ashburn.copyBootVolumeBackup(
      second.id,
      { destinationRegion: 'us-phoenix-1' },
      { onHeaders: (headers) => (workRequestId = headers.opcWorkRequestId!) },
    );
    const workRequest = phoenix.getWorkRequest(workRequestId);
    expect(workRequest).toMatchObject({ status: 'SUCCEEDED', percentComplete: 100 });
    expect(workRequest.timeFinished).toBeDefined();
    expect(workRequest.resources).toEqual([
      expect.objectContaining({ actionType: 'CREATED', entityType: 'bootVolumeBackup', identifier: copy.id }),
    ]);
    if (place === 'on disk') {
      cloud.close();
      rmSync(join(home, 'regions', 'us-ashburn-1'), { recursive: true });
      cloud = openCloud({ home });
    }
    const rescue = cloud.region('us-phoenix-1');
    const [domain] = rescue.listAvailabilityDomains({ compartmentId });
    const restored = rescue.createBootVolume({
      compartmentId,
      availabilityDomain: domain.name,
      sourceDetails: { type: 'bootVolumeBackup', id: copy.id },
    });
    expect(restored).toMatchObject({ lifecycleState: 'AVAILABLE', freeformTags: { tier: 'gold' }, isHydrated: true });
    expect(
      rescue
        .blockDevice(restored.id)
        .read(1 << 20, 14)
        .toString(),
    ).toBe('second content');
  });
});

test('what is done together is there whole or not at all', () => {
  const cloud = openCloud();
  const region = cloud.region('iad');
  const [domain] = region.listAvailabilityDomains({ compartmentId });
  const create = () => region.createVolume({ compartmentId, availabilityDomain: domain.name, sizeInGBs: 50 });
  const attempt = () =>
    cloud.together('iad', () => {
      create();
      throw new RangeError('enough');
    });
  expect(attempt).toThrow('enough');
  expect(region.listVolumes({})).toEqual([]);
  expect(cloud.together('iad', () => [create(), create()])).toHaveLength(2);
  expect(region.listVolumes({})).toHaveLength(2);
});

test('callers share no object with the records, also within one transaction', () => {
  const cloud = openCloud();
  const region = cloud.region('us-ashburn-1');
  const [{ name }] = region.listAvailabilityDomains({ compartmentId });
  const freeformTags = { owner: 'us' };
  cloud.together('us-ashburn-1', () => {
    const details = { compartmentId, availabilityDomain: name, sizeInGBs: 50, freeformTags };
    const volume = region.createVolume(details);
    details.freeformTags.owner = 'changed in what was asked';
    volume.freeformTags!.owner = 'changed in the answer';
    const again = region.getVolume(volume.id);
    again.freeformTags!.owner = 'changed once more';
    expect(region.getVolume(volume.id).freeformTags).toEqual({ owner: 'us' });
  });
});

test('a lost region answers 503 and can be started anew', () => {
  const home = mkdtempSync(join(tmpdir(), 'cloud-'));
  const cloud = openCloud({ home });
  launch(cloud.region('iad'));
  cloud.close();
  rmSync(join(home, 'regions', 'us-ashburn-1'), { recursive: true });
  const again = openCloud({ home });
  expect(() => again.region('iad').listBootVolumes({ compartmentId })).toThrow(
    expect.objectContaining({ status: 503, code: 'ServiceUnavailable', operation: 'ListBootVolumes' }),
  );
  again.close();
  rmSync(home, { recursive: true });
});
