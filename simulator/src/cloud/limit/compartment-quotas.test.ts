import fc from 'fast-check';
import type { Compartment } from '../model';
import { COMPARTMENT, DAY, OTHER_COMPARTMENT, refusal, TestCloud } from '../testing/fixture';
import { chosen, rule, unknown } from '../testing/rule';

const SYNTAX = 'Oracle, Quota Policy Syntax';

let at: TestCloud;
beforeEach(() => {
  at = new TestCloud();
});

function quota(...statements: string[]) {
  const name = `q${at.ashburn.listQuotas({ compartmentId: at.cloud.tenancyId }).length}`;
  return at.ashburn.createQuota({ compartmentId: at.cloud.tenancyId, name, description: 'd', statements });
}

const compartment = (name: string, compartmentId = at.cloud.tenancyId): Compartment =>
  at.ashburn.createCompartment({ compartmentId, name, description: 'd' });

const volumeIn = (compartmentId: string, { sizeInGBs = 50, domain = 1, region = at.ashburn } = {}) =>
  region.createVolume({ compartmentId, availabilityDomain: at.domainOf(region, domain), sizeInGBs });

rule('Oracle, API Errors', 'beyond a quota the answer is 400 QuotaExceeded, and nothing is made', () => {
  const { id } = quota('set block-storage quota volume-count to 1 in tenancy');
  at.volume();
  const error = refusal(() => at.volume());
  expect(error).toMatchObject({ status: 400, code: 'QuotaExceeded' });
  expect(error.message).toBe(
    `The following compartment quotas were exceeded: volume-count in policy '${id}' by 1. ` +
      `Quota q0 says 'set block-storage quota volume-count to 1 in tenancy': ${at.cloud.tenancyId} and those below it may ` +
      'hold 1 in Uocm:US-ASHBURN-AD-1; 1 is in use and 1 more was asked for. Delete volumes, or raise the quota (drydock quota set q0, or its oci_limits_quota).',
  );
  expect(at.ashburn.listVolumes({ compartmentId: COMPARTMENT })).toHaveLength(1);
});

rule(
  'Oracle, Block Volume Quotas',
  'volumes and their gigabytes are counted in each availability domain, backups in each region',
  () => {
    quota(
      'set block-storage quota volume-count to 1 in tenancy',
      'set block-storage quota total-storage-gb to 100 in tenancy',
      'set block-storage quota backup-count to 1 in tenancy',
    );
    const one = volumeIn(COMPARTMENT);
    const two = volumeIn(COMPARTMENT, { domain: 2, sizeInGBs: 100 });
    expect(refusal(() => volumeIn(COMPARTMENT, { domain: 2 })).message).toContain('volume-count');
    expect(refusal(() => volumeIn(COMPARTMENT, { domain: 3, sizeInGBs: 101 })).message).toContain('total-storage-gb');
    expect(refusal(() => at.ashburn.updateVolume(one.id, { sizeInGBs: 101 })).message).toContain(
      '50 is in use and 51 more was asked for. Delete or choose smaller volumes',
    );
    expect(at.ashburn.updateVolume(one.id, { sizeInGBs: 100 }).sizeInGBs).toBe(100);
    const backup = at.ashburn.createVolumeBackup({ volumeId: one.id });
    expect(refusal(() => at.ashburn.createVolumeBackup({ volumeId: two.id })).message).toContain('backup-count');
    expect(at.ashburn.copyVolumeBackup(backup.id, { destinationRegion: 'phx' }).lifecycleState).toBe('AVAILABLE');
    expect(refusal(() => at.ashburn.copyVolumeBackup(backup.id, { destinationRegion: 'phx' })).code).toBe(
      'QuotaExceeded',
    );
    at.ashburn.deleteVolumeBackup(backup.id);
    expect(at.ashburn.createVolumeBackup({ volumeId: two.id }).lifecycleState).toBe('AVAILABLE');
  },
);

rule('Oracle, Block Volume Quotas', 'the boot volumes of instances count', () => {
  quota('zero block-storage quota volume-count in tenancy');
  expect(refusal(() => at.launch())).toMatchObject({ status: 400, code: 'QuotaExceeded' });
});

