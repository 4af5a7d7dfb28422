import { COMPARTMENT, DAY, HOUR, KEY, OTHER_COMPARTMENT, refusal, TestCloud } from '../testing/fixture';
import { chosen, rule, unknown } from '../testing/rule';

let at: TestCloud;
beforeEach(() => {
  at = new TestCloud();
});

const create = (details: object) =>
  at.ashburn.createVolume({ compartmentId: COMPARTMENT, availabilityDomain: at.domain, ...details });

rule('Oracle, Overview of Block Volume', 'a volume has 50 GB to 32 TB, 1 TB when nothing is said', () => {
  expect(create({}).sizeInGBs).toBe(1024);
  expect(create({ sizeInGBs: 50 })).toMatchObject({ sizeInMBs: 51200, lifecycleState: 'AVAILABLE', systemTags: {} });
  expect(create({ sizeInGBs: 32768 }).sizeInGBs).toBe(32768);
  for (const sizeInGBs of [49, 32769, 50.5]) {
    expect(refusal(() => create({ sizeInGBs }))).toMatchObject({ status: 400, code: 'InvalidParameter' });
  }
});

test('a size in megabytes is taken instead, not beside', () => {
  expect(create({ sizeInMBs: 61440 }).sizeInGBs).toBe(60);
  expect(refusal(() => create({ sizeInMBs: 61440, sizeInGBs: 60 })).message).toContain('Give sizeInGBs only');
});

rule('Oracle, Block Volume Performance', 'vpusPerGB is a multiple of 10 up to 120; 0 for block volumes only', () => {
  expect(create({ sizeInGBs: 50 }).vpusPerGB).toBe(10);
  expect(create({ sizeInGBs: 50, vpusPerGB: 0 }).vpusPerGB).toBe(0);
  for (const vpusPerGB of [5, 130, -10]) {
    expect(refusal(() => create({ vpusPerGB })).message).toContain('multiple of 10');
  }
  const bootVolume = at.bootVolume();
  expect(refusal(() => at.ashburn.updateBootVolume(bootVolume.id, { vpusPerGB: 0 })).message).toContain(
    'from 10 to 120',
  );
  expect(at.ashburn.updateBootVolume(bootVolume.id, { vpusPerGB: 20 }).vpusPerGB).toBe(20);
});

rule('oci-go-sdk autotune_policy.go', 'a PERFORMANCE_BASED policy needs maxVpusPerGB', () => {
  const policies = (each: object) => create({ autotunePolicies: [each] });
  expect(policies({ autotuneType: 'DETACHED_VOLUME' }).isAutoTuneEnabled).toBe(true);
  expect(policies({ autotuneType: 'PERFORMANCE_BASED', maxVpusPerGB: 30 }).isAutoTuneEnabled).toBe(false);
  expect(create({ isAutoTuneEnabled: true }).autotunePolicies).toEqual([{ autotuneType: 'DETACHED_VOLUME' }]);
  expect(refusal(() => policies({ autotuneType: 'PERFORMANCE_BASED' })).code).toBe('MissingParameter');
  expect(refusal(() => policies({ autotuneType: 'PERFORMANCE_BASED', maxVpusPerGB: 7 })).code).toBe('InvalidParameter');
  expect(refusal(() => policies({ autotuneType: 'ALWAYS' })).message).toContain('DETACHED_VOLUME');
});

rule('Oracle, Resizing a Volume', 'a volume only grows, and keeps its content', () => {
  const { id } = create({ sizeInGBs: 60 });
  at.write(id, 'content');
  expect(at.ashburn.updateVolume(id, { sizeInGBs: 80 }).sizeInGBs).toBe(80);
  expect(at.read(id, 7)).toBe('content');
  expect(refusal(() => at.ashburn.updateVolume(id, { sizeInGBs: 79 })).message).toContain('only grows');
  expect(refusal(() => at.ashburn.updateVolume(id, { sizeInGBs: 40_000 })).message).toContain('32768');
});

