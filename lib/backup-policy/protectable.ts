import type { IConstruct } from '../base';
import type { IBackupPolicy } from './backup-policy';
import type { BackupPolicyAssignment, BackupPolicyAssignmentOptions } from './backup-policy-assignment';

/** What a backup policy can be assigned to: a boot volume, a block volume or a volume group. */
export interface IProtectable extends IConstruct {
  /** OCID of what is protected. */
  readonly assetId: string;
  /** Assigns a backup policy. An asset has at most one. */
  protectWith(policy: IBackupPolicy, options?: BackupPolicyAssignmentOptions): BackupPolicyAssignment;
}