rule(SYNTAX, 'what a compartment below holds counts in the one above', () => {
  const prod = compartment('Prod');
  const web = compartment('Web', prod.id);
  quota('set block-storage quota volume-count to 2 in compartment prod');
  volumeIn(web.id);
  volumeIn(prod.id);
  expect(refusal(() => volumeIn(web.id)).message).toContain('2 is in use');
  expect(refusal(() => volumeIn(prod.id)).message).toContain(prod.id);
  expect(volumeIn(at.cloud.tenancyId).lifecycleState).toBe('AVAILABLE');
  expect(volumeIn(COMPARTMENT).lifecycleState).toBe('AVAILABLE');
});

rule(SYNTAX, 'service limits go before quotas', () => {
  quota('set block-storage quota volume-count to 9 in tenancy');
  at.cloud.limits.set('volume-count', 1);
  at.volume();
  expect(refusal(() => at.volume()).code).toBe('LimitExceeded');
});

test('a scheduled backup beyond a quota is not made, and the reason noted', () => {
  quota('zero block-storage quota backup-count in tenancy where request.region = us-ashburn-1');
  const { id } = at.volume();
  const policyId = at.ashburn.listVolumeBackupPolicies({}).find(({ displayName }) => displayName === 'gold')!.id;
  at.ashburn.createVolumeBackupPolicyAssignment({ assetId: id, policyId });
  at.cloud.clock.advance(DAY);
  expect(at.ashburn.listUnusedSlots(id)).toMatchObject([
    { outcome: 'not backed up', reason: expect.stringContaining('compartment quotas were exceeded: backup-count') },
  ]);
});

test('a scheduled copy beyond a quota of its destination is not made, and the reason noted', () => {
  quota('zero block-storage quota backup-count in tenancy where request.region = us-phoenix-1');
  const { id } = at.volume();
  const { id: policyId } = at.ashburn.createVolumeBackupPolicy({
    compartmentId: COMPARTMENT,
    displayName: 'copied',
    destinationRegion: 'us-phoenix-1',
    schedules: [
      { backupType: 'FULL', period: 'ONE_DAY', retentionSeconds: 7 * 86_400, hourOfDay: 1, offsetType: 'STRUCTURED' },
    ],
  });
  at.ashburn.createVolumeBackupPolicyAssignment({ assetId: id, policyId });
  at.cloud.clock.advance(DAY);
  expect(at.ashburn.listVolumeBackups({ compartmentId: COMPARTMENT })).toHaveLength(1);
  expect(at.ashburn.listUnusedSlots(id)).toMatchObject([
    { outcome: 'not copied', reason: expect.stringContaining('backup-count') },
  ]);
});

test('a group backup is made whole or not at all', () => {
  const { domain } = at;
  const volumeIds = [volumeIn(COMPARTMENT).id, volumeIn(OTHER_COMPARTMENT).id];
  const group = at.ashburn.createVolumeGroup({
    compartmentId: COMPARTMENT,
    availabilityDomain: domain,
    sourceDetails: { type: 'volumeIds', volumeIds },
  });
  const { id } = quota('set block-storage quota backup-count to 1 in tenancy');
  expect(refusal(() => at.ashburn.createVolumeGroupBackup({ volumeGroupId: group.id })).message).toContain('by 1.');
  at.ashburn.updateQuota(id, {
    statements: [COMPARTMENT, OTHER_COMPARTMENT].map(
      (each) => `set block-storage quota backup-count to 1 in compartment id ${each}`,
    ),
  });
  expect(at.ashburn.createVolumeGroupBackup({ volumeGroupId: group.id }).lifecycleState).toBe('AVAILABLE');
});

