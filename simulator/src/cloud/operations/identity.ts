import type {
  AvailabilityDomain,
  Compartment,
  CreateCompartmentDetails,
  CreatePolicyDetails,
  FaultDomain,
  Paging,
  Policy,
  RegionName,
  RegionSubscription,
  UpdateCompartmentDetails,
  UpdatePolicyDetails,
} from '../model';
import type { RequestContext } from './request';

export interface ListAvailabilityDomainsQuery {
  compartmentId: string;
}

export interface ListFaultDomainsQuery {
  compartmentId: string;
  availabilityDomain: string;
}

export interface ListCompartmentsQuery extends Paging {
  compartmentId: string;
  name?: string;
  compartmentIdInSubtree?: boolean;
  /** In any letter case. */
  lifecycleState?: string;
}

export interface ListPoliciesQuery extends Paging {
  compartmentId: string;
  name?: string;
  /** In any letter case. */
  lifecycleState?: string;
}

/** The same answers in every region: identity belongs to the tenancy. */
export interface IdentityOperations {
  listAvailabilityDomains(query: ListAvailabilityDomainsQuery, context?: RequestContext): AvailabilityDomain[];
  listFaultDomains(query: ListFaultDomainsQuery, context?: RequestContext): FaultDomain[];
  listRegions(context?: RequestContext): RegionName[];
  listRegionSubscriptions(tenancyId: string, context?: RequestContext): RegionSubscription[];

  createCompartment(details: CreateCompartmentDetails, context?: RequestContext): Compartment;
  getCompartment(compartmentId: string, context?: RequestContext): Compartment;
  listCompartments(query: ListCompartmentsQuery, context?: RequestContext): Compartment[];
  updateCompartment(compartmentId: string, details: UpdateCompartmentDetails, context?: RequestContext): Compartment;
  deleteCompartment(compartmentId: string, context?: RequestContext): void;

  createPolicy(details: CreatePolicyDetails, context?: RequestContext): Policy;
  getPolicy(policyId: string, context?: RequestContext): Policy;
  listPolicies(query: ListPoliciesQuery, context?: RequestContext): Policy[];
  updatePolicy(policyId: string, details: UpdatePolicyDetails, context?: RequestContext): Policy;
  deletePolicy(policyId: string, context?: RequestContext): void;
}
