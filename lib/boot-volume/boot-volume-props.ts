import type { IBackupPolicy } from '../backup-policy/backup-policy';
import type { TerraformProvider } from '../base';
import type { ResourceProps } from '../shared/resource-props';
import type { Duration } from '../values/duration';
import type { Size } from '../values/size';
import type { VolumeAutotune } from '../values/volume-autotune';
import type { VolumePerformance } from '../values/volume-performance';
import type { BootVolumeReplicaProps } from './boot-volume-replica';
import type { BootVolumeSource } from './boot-volume-source';

/** What may be said of a boot volume beyond its place and its source. */
export interface BootVolumeOptions extends ResourceProps {
  /**
   * Size in whole GB, 50 to 32768, and at least that of the source.
   *
   * @default - the size of the source
   */
  readonly size?: Size;
  /**
   * Volume performance units per GB; 10 or more for a boot volume.
   *
   * @default VolumePerformance.BALANCED
   */
  readonly performance?: VolumePerformance;
  /**
   * Rules by which the service changes the performance on its own.
   *
   * @default - none
   */
  readonly autotune?: VolumeAutotune[];
  /**
   * OCID of the Vault key that encrypts the volume. It must live in the volume's region.
   *
   * @default - a key that Oracle manages
   */
  readonly kmsKeyId?: string;
  /**
   * The policy that backs the volume up, assigned by a resource of its own: the volume's deprecated `backup_policy_id`
   * would replace the volume at every change (oracle/terraform-provider-oci #589).
   *
   * @default - none
   */
  readonly backupPolicy?: IBackupPolicy;
  /**
   * Asynchronous replicas in other regions or availability domains.
   *
   * @default - none
   */
  readonly replicas?: BootVolumeReplicaProps[];
  /**
   * How long Terraform waits for the volume to become available.
   *
   * @default - 20 minutes, the provider's own
   */
  readonly creationTimeout?: Duration;
}

/** What a clone or a restore may be told; what is left out is taken from the source. */
export interface BootVolumeCopyOptions extends BootVolumeOptions {
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

/** What a boot volume is made of. */
export interface BootVolumeProps extends BootVolumeOptions {
  /** Availability domain, such as `Uocm:PHX-AD-1`. */
  readonly availabilityDomain: string;
  /** OCID of the compartment. */
  readonly compartmentId: string;
  /** Where the bytes come from. */
  readonly source: BootVolumeSource;
}

/** What is known of a boot volume of elsewhere. */
export interface BootVolumeAttributes {
  /** OCID of the volume. */
  readonly bootVolumeId: string;
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
   * Size in GB: with it, a clone that is too small is found at synth.
   *
   * @default - unknown
   */
  readonly size?: Size;
  /**
   * Provider through which the volume's backups and clones are made.
   *
   * @default - the stack's OCI provider without an alias
   */
  readonly provider?: TerraformProvider;
}
