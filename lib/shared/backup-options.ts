import type { BackupRetention } from '../values/backup-retention';
import type { BackupType } from '../values/backup-type';
import type { Duration } from '../values/duration';
import type { Region } from '../values/region';
import type { ResourceProps, UntaggedResourceProps } from './resource-props';

/** What may be said of any backup beyond what it is taken of. */
export interface BackupOptions extends ResourceProps {
  /**
   * What the backup holds. Either kind restores alone.
   *
   * @default BackupType.INCREMENTAL
   */
  readonly type?: BackupType;
  /**
   * OCID of the compartment. The service puts a backup into the compartment of what it backs up; another one here moves it.
   *
   * @default - the compartment of what is backed up
   */
  readonly compartmentId?: string;
  /**
   * How long the backup must stay, and how firmly.
   *
   * @default - until somebody deletes it
   */
  readonly retention?: BackupRetention;
  /**
   * How long Terraform waits for the backup to become available.
   *
   * @default - 20 minutes, the provider's own
   */
  readonly creationTimeout?: Duration;
}

/** What may be said of a volume's backup beyond the volume. */
export interface VolumeBackupOptions extends BackupOptions {
  /**
   * OCID of the Vault key that encrypts the backup, of its region.
   *
   * @default - the key of the volume
   */
  readonly kmsKeyId?: string;
}

/** Where a copy goes, and how. */
export interface CopyDestination extends UntaggedResourceProps {
  /**
   * Region of the copy. The stack's provider of that region is used, or one is made after the stack's default provider.
   *
   * @default - the region of `provider`
   */
  readonly region?: Region;
  /**
   * Region of the backup that is copied.
   *
   * @default - found from the source's provider or OCID
   */
  readonly sourceRegion?: Region;
  /**
   * OCID of a Vault key of the copy's region. Keys never travel with a copy.
   *
   * @default - a key that Oracle manages
   */
  readonly kmsKeyId?: string;
  /**
   * How long Terraform waits. A copy that Terraform gave up on goes on without it and is lost from the state
   * (oracle/terraform-provider-oci #2078), so this is generous.
   *
   * @default Duration.hours(6)
   */
  readonly creationTimeout?: Duration;
}

/** What may be said of a copy that takes tags and retention of its own. */
export interface CrossRegionCopyOptions extends CopyDestination {
  /**
   * OCID of the copy's compartment.
   *
   * @default - chosen by the service: that of the source
   */
  readonly compartmentId?: string;
  /**
   * How long the copy must stay, and how firmly.
   *
   * @default - until somebody deletes it
   */
  readonly retention?: BackupRetention;
  /**
   * Free-form tags: at most 10, keys up to 100 characters, values up to 256.
   *
   * @default - those of the source
   */
  readonly freeformTags?: { [key: string]: string };
  /**
   * Defined tags as `namespace.key` to value, at most 64.
   *
   * @default - those of the source
   */
  readonly definedTags?: { [key: string]: string };
}
