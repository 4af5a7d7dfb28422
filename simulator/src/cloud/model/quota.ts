import type { DefinedTags, FreeformTags, Timestamp } from './common';

export type QuotaState = 'ACTIVE';

/** What a list shows of a quota. */
export interface QuotaSummary {
  id: string;
  compartmentId: string;
  name: string;
  description: string;
  lifecycleState: QuotaState;
  definedTags: DefinedTags;
  freeformTags: FreeformTags;
  timeCreated: Timestamp;
}

export interface Quota extends QuotaSummary {
  statements: string[];
}

export interface CreateQuotaDetails {
  compartmentId: string;
  /** Unlike that of any other quota of the tenancy. */
  name: string;
  description: string;
  statements: string[];
  definedTags?: DefinedTags;
  freeformTags?: FreeformTags;
}

export interface UpdateQuotaDetails {
  description?: string;
  statements?: string[];
  definedTags?: DefinedTags;
  freeformTags?: FreeformTags;
}