unknown('Is an update to the same size accepted?', 'yes', () => {
  const { id } = create({ sizeInGBs: 60 });
  expect(at.ashburn.updateVolume(id, { sizeInGBs: 60 }).sizeInGBs).toBe(60);
});

rule('Oracle, REST APIs', 'what an update leaves out stays as it is', () => {
  const { id } = create({
    sizeInGBs: 50,
    displayName: 'one',
    freeformTags: { a: '1' },
    definedTags: { ns: { k: 'v' } },
  });
  const updated = at.ashburn.updateVolume(id, { displayName: 'two' });
  expect(updated).toMatchObject({ displayName: 'two', freeformTags: { a: '1' }, definedTags: { ns: { k: 'v' } } });
});

rule(
  'Oracle, Cloning a Block Volume',
  'a clone has the content, stays in the availability domain and may be larger',
  () => {
    const { id } = create({ sizeInGBs: 60, freeformTags: { app: 'web' } });
    at.write(id, 'before');
    const clone = create({ sourceDetails: { type: 'volume', id }, sizeInGBs: 70 });
    at.write(id, 'after!');
    expect(at.read(clone.id, 6)).toBe('before');
    expect(clone).toMatchObject({ sizeInGBs: 70, sourceDetails: { type: 'volume', id }, freeformTags: { app: 'web' } });
    const elsewhere = { sourceDetails: { type: 'volume', id }, availabilityDomain: at.domainOf(at.ashburn, 2) };
    expect(refusal(() => create(elsewhere)).message).toContain('stays where its source is');
    expect(refusal(() => create({ sourceDetails: { type: 'volume', id }, sizeInGBs: 50 })).message).toContain(
      'never smaller',
    );
  },
);

rule('Oracle, Cloning a Boot Volume', 'one clone at a time of an attached volume, ten of a detached one', () => {
  const slow = new TestCloud({ pace: 'realistic' });
  const { instance, bootVolumeId } = slow.launch();
  slow.cloud.clock.advance(HOUR);
  slow.ashburn.blockDevice(bootVolumeId).write(0, Buffer.alloc(4096, 1));
  const clone = () =>
    slow.ashburn.createBootVolume({
      compartmentId: COMPARTMENT,
      availabilityDomain: slow.domain,
      sourceDetails: { type: 'bootVolume', id: bootVolumeId },
    });
  expect(clone().isHydrated).toBe(false);
  expect(refusal(clone)).toMatchObject({ status: 409, message: expect.stringContaining('at most 1') });
  slow.cloud.clock.advance(HOUR);
  slow.ashburn.terminateInstance(instance.id, { preserveBootVolume: true });
  slow.cloud.clock.advance(HOUR);
  for (let count = 0; count < 10; count++) {
    clone();
  }
  expect(refusal(clone).message).toContain('at most 10');
  slow.cloud.clock.advance(HOUR);
  expect(clone().lifecycleState).toBe('PROVISIONING');
});

rule(
  'terraform-provider-oci core_boot_volume_resource.go',
  'a boot volume cannot be made from nothing or of an unknown source',
  () => {
    const bare = { compartmentId: COMPARTMENT, availabilityDomain: at.domain };
    expect(refusal(() => at.ashburn.createBootVolume(bare as never)).message).toContain('launch an instance');
    const odd = { ...bare, sourceDetails: { type: 'image', id: 'x' } };
    expect(refusal(() => at.ashburn.createBootVolume(odd as never)).message).toContain('bootVolumeBackup');
  },
);

