import { HOME } from '../landscape';
import { refusalOf, type Scenario } from '../scenario';

export const identity: Scenario = {
  name: 'a tenancy tells its regions and domains, and keeps compartments and policies',
  async run({ home: { identity }, tenancyId, land: { availabilityDomain, compartmentId } }) {
    expect((await identity.listRegions({})).items).toContainEqual({ key: 'IAD', name: HOME });
    const subscriptions = await identity.listRegionSubscriptions({ tenancyId });
    expect(subscriptions.items.filter(({ isHomeRegion }) => isHomeRegion)).toHaveLength(1);
    const faultDomains = await identity.listFaultDomains({ compartmentId, availabilityDomain });
    expect(faultDomains.items.map(({ name }) => name)).toEqual(['FAULT-DOMAIN-1', 'FAULT-DOMAIN-2', 'FAULT-DOMAIN-3']);

    const { compartment } = await identity.createCompartment({
      createCompartmentDetails: { compartmentId: tenancyId, name: 'short-lived', description: 'goes again' },
    });
    await identity.updateCompartment({
      compartmentId: compartment.id,
      updateCompartmentDetails: { description: 'goes soon' },
    });
    expect((await identity.getCompartment({ compartmentId: compartment.id })).compartment.description).toBe(
      'goes soon',
    );
    const listed = await identity.listCompartments({ compartmentId: tenancyId, name: 'short-lived' });
    expect(listed.items.map(({ id }) => id)).toEqual([compartment.id]);
    await identity.deleteCompartment({ compartmentId: compartment.id });

    const statements = ['Allow group Operators to manage backup-volume-family in tenancy'];
    const { policy } = await identity.createPolicy({
      createPolicyDetails: { compartmentId: tenancyId, name: 'operators', description: 'who may', statements },
    });
    const policyId = policy.id;
    const updated = await identity.updatePolicy({ policyId, updatePolicyDetails: { description: 'who may back up' } });
    expect(updated.policy).toMatchObject({ statements, description: 'who may back up' });
    const policies = await identity.listPolicies({ compartmentId: tenancyId, name: 'operators' });
    expect(policies.items.map(({ id }) => id)).toEqual([policyId]);
    expect((await identity.getPolicy({ policyId })).policy.statements).toEqual(statements);
    await identity.deletePolicy({ policyId });
    expect((await refusalOf(identity.getPolicy({ policyId }))).statusCode).toBe(404);
  },
};
