import type { DefinedTags, FreeformTags, VolumeBackupSchedule } from '../model';
import { defineTable } from '../record/table-definition';

/** A backup policy. Times are milliseconds since 1970. */
export interface PolicyRecord {
  readonly id: string;
  readonly displayName: string;
  /** Exactly as given: what is absent stays absent, or Terraform plans a change for ever. */
  readonly schedules: readonly VolumeBackupSchedule[];
  readonly timeCreated: number;
  /** The schedules count from here on. */
  readonly timeSchedulesChanged: number;
  readonly destinationRegion?: string;
  /** Absent for the policies that Oracle defines. */
  readonly compartmentId?: string;
  readonly definedTags?: DefinedTags;
  readonly freeformTags?: FreeformTags;
}

export const POLICIES = defineTable<PolicyRecord>('policies', { compartment: (policy) => policy.compartmentId });

export interface AssignmentRecord {
  readonly id: string;
  readonly assetId: string;
  readonly policyId: string;
  readonly timeCreated: number;
  readonly xrcKmsKeyId?: string;
}

export const ASSIGNMENTS = defineTable<AssignmentRecord>(
  'assignments',
  { policy: (assignment) => assignment.policyId },
  {
    asset: (assignment) => assignment.assetId,
  },
);
