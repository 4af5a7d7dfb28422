import { COMPARTMENT, refusal, TestCloud } from '../testing/fixture';
import { chosen, rule } from '../testing/rule';

let at: TestCloud;
beforeEach(() => {
  at = new TestCloud();
});

rule(
  'Oracle, Regions and Availability Domains',
  'Ashburn, Phoenix, Frankfurt and London have three availability domains, most others one',
  () => {
    const names = (region: string) =>
      at.cloud
        .region(region)
        .listAvailabilityDomains({ compartmentId: COMPARTMENT })
        .map(({ name }) => name);
    expect(names('phx')).toEqual(['Uocm:PHX-AD-1', 'Uocm:PHX-AD-2', 'Uocm:PHX-AD-3']);
    expect(names('eu-frankfurt-1')[2]).toBe('Uocm:EU-FRANKFURT-1-AD-3');
    expect(names('uk-london-1')).toHaveLength(3);
    expect(names('ap-tokyo-1')).toEqual(['Uocm:AP-TOKYO-1-AD-1']);
  },
);

rule('oci-go-sdk common/regions.go', 'regions have a name and a key, and either finds them', () => {
  const regions = at.ashburn.listRegions();
  expect(regions).toContainEqual({ key: 'FRA', name: 'eu-frankfurt-1' });
  expect(
    at.ashburn.listRegionSubscriptions(at.cloud.tenancyId).filter(({ isHomeRegion }) => isHomeRegion),
  ).toHaveLength(1);
  expect(at.cloud.region('LHR')).toBe(at.cloud.region('uk-london-1'));
  expect(refusal(() => at.cloud.region('mars-1')).message).toContain('us-ashburn-1');
});

test('fault domains belong to an availability domain', () => {
  const query = { compartmentId: COMPARTMENT, availabilityDomain: at.domain };
  expect(at.ashburn.listFaultDomains(query).map(({ name }) => name)).toEqual([
    'FAULT-DOMAIN-1',
    'FAULT-DOMAIN-2',
    'FAULT-DOMAIN-3',
  ]);
  expect(refusal(() => at.ashburn.listFaultDomains({ ...query, availabilityDomain: 'x' })).status).toBe(400);
});

test('compartments are made, renamed, listed and deleted, the same from every region', () => {
  const { tenancyId } = at.cloud;
  const details = { compartmentId: tenancyId, name: 'prod', description: 'd' };
  const made = at.ashburn.createCompartment(details);
  expect(at.phoenix.getCompartment(made.id)).toEqual(made);
  expect(refusal(() => at.phoenix.createCompartment(details))).toMatchObject({
    status: 409,
    code: 'NotAuthorizedOrResourceAlreadyExists',
  });
  expect(at.phoenix.updateCompartment(made.id, { name: 'production' }).name).toBe('production');
  const inner = at.ashburn.createCompartment({ compartmentId: made.id, name: 'web', description: 'd' });
  expect(at.ashburn.listCompartments({ compartmentId: tenancyId })).toHaveLength(1);
  expect(at.ashburn.listCompartments({ compartmentId: tenancyId, compartmentIdInSubtree: true })).toHaveLength(2);
  at.ashburn.deleteCompartment(inner.id);
  expect(at.ashburn.getCompartment(inner.id).lifecycleState).toBe('DELETED');
  expect(refusal(() => at.ashburn.getCompartment(COMPARTMENT)).explanation).toContain('all the same');
});

rule(
  'terraform-provider-oci identity_policy_scenario_test.go',
  'an empty statement is refused, oddly written ones stay as they are',
  () => {
    const policy = (statements: string[]) =>
      at.ashburn.createPolicy({ compartmentId: at.cloud.tenancyId, name: 'p', description: 'd', statements });
    expect(refusal(() => policy([]))).toMatchObject({ status: 400, code: 'InvalidParameter' });
    expect(refusal(() => policy([' '])).message).toContain('statements[0] is empty');
    const odd = 'ALLOW   group  A to  manage volumes in tenancy';
    const made = policy([odd]);
    expect(refusal(() => policy([odd]))).toMatchObject({ status: 409, code: 'NotAuthorizedOrResourceAlreadyExists' });
    expect(made).toMatchObject({ statements: [odd], lifecycleState: 'ACTIVE' });
    expect(at.phoenix.updatePolicy(made.id, { statements: ['x', odd], description: 'e' })).toMatchObject({
      statements: ['x', odd],
      description: 'e',
    });
    at.ashburn.deletePolicy(made.id);
    expect(refusal(() => at.ashburn.getPolicy(made.id)).status).toBe(404);
  },
);

chosen('OCIDs are the same for the same seed and the same calls, and differ between seeds', () => {
  const ids = (seed: string) => {
    const { ashburn, domain } = new TestCloud({ seed });
    return [1, 2].map(() => ashburn.createVolume({ compartmentId: COMPARTMENT, availabilityDomain: domain }).id);
  };
  expect(ids('a')).toEqual(ids('a'));
  expect(ids('a')).not.toEqual(ids('b'));
  expect(ids('a')[0]).toMatch(/^ocid1\.volume\.oc1\.iad\.abuwcljr[a-z2-7]{52}$/);
});
