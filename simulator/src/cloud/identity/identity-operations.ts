import { checkCompartment } from '../check/arguments';
import { makeOcid } from '../ocid/ocid';
import type { IdentityOperations } from '../operations';
import { listPage } from '../record/list';
import { availabilityDomainNames } from '../region/availability-domain';
import { REGIONS } from '../region/catalogue';
import type { Gateway } from '../request/gateway';
import { checkAvailabilityDomain } from '../volume/create-volume';
import {
  compartmentAnswer,
  createCompartment,
  deleteCompartment,
  findCompartment,
  updateCompartment,
} from './compartment';
import { createPolicy, deletePolicy, findPolicy, policyAnswer, updatePolicy } from './iam-policy';
import { COMPARTMENTS, IAM_POLICIES } from './identity-record';

const FAULT_DOMAINS = ['FAULT-DOMAIN-1', 'FAULT-DOMAIN-2', 'FAULT-DOMAIN-3'];

export const identityOperations = (gateway: Gateway): IdentityOperations => ({
  listAvailabilityDomains: ({ compartmentId }, context) =>
    gateway.read('ListAvailabilityDomains', context, (region) =>
      availabilityDomainNames(region.facts).map((name) => ({
        id: makeOcid('availabilitydomain', '', region.world.settings.seed, name),
        name,
        compartmentId: checkCompartment(compartmentId),
      })),
    ),

  listFaultDomains: ({ compartmentId, availabilityDomain }, context) =>
    gateway.read('ListFaultDomains', context, (region) =>
      FAULT_DOMAINS.map((name) => ({
        id: makeOcid('faultdomain', '', region.world.settings.seed, availabilityDomain, name),
        name,
        compartmentId: checkCompartment(compartmentId),
        availabilityDomain: checkAvailabilityDomain(region, availabilityDomain),
      })),
    ),

  listRegions: (context) =>
    gateway.read('ListRegions', context, () => REGIONS.map(({ key, name }) => ({ key: key.toUpperCase(), name }))),

  listRegionSubscriptions: (_tenancyId, context) =>
    gateway.read('ListRegionSubscriptions', context, () =>
      REGIONS.map(({ key, name }) => ({
        regionKey: key.toUpperCase(),
        regionName: name,
        status: 'READY',
        isHomeRegion: key === 'iad',
      })),
    ),

  createCompartment: (details, context) =>
    gateway.write('CreateCompartment', context, ({ world }) => compartmentAnswer(createCompartment(world, details))),

  getCompartment: (id, context) =>
    gateway.read('GetCompartment', context, ({ world }) => compartmentAnswer(findCompartment(world, id))),

  listCompartments: (query, context) =>
    gateway.read('ListCompartments', context, ({ world }, request) => {
      const parent = checkCompartment(query.compartmentId);
      const compartments = query.compartmentIdInSubtree
        ? world.table(COMPARTMENTS).all()
        : world.table(COMPARTMENTS).by('parent', parent);
      return request.page(listPage(compartments, { ...query, displayName: query.name })).map(compartmentAnswer);
    }),

  updateCompartment: (id, details, context) =>
    gateway.write('UpdateCompartment', context, ({ world }) =>
      compartmentAnswer(updateCompartment(world, findCompartment(world, id), details)),
    ),

  deleteCompartment: (id, context) =>
    gateway.write('DeleteCompartment', context, ({ world }) => deleteCompartment(world, findCompartment(world, id))),

  createPolicy: (details, context) =>
    gateway.write('CreatePolicy', context, ({ world }) => policyAnswer(createPolicy(world, details))),

  getPolicy: (id, context) => gateway.read('GetPolicy', context, ({ world }) => policyAnswer(findPolicy(world, id))),

  listPolicies: (query, context) =>
    gateway.read('ListPolicies', context, ({ world }, request) => {
      const policies = world.table(IAM_POLICIES).by('compartment', checkCompartment(query.compartmentId));
      return request.page(listPage(policies, { ...query, displayName: query.name })).map(policyAnswer);
    }),

  updatePolicy: (id, details, context) =>
    gateway.write('UpdatePolicy', context, ({ world }) =>
      policyAnswer(updatePolicy(world, findPolicy(world, id), details)),
    ),

  deletePolicy: (id, context) =>
    gateway.write('DeletePolicy', context, ({ world }) => deletePolicy(world, findPolicy(world, id))),
});