test('a source that is not there, or not ready, is refused', () => {
  const id = 'ocid1.volume.oc1.iad.abnothere';
  expect(refusal(() => create({ sourceDetails: { type: 'volume', id } })).code).toBe(
    'RelatedResourceNotAuthorizedOrNotFound',
  );
  const slow = new TestCloud({ pace: 'realistic' });
  const source = slow.volume();
  const clone = {
    compartmentId: COMPARTMENT,
    availabilityDomain: slow.domain,
    sourceDetails: { type: 'volume' as const, id: source.id },
  };
  expect(source.lifecycleState).toBe('PROVISIONING');
  expect(refusal(() => slow.ashburn.createVolume(clone)).message).toContain('expected AVAILABLE');
  expect(refusal(() => slow.ashburn.updateVolume(source.id, { displayName: 'x' })).code).toBe('IncorrectState');
  expect(refusal(() => slow.ashburn.deleteVolume(source.id)).message).toContain('PROVISIONING');
});

rule('oracle/oci-cloud-controller-manager#262', 'an attached volume is not deleted', () => {
  const { instance, bootVolumeId } = at.launch();
  expect(refusal(() => at.ashburn.deleteBootVolume(bootVolumeId))).toMatchObject({
    status: 409,
    code: 'Conflict',
    message: expect.stringContaining(`Volume ${bootVolumeId} may not be deleted while attached to an Instance.`),
  });
  at.ashburn.terminateInstance(instance.id, { preserveBootVolume: true });
  at.ashburn.deleteBootVolume(bootVolumeId);
  expect(at.ashburn.getBootVolume(bootVolumeId).lifecycleState).toBe('TERMINATED');
});

unknown('How long can a terminated volume be read?', '24 hours of virtual time', () => {
  const { id } = create({ sizeInGBs: 50 });
  at.ashburn.deleteVolume(id);
  at.cloud.clock.advance(DAY - 1);
  expect(at.ashburn.listVolumes({ compartmentId: COMPARTMENT, lifecycleState: 'terminated' })).toHaveLength(1);
  expect(refusal(() => at.ashburn.updateVolume(id, { displayName: 'x' })).status).toBe(404);
  at.cloud.clock.advance(1);
  expect(refusal(() => at.ashburn.getVolume(id))).toMatchObject({
    status: 404,
    code: 'NotAuthorizedOrNotFound',
    message: 'Authorization failed or requested resource not found.',
    explanation: expect.stringContaining(id),
    operation: 'GetVolume',
  });
});

rule('oci-go-sdk list_volumes_request_response.go', 'lists are sorted by creation, latest first, or by name', () => {
  create({ sizeInGBs: 50, displayName: 'b' });
  at.cloud.clock.advance(1000);
  create({ sizeInGBs: 50, displayName: 'a' });
  const names = (query: object) =>
    at.ashburn.listVolumes({ compartmentId: COMPARTMENT, ...query }).map((volume) => volume.displayName);
  expect(names({})).toEqual(['a', 'b']);
  expect(names({ sortOrder: 'ASC' })).toEqual(['b', 'a']);
  expect(names({ sortBy: 'DISPLAYNAME', sortOrder: 'DESC' })).toEqual(['b', 'a']);
  expect(names({ displayName: 'b' })).toEqual(['b']);
  expect(names({ availabilityDomain: at.domainOf(at.ashburn, 2) })).toEqual([]);
  expect(refusal(() => names({ sortBy: 'SIZE' })).message).toContain('TIMECREATED, DISPLAYNAME');
});

rule('Oracle, REST APIs', 'a page says where the next one begins', () => {
  for (let count = 0; count < 5; count++) {
    create({ sizeInGBs: 50, displayName: `v${count}` });
  }
  const seen: string[] = [];
  let page: string | undefined;
  do {
    const volumes = at.ashburn.listVolumes(
      { compartmentId: COMPARTMENT, sortBy: 'DISPLAYNAME', limit: 2, page },
      { onHeaders: (headers) => (page = headers.opcNextPage) },
    );
    seen.push(...volumes.map((volume) => volume.displayName));
  } while (page !== undefined);
  expect(seen).toEqual(['v0', 'v1', 'v2', 'v3', 'v4']);
  expect(refusal(() => at.ashburn.listVolumes({ page: 'nowhere' })).message).toContain('opc-next-page');
  expect(refusal(() => at.ashburn.listVolumes({ limit: 0 })).message).toContain('1 to 1000');
});