unknown(
  'does a quota refuse what is moved into a compartment?',
  'it does, unless the compartment held it already through one below',
  () => {
    const prod = compartment('Prod');
    const web = compartment('Web', prod.id);
    quota('set block-storage quota /*-count/ to 1 in compartment Prod');
    const inside = volumeIn(web.id);
    const outside = volumeIn(COMPARTMENT);
    const backup = at.ashburn.createVolumeBackup({ volumeId: outside.id });
    at.ashburn.createVolumeBackup({ volumeId: inside.id });
    expect(refusal(() => at.ashburn.changeVolumeCompartment(outside.id, { compartmentId: web.id })).code).toBe(
      'QuotaExceeded',
    );
    expect(refusal(() => at.ashburn.changeVolumeBackupCompartment(backup.id, { compartmentId: prod.id })).code).toBe(
      'QuotaExceeded',
    );
    at.ashburn.changeVolumeCompartment(inside.id, { compartmentId: prod.id });
    at.ashburn.changeVolumeCompartment(inside.id, { compartmentId: COMPARTMENT });
    at.ashburn.changeVolumeCompartment(outside.id, { compartmentId: web.id });
    expect(refusal(() => volumeIn(prod.id)).message).toContain('1 is in use');
  },
);

unknown('does what a compartment with an exception holds count in the compartment above?', 'it does', () => {
  const prod = compartment('Prod');
  quota(
    'set block-storage quota volume-count to 1 in tenancy',
    'unset block-storage quota volume-count in compartment Prod',
  );
  volumeIn(prod.id);
  volumeIn(prod.id);
  expect(refusal(() => volumeIn(COMPARTMENT)).message).toContain('2 is in use');
});

chosen('a new quota leaves what is there, counts it, and counts at once', () => {
  at.volume();
  at.volume();
  const { id } = quota('set block-storage quota volume-count to 1 in tenancy');
  expect(refusal(() => at.volume()).message).toContain('by 2.');
  at.ashburn.deleteQuota(id);
  expect(at.volume().lifecycleState).toBe('AVAILABLE');
});

test('a move that is the first to be counted is counted once', () => {
  const prod = compartment('Prod');
  const { id } = volumeIn(compartment('Web', prod.id).id);
  quota('set block-storage quota volume-count to 2 in compartment Prod');
  at.ashburn.changeVolumeCompartment(id, { compartmentId: prod.id });
  expect(volumeIn(prod.id).lifecycleState).toBe('AVAILABLE');
  expect(refusal(() => volumeIn(prod.id)).message).toContain('2 is in use');
});

test('what compartments hold is counted right, whenever the counting begins', () => {
  const steps = fc.array(fc.tuple(fc.constantFrom('make', 'grow', 'move', 'delete', 'quota'), fc.nat(50), fc.nat(3)), {
    maxLength: 25,
  });
  fc.assert(
    fc.property(steps, (commands) => {
      at = new TestCloud();
      const [prod, other] = [compartment('Prod'), compartment('Other')];
      const web = compartment('Web', prod.id);
      const places = [prod.id, web.id, other.id, COMPARTMENT];
      for (const [verb, number, place] of commands) {
        const volumes = places.flatMap(living);
        const volume = volumes[number % Math.max(volumes.length, 1)];
        if (verb === 'make') volumeIn(places[place]!, { sizeInGBs: 50 + number, domain: 1 + (number % 3) });
        else if (verb === 'quota') quota('set block-storage quotas to 1000000 in compartment Prod');
        else if (volume === undefined) continue;
        else if (verb === 'grow') at.ashburn.updateVolume(volume.id, { sizeInGBs: volume.sizeInGBs! + 1 + number });
        else if (verb === 'move') at.ashburn.changeVolumeCompartment(volume.id, { compartmentId: places[place]! });
        else at.ashburn.deleteVolume(volume.id);
      }
      const { id } = quota('zero block-storage quota volume-count in compartment Prod');
      const held = [prod.id, web.id]
        .flatMap(living)
        .filter(({ availabilityDomain }) => availabilityDomain === at.domain);
      const gigabytes = held.reduce((sum, { sizeInGBs }) => sum + sizeInGBs!, 0);
      expect(refusal(() => volumeIn(web.id)).message).toContain(`; ${held.length} is in use and 1 more`);
      at.ashburn.updateQuota(id, { statements: ['zero block-storage quota total-storage-gb in compartment Prod'] });
      expect(refusal(() => volumeIn(web.id)).message).toContain(`; ${gigabytes} is in use and 50 more`);
    }),
    { numRuns: 200 },
  );
});

const living = (compartmentId: string) => at.ashburn.listVolumes({ compartmentId, lifecycleState: 'AVAILABLE' });
