import type {
  CreateVolumeBackupPolicyAssignmentDetails,
  CreateVolumeBackupPolicyDetails,
  Paging,
  Timestamp,
  UpdateVolumeBackupPolicyDetails,
  VolumeBackupPolicy,
  VolumeBackupPolicyAssignment,
} from '../model';
import type { RequestContext } from './request';

export interface ListVolumeBackupPoliciesQuery extends Paging {
  /** Without it: the policies that Oracle defines. With it: the user-defined ones of that compartment. */
  compartmentId?: string;
}

export interface GetVolumeBackupPolicyAssetAssignmentQuery extends Paging {
  assetId: string;
}

/** Why a start of a schedule brought no backup, or a backup no copy. */
export interface UnusedSlot {
  time: Timestamp;
  outcome: 'superseded' | 'not backed up' | 'not copied';
  reason: string;
  /** Which schedule of the policy, from 0. */
  schedule?: number;
}

export interface VolumeBackupPolicyOperations {
  createVolumeBackupPolicy(details: CreateVolumeBackupPolicyDetails, context?: RequestContext): VolumeBackupPolicy;
  getVolumeBackupPolicy(policyId: string, context?: RequestContext): VolumeBackupPolicy;
  listVolumeBackupPolicies(query: ListVolumeBackupPoliciesQuery, context?: RequestContext): VolumeBackupPolicy[];
  updateVolumeBackupPolicy(
    policyId: string,
    details: UpdateVolumeBackupPolicyDetails,
    context?: RequestContext,
  ): VolumeBackupPolicy;
  deleteVolumeBackupPolicy(policyId: string, context?: RequestContext): void;

  createVolumeBackupPolicyAssignment(
    details: CreateVolumeBackupPolicyAssignmentDetails,
    context?: RequestContext,
  ): VolumeBackupPolicyAssignment;
  getVolumeBackupPolicyAssignment(assignmentId: string, context?: RequestContext): VolumeBackupPolicyAssignment;
  /** At most one item. */
  getVolumeBackupPolicyAssetAssignment(
    query: GetVolumeBackupPolicyAssetAssignmentQuery,
    context?: RequestContext,
  ): VolumeBackupPolicyAssignment[];
  deleteVolumeBackupPolicyAssignment(assignmentId: string, context?: RequestContext): void;

  /** Of one asset, earliest first; kept for 400 days at least. No operation of Oracle's. */
  listUnusedSlots(assetId: string, context?: RequestContext): UnusedSlot[];
}
