import type { IBackupPolicy } from '../backup-policy/backup-policy';
import type { TerraformProvider } from '../base';
import type { ResourceProps } from '../shared/resource-props';
import type { IVolume } from '../shared/volume';
import type { VolumeReplicaProps } from '../shared/volume-options';
import type { VolumeGroupSource } from './volume-group-source';

/** What may be said of a group beyond its place and its source. */
export interface VolumeGroupOptions extends ResourceProps {
  /**
   * The members from now on, the founding ones included. Only for a group that exists: the provider refuses it at creation.
   * Changing the founding members instead would replace the group, and with it its history of backups
   * (oracle/terraform-provider-oci #1711).
   *
   * @default - the founding members
   */
  readonly members?: IVolume[];
  /**
   * The policy that backs the group up. It must be one that a user defined; it overrides the policies of the members.
   *
   * @default - none
   */
  readonly backupPolicy?: IBackupPolicy;
  /**
   * Asynchronous replicas of the whole group.
   *
   * @default - none
   */
  readonly replicas?: VolumeReplicaProps[];
}

/** What a clone or a restore of a group may be told. */
export interface VolumeGroupCopyOptions extends VolumeGroupOptions {
  /**
   * Availability domain. A clone must stay in its source's; a restore may go to any of the region.
   *
   * @default - that of the source, when it is known
   */
  readonly availabilityDomain?: string;
  /**
   * OCID of the compartment.
   *
   * @default - that of the source, when it is known
   */
  readonly compartmentId?: string;
}

/** What a volume group is made of. */
export interface VolumeGroupProps extends VolumeGroupOptions {
  /** Availability domain of the group and of all its members. */
  readonly availabilityDomain: string;
  /** OCID of the compartment. */
  readonly compartmentId: string;
  /** What the group is made of. */
  readonly source: VolumeGroupSource;
}

/** What is known of a volume group of elsewhere. */
export interface VolumeGroupAttributes {
  /** OCID of the group. */
  readonly volumeGroupId: string;
  /**
   * Availability domain. Needed to clone.
   *
   * @default - unknown
   */
  readonly availabilityDomain?: string;
  /**
   * OCID of the compartment. Needed to clone.
   *
   * @default - unknown
   */
  readonly compartmentId?: string;
  /**
   * Provider through which the group's backups and clones are made.
   *
   * @default - the stack's OCI provider without an alias
   */
  readonly provider?: TerraformProvider;
}
