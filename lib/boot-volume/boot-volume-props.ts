import type { TerraformProvider } from '../base';
import type { VolumeOptions } from '../shared/volume-options';
import type { Size } from '../values/size';
import type { BootVolumeSource } from './boot-volume-source';

/** What a boot volume is made of. */
export interface BootVolumeProps extends VolumeOptions {
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
