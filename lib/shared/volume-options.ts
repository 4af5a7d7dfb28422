import type { IBackupPolicy } from '../backup-policy/backup-policy';
import type { Duration } from '../values/duration';
import type { Size } from '../values/size';
import type { VolumeAutotune } from '../values/volume-autotune';
import type { VolumePerformance } from '../values/volume-performance';
import type { ResourceProps } from './resource-props';

/** Where an asynchronous replica is kept. */
export interface VolumeReplicaProps {
  /** Availability domain of the replica, of another region or another one of the same region. */
  readonly availabilityDomain: string;
  /**
   * Name shown to people.
   *
   * @default - chosen by the service
   */
  readonly displayName?: string;
  /**
   * OCID of a Vault key of the replica's region. For a boot volume the provider never reads it back: every plan shows an update.
   *
   * @default - a key that Oracle manages
   */
  readonly kmsKeyId?: string;
}

/** What may be said of a volume beyond its place and its source. */
export interface VolumeOptions extends ResourceProps {
  /**
   * Size in whole GB, 50 to 32768, and at least that of the source.
   *
   * @default - the size of the source; 1024 GB for an empty block volume
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
  readonly replicas?: VolumeReplicaProps[];
  /**
   * Whether a later change of the source is ignored. Otherwise it replaces the volume: what was written to it is lost.
   *
   * @default - false; true for a restore of the newest backup, which is another one as soon as there is a newer
   */
  readonly ignoreSourceChanges?: boolean;
  /**
   * How long Terraform waits for the volume to become available.
   *
   * @default - 20 minutes, the provider's own
   */
  readonly creationTimeout?: Duration;
}

/** What a clone or a restore may be told; what is left out is taken from the source. */
export interface VolumeCopyOptions extends VolumeOptions {
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
