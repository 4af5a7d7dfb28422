import { COMPARTMENT, OTHER_COMPARTMENT, refusal, TestCloud } from '../testing/fixture';
import { chosen, rule } from '../testing/rule';

let at: TestCloud;
beforeEach(() => {
  at = new TestCloud();
});

const vcn = (cidrBlock: string) => at.ashburn.createVcn({ compartmentId: COMPARTMENT, cidrBlock, dnsLabel: 'home' });
const subnet = (vcnId: string, cidrBlock?: string) =>
  at.ashburn.createSubnet({ compartmentId: COMPARTMENT, vcnId, cidrBlock, dnsLabel: 'apps' });

rule(
  'Oracle, Overview of VCNs and Subnets',
  'a VCN has IPv4 blocks from /16 to /30, written from their first address',
  () => {
    expect(vcn('10.0.0.0/16')).toMatchObject({ cidrBlocks: ['10.0.0.0/16'], vcnDomainName: 'home.oraclevcn.com' });
    for (const cidr of ['10.0.0.0/8', '10.0.0.0/31', '10.0.0.300/24', 'ten', '10.0.0.1/24']) {
      expect(refusal(() => vcn(cidr))).toMatchObject({ status: 400, message: expect.stringContaining(cidr) });
    }
    expect(refusal(() => at.ashburn.createVcn({ compartmentId: COMPARTMENT })).code).toBe('MissingParameter');
  },
);

rule('Oracle, Overview of VCNs and Subnets', 'subnets are inside their VCN and do not overlap', () => {
  const { id } = vcn('10.0.0.0/16');
  expect(subnet(id, '10.0.1.0/24')).toMatchObject({
    virtualRouterIp: '10.0.1.1',
    subnetDomainName: 'apps.home.oraclevcn.com',
  });
  expect(refusal(() => subnet(id, '10.1.0.0/24')).message).toContain('not inside VCN');
  expect(refusal(() => subnet(id, '10.0.1.128/25')).message).toContain('overlaps');
  expect(refusal(() => subnet(id)).code).toBe('MissingParameter');
  expect(refusal(() => subnet('ocid1.vcn.oc1.iad.x', '10.0.2.0/24')).status).toBe(404);
});

rule('Oracle, Deleting a VCN', 'only what is empty goes', () => {
  const { instance, subnetId } = at.launch();
  const { vcnId } = at.ashburn.getSubnet(subnetId);
  expect(refusal(() => at.ashburn.deleteVcn(vcnId)).message).toContain(subnetId);
  expect(refusal(() => at.ashburn.deleteSubnet(subnetId)).message).toContain(instance.id);
  at.ashburn.terminateInstance(instance.id);
  at.ashburn.deleteSubnet(subnetId);
  at.ashburn.deleteVcn(vcnId);
  expect(at.ashburn.getVcn(vcnId).lifecycleState).toBe('TERMINATED');
  expect(refusal(() => at.ashburn.updateVcn(vcnId, {})).status).toBe(404);
  expect(refusal(() => at.ashburn.updateSubnet(subnetId, {})).status).toBe(404);
});

test('names and compartments change', () => {
  const { id } = vcn('10.0.0.0/16');
  const { id: subnetId } = subnet(id, '10.0.1.0/24');
  expect(at.ashburn.updateVcn(id, { displayName: 'a' }).displayName).toBe('a');
  expect(at.ashburn.updateSubnet(subnetId, { displayName: 'b' }).displayName).toBe('b');
  at.ashburn.changeVcnCompartment(id, { compartmentId: OTHER_COMPARTMENT });
  at.ashburn.changeSubnetCompartment(subnetId, { compartmentId: OTHER_COMPARTMENT });
  expect(at.ashburn.listVcns({ compartmentId: OTHER_COMPARTMENT })).toMatchObject([{ id }]);
  expect(at.ashburn.listSubnets({ compartmentId: OTHER_COMPARTMENT, vcnId: id })).toMatchObject([{ id: subnetId }]);
});

chosen('addresses are given out one after the other; the first two and the last of a subnet are not', () => {
  const { id } = vcn('10.0.0.0/16');
  const { id: subnetId } = subnet(id, '10.0.1.0/29');
  const [image] = at.ashburn.listImages({ compartmentId: COMPARTMENT });
  const launch = () =>
    at.ashburn.launchInstance({
      compartmentId: COMPARTMENT,
      availabilityDomain: at.domain,
      shape: 'VM.Standard.E5.Flex',
      sourceDetails: { sourceType: 'image', imageId: image.id },
      createVnicDetails: { subnetId },
    });
  const addresses = Array.from({ length: 5 }, launch).map(({ id: instanceId }) => {
    const [{ vnicId }] = at.ashburn.listVnicAttachments({ compartmentId: COMPARTMENT, instanceId });
    return at.ashburn.getVnic(vnicId).privateIp;
  });
  expect(addresses).toEqual(['10.0.1.2', '10.0.1.3', '10.0.1.4', '10.0.1.5', '10.0.1.6']);
  expect(refusal(launch)).toMatchObject({ code: 'LimitExceeded', message: expect.stringContaining('no free address') });
});
