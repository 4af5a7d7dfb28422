import { refusalOf, type Scenario } from '../scenario';

export const networks: Scenario = {
  name: 'a network and its subnet are made, renamed, moved and deleted',
  async run({ home: { network }, land: { compartmentId, otherCompartmentId } }) {
    const { vcn } = await network.createVcn({
      createVcnDetails: { compartmentId, cidrBlocks: ['10.8.0.0/16'], displayName: 'net' },
    });
    const vcnId = vcn.id;
    const { subnet } = await network.createSubnet({
      createSubnetDetails: { compartmentId, vcnId, cidrBlock: '10.8.1.0/24' },
    });
    const subnetId = subnet.id;
    expect((await network.updateVcn({ vcnId, updateVcnDetails: { displayName: 'net 2' } })).vcn.displayName).toBe(
      'net 2',
    );
    expect(
      (await network.updateSubnet({ subnetId, updateSubnetDetails: { displayName: 'sub' } })).subnet.displayName,
    ).toBe('sub');
    expect((await network.listVcns({ compartmentId, displayName: 'net 2' })).items.map(({ id }) => id)).toEqual([
      vcnId,
    ]);
    expect((await network.listSubnets({ compartmentId, vcnId })).items.map(({ id }) => id)).toEqual([subnetId]);
    const changeSubnetCompartmentDetails = { compartmentId: otherCompartmentId };
    await network.changeSubnetCompartment({ subnetId, changeSubnetCompartmentDetails });
    await network.changeVcnCompartment({ vcnId, changeVcnCompartmentDetails: changeSubnetCompartmentDetails });
    expect((await network.getSubnet({ subnetId })).subnet.compartmentId).toBe(otherCompartmentId);
    expect(await refusalOf(network.deleteVcn({ vcnId }))).toMatchObject({ statusCode: 409 });
    await network.deleteSubnet({ subnetId });
    await network.deleteVcn({ vcnId });
    const gone = await network.getVcn({ vcnId }).catch(({ statusCode }) => statusCode);
    expect([404, 'TERMINATED']).toContain(typeof gone === 'number' ? gone : gone.vcn.lifecycleState);
  },
};
