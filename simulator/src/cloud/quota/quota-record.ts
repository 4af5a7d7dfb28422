import type { DefinedTags, FreeformTags, QuotaState } from '../model';
import { defineTable } from '../record/table-definition';

/** A policy of quota statements. Times are milliseconds since 1970. */
export interface QuotaRecord {
  readonly id: string;
  readonly compartmentId: string;
  readonly displayName: string;
  readonly description: string;
  readonly statements: readonly string[];
  readonly lifecycleState: QuotaState;
  readonly timeCreated: number;
  readonly definedTags: DefinedTags;
  readonly freeformTags: FreeformTags;
}

export const QUOTAS = defineTable<QuotaRecord>(
  'quotas',
  { compartment: (quota) => quota.compartmentId },
  { name: (quota) => quota.displayName },
);
