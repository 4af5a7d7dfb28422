import { COMPARTMENT, HOUR, refusal, SHAPE, TestCloud } from '../testing/fixture';
import { chosen, rule } from '../testing/rule';

let at: TestCloud;
beforeEach(() => {
  at = new TestCloud();
});

const launch = (details: object) => {
  const [subnet] = at.ashburn.listSubnets({ compartmentId: COMPARTMENT });
  return at.ashburn.launchInstance({
    compartmentId: COMPARTMENT,
    availabilityDomain: at.domain,
    shape: SHAPE,
    createVnicDetails: { subnetId: subnet.id },
    ...details,
  });
};

const bootVolumeOf = (instanceId: string) =>
  at.ashburn.listBootVolumeAttachments({ compartmentId: COMPARTMENT, availabilityDomain: at.domain, instanceId })[0]
    .bootVolumeId;

rule('Oracle, Working with Boot Volumes', 'a launch from an image makes a boot volume, of the size asked', () => {
  const { instance, bootVolumeId } = at.launch();
  const volume = at.ashburn.getBootVolume(bootVolumeId);
  expect(volume).toMatchObject({
    sizeInGBs: 50,
    imageId: instance.imageId,
    displayName: `${instance.displayName} (Boot Volume)`,
  });
  expect(volume).not.toHaveProperty('sourceDetails');
  expect(at.read(bootVolumeId, 12, 0)).toBe('Oracle-Linux');
  const imageId = instance.imageId!;
  const larger = launch({ sourceDetails: { sourceType: 'image', imageId, bootVolumeSizeInGBs: 100 } });
  expect(larger.sourceDetails).toMatchObject({
    sourceType: 'image',
    imageId,
    bootVolumeSizeInGBs: 100,
    bootVolumeVpusPerGB: 10,
  });
  expect(
    refusal(() => launch({ sourceDetails: { sourceType: 'image', imageId, bootVolumeSizeInGBs: 49 } })).status,
  ).toBe(400);
});

test('an image may be given the old way, or found by a filter', () => {
  const { instance } = at.launch();
  expect(launch({ imageId: instance.imageId }).imageId).toBe(instance.imageId);
  const filter = { compartmentId: COMPARTMENT, operatingSystem: 'Canonical Ubuntu', operatingSystemVersion: '22.04' };
  const found = launch({ sourceDetails: { sourceType: 'image', instanceSourceImageFilterDetails: filter } });
  expect(at.ashburn.getImage(found.imageId!).operatingSystemVersion).toBe('22.04');
  const none = { sourceType: 'image', instanceSourceImageFilterDetails: { ...filter, operatingSystem: 'Plan 9' } };
  expect(refusal(() => launch({ sourceDetails: none })).code).toBe('MissingParameter');
});

test('a launch that lacks something, or names what is not there, is refused', () => {
  const { instance, bootVolumeId } = at.launch();
  const source = { sourceType: 'image', imageId: instance.imageId };
  expect(refusal(() => launch({})).message).toContain('a backup has to be restored');
  expect(refusal(() => launch({ sourceDetails: source, shape: '' })).message).toContain('shape');
  expect(refusal(() => launch({ sourceDetails: source, createVnicDetails: {} })).message).toContain('subnet');
  expect(refusal(() => launch({ sourceDetails: { sourceType: 'tape' } })).message).toContain('image or bootVolume');
  const abroad = at.phoenix.listImages({ compartmentId: COMPARTMENT })[0].id;
  expect(refusal(() => launch({ sourceDetails: { sourceType: 'image', imageId: abroad } })).message).toContain(
    'ListImages',
  );
  expect(refusal(() => launch({ sourceDetails: { sourceType: 'bootVolume', bootVolumeId } })).message).toContain(
    'currently attached',
  );
});

