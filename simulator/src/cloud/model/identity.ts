import type { DefinedTags, FreeformTags, Timestamp } from './common';

export interface AvailabilityDomain {
  id: string;
  name: string;
  compartmentId: string;
}

export interface FaultDomain {
  id: string;
  name: string;
  compartmentId: string;
  availabilityDomain: string;
}

/** `key` in capitals, e.g. IAD; `name`, e.g. us-ashburn-1. */
export interface RegionName {
  key: string;
  name: string;
}

export interface RegionSubscription {
  regionKey: string;
  regionName: string;
  status: 'READY' | 'IN_PROGRESS';
  isHomeRegion: boolean;
}

export type CompartmentState = 'CREATING' | 'ACTIVE' | 'INACTIVE' | 'DELETING' | 'DELETED';

export interface Compartment {
  id: string;
  compartmentId: string;
  name: string;
  description: string;
  lifecycleState: CompartmentState;
  isAccessible: boolean;
  definedTags: DefinedTags;
  freeformTags: FreeformTags;
  timeCreated: Timestamp;
}

export interface CreateCompartmentDetails {
  compartmentId: string;
  name: string;
  description: string;
  definedTags?: DefinedTags;
  freeformTags?: FreeformTags;
}

export interface UpdateCompartmentDetails {
  name?: string;
  description?: string;
  definedTags?: DefinedTags;
  freeformTags?: FreeformTags;
}

export type PolicyState = 'CREATING' | 'ACTIVE' | 'INACTIVE' | 'DELETING' | 'DELETED';

export interface Policy {
  id: string;
  compartmentId: string;
  name: string;
  description: string;
  statements: string[];
  lifecycleState: PolicyState;
  versionDate?: string;
  definedTags: DefinedTags;
  freeformTags: FreeformTags;
  timeCreated: Timestamp;
}

export interface CreatePolicyDetails {
  compartmentId: string;
  name: string;
  description: string;
  statements: string[];
  versionDate?: string;
  definedTags?: DefinedTags;
  freeformTags?: FreeformTags;
}

export interface UpdatePolicyDetails {
  description?: string;
  statements?: string[];
  versionDate?: string;
  definedTags?: DefinedTags;
  freeformTags?: FreeformTags;
}
