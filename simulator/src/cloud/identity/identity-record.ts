import type { CompartmentState, DefinedTags, FreeformTags, PolicyState } from '../model';
import { defineTable } from '../record/table-definition';

/** Times are milliseconds since 1970. */
export interface CompartmentRecord {
  readonly id: string;
  readonly compartmentId: string;
  readonly displayName: string;
  readonly description: string;
  readonly lifecycleState: CompartmentState;
  readonly timeCreated: number;
  readonly definedTags: DefinedTags;
  readonly freeformTags: FreeformTags;
}

export const COMPARTMENTS = defineTable<CompartmentRecord>('compartments', {
  parent: (compartment) => compartment.compartmentId,
});

export interface IamPolicyRecord {
  readonly id: string;
  readonly compartmentId: string;
  readonly displayName: string;
  readonly description: string;
  readonly statements: readonly string[];
  readonly lifecycleState: PolicyState;
  readonly versionDate?: string;
  readonly timeCreated: number;
  readonly definedTags: DefinedTags;
  readonly freeformTags: FreeformTags;
}

export const IAM_POLICIES = defineTable<IamPolicyRecord>('iam policies', {
  compartment: (policy) => policy.compartmentId,
});