rule(
  'terraform-provider-oci core_instance_resource_test.go',
  'a preserved boot volume can be attached as data, and booted again',
  () => {
    const { instance, bootVolumeId } = at.launch();
    at.write(bootVolumeId, 'kept');
    at.ashburn.terminateInstance(instance.id, { preserveBootVolume: true });
    expect(at.ashburn.getInstance(instance.id).lifecycleState).toBe('TERMINATED');
    const helper = at.launch().instance;
    const attachment = at.ashburn.attachVolume({
      type: 'paravirtualized',
      instanceId: helper.id,
      volumeId: bootVolumeId,
    });
    expect(attachment).toMatchObject({
      lifecycleState: 'ATTACHED',
      attachmentType: 'paravirtualized',
      volumeId: bootVolumeId,
    });
    at.write(bootVolumeId, 'mend');
    at.ashburn.detachVolume(attachment.id);
    expect(at.ashburn.getVolumeAttachment(attachment.id).lifecycleState).toBe('DETACHED');
    const again = launch({ sourceDetails: { sourceType: 'bootVolume', bootVolumeId } });
    expect(again.sourceDetails).toEqual({ sourceType: 'bootVolume', bootVolumeId });
    expect(at.read(bootVolumeId, 4)).toBe('mend');
  },
);

rule('oci-go-sdk, TerminateInstance', 'without preserveBootVolume the boot volume goes, its backups stay', () => {
  const { instance, bootVolumeId } = at.launch();
  const backup = at.ashburn.createBootVolumeBackup({ bootVolumeId });
  at.ashburn.terminateInstance(instance.id);
  expect(at.ashburn.getBootVolume(bootVolumeId).lifecycleState).toBe('TERMINATED');
  expect(at.ashburn.getBootVolumeBackup(backup.id).lifecycleState).toBe('AVAILABLE');
  expect(refusal(() => launch({ sourceDetails: { sourceType: 'bootVolume', bootVolumeId } }))).toMatchObject({
    status: 404,
    message: expect.stringContaining('One or more of the specified volumes are not found'),
    explanation: expect.stringContaining('TERMINATED'),
  });
});

rule(
  'terraform-provider-oci core_instance_test.go',
  'a new source replaces the boot volume in place: same instance, size at least as before',
  () => {
    const { instance } = at.launch();
    const { imageId } = instance;
    const update = (sourceDetails: object) => {
      let workRequestId = '';
      at.ashburn.updateInstance(
        instance.id,
        { sourceDetails: sourceDetails as never },
        { onHeaders: (headers) => (workRequestId = headers.opcWorkRequestId!) },
      );
      expect(at.ashburn.getWorkRequest(workRequestId).status).toBe('SUCCEEDED');
      return at.ashburn
        .listBootVolumeAttachments({
          compartmentId: COMPARTMENT,
          availabilityDomain: at.domain,
          instanceId: instance.id,
        })
        .filter(({ lifecycleState }) => lifecycleState === 'ATTACHED')[0].bootVolumeId;
    };
    const first = update({ sourceType: 'image', imageId, bootVolumeSizeInGBs: 60 });
    const second = update({ sourceType: 'image', imageId, isPreserveBootVolumeEnabled: false });
    expect(at.ashburn.getBootVolume(second).sizeInGBs).toBe(60);
    expect(at.ashburn.getBootVolume(first).lifecycleState).toBe('TERMINATED');
    expect(update({ sourceType: 'bootVolume', bootVolumeId: at.bootVolume().id })).not.toBe(second);
  },
);

test('names, tags, shape and power of an instance change', () => {
  const { instance } = at.launch();
  const updated = at.ashburn.updateInstance(instance.id, { displayName: 'web', shapeConfig: { ocpus: 2 } });
  expect(updated).toMatchObject({ displayName: 'web', shapeConfig: { ocpus: 2, memoryInGBs: 8 } });
  expect(at.ashburn.instanceAction(instance.id, 'STOP').lifecycleState).toBe('STOPPED');
  expect(refusal(() => at.ashburn.instanceAction(instance.id, 'RESET')).message).toContain('expects RUNNING');
  expect(at.ashburn.instanceAction(instance.id, 'START').lifecycleState).toBe('RUNNING');
  expect(at.ashburn.listInstances({ compartmentId: COMPARTMENT, displayName: 'web' })).toHaveLength(1);
});

