import type { ResourceProps } from '../shared/resource-props';
import type { Region } from '../values/region';
import type { BackupSchedule } from './backup-schedule';
import type { RpoGoal } from './rpo-schedules';

/** What may be said of a policy beyond its compartment and its schedules. */
export interface BackupPolicyOptions extends ResourceProps {
  /**
   * Region to which every backup of the policy is copied, with the same retention, within up to 24 hours.
   *
   * @default - no copies
   */
  readonly destinationRegion?: Region;
  /**
   * Whether it is meant that several schedules fall on one day, of which the service runs only one. Silences the warning.
   *
   * @default false
   */
  readonly acceptPriorities?: boolean;
}

/** What a policy is made of. */
export interface BackupPolicyProps extends BackupPolicyOptions {
  /** OCID of the compartment. It cannot be changed later. */
  readonly compartmentId: string;
  /**
   * When backups are made and how long they are kept. More can be added with `addSchedule`.
   *
   * @default - none
   */
  readonly schedules?: BackupSchedule[];
}

/** What a duplicate is made of. */
export interface BackupPolicyDuplicateProps extends BackupPolicyOptions {
  /** OCID of the compartment. It cannot be changed later. */
  readonly compartmentId: string;
}

/** What a policy for a recovery point objective is made of. */
export interface BackupPolicyForRpoProps extends BackupPolicyDuplicateProps, RpoGoal {}

/** What is known of a policy of elsewhere. */
export interface BackupPolicyAttributes {
  /** OCID of the policy. */
  readonly backupPolicyId: string;
  /**
   * The policy's schedules: with them, recovery objectives can be checked.
   *
   * @default - unknown
   */
  readonly schedules?: BackupSchedule[];
  /**
   * Region to which the policy copies each backup.
   *
   * @default - unknown
   */
  readonly destinationRegion?: Region;
}