test('a volume moves to another compartment and is listed there', () => {
  const { id } = create({ sizeInGBs: 50 });
  at.ashburn.changeVolumeCompartment(id, { compartmentId: OTHER_COMPARTMENT });
  expect(at.ashburn.listVolumes({ compartmentId: COMPARTMENT })).toEqual([]);
  expect(at.ashburn.listVolumes({ compartmentId: OTHER_COMPARTMENT })).toMatchObject([{ id }]);
});

rule(
  'oci-go-sdk core_blockstorage_client.go',
  'a key is set, replaced and taken off; without one there is none to read',
  () => {
    const { id } = create({ sizeInGBs: 50 });
    expect(refusal(() => at.ashburn.getVolumeKmsKey(id)).status).toBe(404);
    expect(at.ashburn.updateVolumeKmsKey(id, { kmsKeyId: KEY })).toEqual({ kmsKeyId: KEY });
    expect(at.ashburn.getVolume(id).kmsKeyId).toBe(KEY);
    at.ashburn.deleteVolumeKmsKey(id);
    expect(at.ashburn.getVolume(id).kmsKeyId).toBeUndefined();
    expect(refusal(() => at.ashburn.updateVolumeKmsKey(id, { kmsKeyId: 'mine' })).message).toContain('ocid1.key');
  },
);

chosen('any well-formed compartment or tenancy OCID is accepted; anything else is refused', () => {
  expect(create({ compartmentId: 'ocid1.tenancy.oc1..aaaa', sizeInGBs: 50 }).compartmentId).toBe(
    'ocid1.tenancy.oc1..aaaa',
  );
  for (const compartmentId of ['my-compartment', 'ocid1.compartment', 'ocid1.instance.oc1.iad.abc']) {
    expect(refusal(() => create({ compartmentId }))).toMatchObject({
      status: 400,
      code: 'InvalidParameter',
      message: expect.stringMatching(new RegExp(`got '${compartmentId}', expected ocid1.compartment`)),
    });
  }
  expect(refusal(() => create({ compartmentId: undefined })).code).toBe('MissingParameter');
});

chosen('an availability domain is known by its region and number, whatever the tenancy prefix and letter case', () => {
  const named = create({ sizeInGBs: 50, availabilityDomain: 'kIdk:us-ashburn-ad-2' });
  expect(named.availabilityDomain).toBe('kIdk:us-ashburn-ad-2');
  const [, second] = at.ashburn.listAvailabilityDomains({ compartmentId: COMPARTMENT });
  expect(at.ashburn.listVolumes({ availabilityDomain: second.name })).toHaveLength(1);
  expect(refusal(() => create({ availabilityDomain: 'Uocm:PHX-AD-1' })).message).toContain('is not in us-ashburn-1');
  expect(refusal(() => create({ availabilityDomain: undefined })).code).toBe('MissingParameter');
});

rule(
  'Oracle, Overview of Tagging',
  'up to 10 freeform and 64 defined tags, keys up to 100 and values up to 256 characters',
  () => {
    const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, 'v']));
    expect(create({ sizeInGBs: 50, freeformTags: many(10), definedTags: { ns: many(64) } }).freeformTags).toEqual(
      many(10),
    );
    expect(refusal(() => create({ freeformTags: many(11) })).message).toContain('at most 10');
    expect(refusal(() => create({ definedTags: { ns: many(65) } })).message).toContain('at most 64');
    expect(refusal(() => create({ freeformTags: { ['k'.repeat(101)]: 'v' } })).message).toContain('1 to 100');
    expect(refusal(() => create({ freeformTags: { k: 'v'.repeat(257) } })).message).toContain('at most 256');
  },
);

test('a name has 1 to 255 characters', () => {
  expect(refusal(() => create({ displayName: '' })).message).toContain('1 to 255');
  expect(refusal(() => create({ displayName: 'n'.repeat(256) })).message).toContain('256 characters');
});