rule(
  'Oracle, Detaching a Boot Volume',
  'a boot volume is detached from, and attached to, a stopped instance only',
  () => {
    const { instance, bootVolumeId } = at.launch();
    const query = { compartmentId: COMPARTMENT, availabilityDomain: at.domain, instanceId: instance.id };
    const [attachment] = at.ashburn.listBootVolumeAttachments(query);
    expect(refusal(() => at.ashburn.detachBootVolume(attachment.id)).message).toContain('expected STOPPED');
    const attach = () => at.ashburn.attachBootVolume({ bootVolumeId, instanceId: instance.id });
    expect(refusal(attach).message).toContain('expected STOPPED');
    at.ashburn.instanceAction(instance.id, 'STOP');
    expect(refusal(attach).message).toContain('has boot volume');
    at.ashburn.detachBootVolume(attachment.id);
    expect(at.ashburn.getBootVolumeAttachment(attachment.id).lifecycleState).toBe('DETACHED');
    expect(attach()).toMatchObject({ lifecycleState: 'ATTACHED', bootVolumeId, encryptionInTransitType: 'NONE' });
    expect(refusal(() => at.ashburn.getBootVolumeAttachment('ocid1.bootvolumeattachment.oc1.iad.x')).status).toBe(404);
  },
);

rule('jon77p/infrastructure#2915', 'a volume is attached once, unless all its attachments are shareable', () => {
  const [one, two] = [at.launch().instance, at.launch().instance];
  const { id: volumeId } = at.volume();
  const attach = (instanceId: string, more: object) =>
    at.ashburn.attachVolume({ type: 'iscsi', instanceId, volumeId, ...more });
  attach(one.id, { isShareable: true });
  expect(refusal(() => attach(two.id, {})).message).toContain(`Volume ${volumeId} currently attached`);
  const shared = attach(two.id, { isShareable: true, useChap: true });
  expect(shared).toMatchObject({ attachmentType: 'iscsi', port: 3260, chapUsername: volumeId, isShareable: true });
  expect(at.ashburn.listVolumeAttachments({ compartmentId: COMPARTMENT, volumeId })).toHaveLength(2);
  expect(at.ashburn.updateVolumeAttachment(shared.id, { iscsiLoginState: 'LOGIN_SUCCEEDED' }).iscsiLoginState).toBe(
    'LOGIN_SUCCEEDED',
  );
  const elsewhere = at.ashburn.createVolume({
    compartmentId: COMPARTMENT,
    availabilityDomain: at.domainOf(at.ashburn, 2),
    sizeInGBs: 50,
  });
  expect(
    refusal(() => at.ashburn.attachVolume({ type: 'emulated', instanceId: one.id, volumeId: elsewhere.id })).message,
  ).toContain('within its availability domain');
});

rule('Oracle, Overview of Block Volume', 'up to 32 data volumes on an instance', () => {
  const { instance } = at.launch();
  const attach = () =>
    at.ashburn.attachVolume({ type: 'paravirtualized', instanceId: instance.id, volumeId: at.volume().id });
  for (let count = 0; count < 32; count++) {
    attach();
  }
  expect(refusal(attach)).toMatchObject({ code: 'LimitExceeded' });
});

rule(
  'terraform-provider-oci core_image_resource.go',
  'an image of an instance captures its boot volume and launches',
  () => {
    const { instance, bootVolumeId } = at.launch();
    at.write(bootVolumeId, 'baked in');
    const image = at.ashburn.createImage({
      compartmentId: COMPARTMENT,
      instanceId: instance.id,
      displayName: 'golden',
    });
    expect(image).toMatchObject({
      lifecycleState: 'AVAILABLE',
      operatingSystem: 'Oracle Linux',
      baseImageId: instance.imageId,
    });
    at.write(bootVolumeId, 'changed!');
    const twin = launch({ sourceDetails: { sourceType: 'image', imageId: image.id } });
    expect(at.read(bootVolumeOf(twin.id), 8)).toBe('baked in');
    expect(at.ashburn.listImages({ compartmentId: COMPARTMENT, displayName: 'golden' })).toEqual([image]);
    expect(at.ashburn.updateImage(image.id, { displayName: 'bronze' }).displayName).toBe('bronze');
    at.ashburn.deleteImage(image.id);
    expect(at.ashburn.getImage(image.id).lifecycleState).toBe('DELETED');
    expect(refusal(() => launch({ sourceDetails: { sourceType: 'image', imageId: image.id } })).message).toContain(
      'DELETED',
    );
    expect(refusal(() => at.ashburn.deleteImage(instance.imageId!)).message).toContain('platform image');
    expect(refusal(() => at.ashburn.getImage('ocid1.image.oc1.iad.x')).status).toBe(404);
    expect(refusal(() => at.ashburn.createImage({ compartmentId: COMPARTMENT })).code).toBe('MissingParameter');
  },
);

test('an instance without a boot volume gives no image', () => {
  const { instance } = at.launch();
  at.ashburn.instanceAction(instance.id, 'STOP');
  const query = { compartmentId: COMPARTMENT, availabilityDomain: at.domain, instanceId: instance.id };
  at.ashburn.detachBootVolume(at.ashburn.listBootVolumeAttachments(query)[0].id);
  const image = () => at.ashburn.createImage({ compartmentId: COMPARTMENT, instanceId: instance.id });
  expect(refusal(image).message).toContain('no boot volume attached');
});

chosen('platform images are the same in every world, with OCIDs of their region, and fit shapes by processor', () => {
  const ids = (shape: string) => at.ashburn.listImages({ compartmentId: COMPARTMENT, shape }).map(({ id }) => id);
  const [x86, arm] = [ids(SHAPE), ids('VM.Standard.A1.Flex')];
  expect(x86.filter((id) => arm.includes(id))).toEqual([]);
  const other = new TestCloud({ seed: 'another' });
  expect(other.ashburn.listImages({ compartmentId: COMPARTMENT, shape: SHAPE }).map(({ id }) => id)).toEqual(x86);
  expect(x86[0]).toMatch(/^ocid1\.image\.oc1\.iad\.aaaaaaaa/);
});

test('a launch takes time at a realistic pace, and so does the end', () => {
  at = new TestCloud({ pace: 'realistic' });
  const { instance, bootVolumeId } = at.launch();
  expect(instance.lifecycleState).toBe('PROVISIONING');
  expect(refusal(() => launch({ sourceDetails: { sourceType: 'bootVolume', bootVolumeId } })).message).toContain(
    'PROVISIONING',
  );
  const reached = (state: string) => () => at.ashburn.getInstance(instance.id).lifecycleState === state;
  expect(at.cloud.passTimeUntil(reached('RUNNING'), 600)).toBe(true);
  at.ashburn.terminateInstance(instance.id);
  expect(at.cloud.passTimeUntil(reached('TERMINATED'), 1)).toBe(false);
  expect(at.cloud.passTimeUntil(reached('TERMINATED'), 600)).toBe(true);
  at.cloud.clock.advance(25 * HOUR);
  expect(refusal(() => at.ashburn.getInstance(instance.id)).status).toBe(404);
});

test('the network card of an instance is found by its attachment', () => {
  const { instance, subnetId } = at.launch();
  const [attachment] = at.ashburn.listVnicAttachments({ compartmentId: COMPARTMENT, instanceId: instance.id });
  expect(at.ashburn.getVnic(attachment.vnicId)).toMatchObject({
    subnetId,
    privateIp: '10.0.1.2',
    publicIp: '203.0.113.2',
  });
  expect(refusal(() => at.ashburn.getVnic('ocid1.vnic.oc1.iad.x')).status).toBe(404);
});
