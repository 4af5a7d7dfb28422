import type { Construct, IConstruct, TerraformProvider } from '../base';
import { CoreBootVolumeBackup } from '../provider-oci/core-boot-volume-backup';
import type { CrossRegionCopyOptions, VolumeBackupOptions } from '../shared/backup-options';
import { checkCompartment, checkKey, checkOcid } from '../shared/checks';
import { regionOf } from '../shared/provider-region';
import { commonArguments, creationTimeout } from '../shared/resource-props';
import { takeTurn } from '../shared/turns';
import type { VolumeCopyOptions } from '../shared/volume-options';
import { Region } from '../values/region';
import type { Size } from '../values/size';
import type { BootVolume, IBootVolume } from './boot-volume';
import { BootVolumeBackupBase } from './boot-volume-backup-base';
import type { CrossRegionCopy } from './cross-region-copy';
import { NewestBootVolumeBackup, type NewestBootVolumeBackupProps } from './newest-boot-volume-backup';

/** A backup of a boot volume, of this stack or of elsewhere; a copy in another region is one too. */
export interface IBootVolumeBackup extends IConstruct {
  /** OCID of the backup. */
  readonly bootVolumeBackupId: string;
  /** OCID of the backup's compartment, when known. */
  readonly compartmentId?: string;
  /** Availability domain of the backed-up volume, when known: where a restore goes if nothing else is said. */
  readonly availabilityDomain?: string;
  /** Size of the volume that was backed up, when known. */
  readonly size?: Size;
  /** Region of the backup, when known. */
  readonly region?: Region;
  /** Provider through which the backup is restored; the stack's default one when absent. */
  readonly provider?: TerraformProvider;
  /** The volume that was backed up, when it is of this app. */
  readonly volume?: IBootVolume;
  /** Makes a boot volume from the backup, in its own region. */
  restore(id: string, options?: VolumeCopyOptions): BootVolume;
  /** Copies the backup to another region. */
  copyTo(id: string, options: CrossRegionCopyOptions): CrossRegionCopy;
}

/** What a backup is taken of. */
export interface BootVolumeBackupProps extends VolumeBackupOptions {
  /** The volume. */
  readonly volume: IBootVolume;
}

/** What is known of a backup of elsewhere. */
export interface BootVolumeBackupAttributes {
  /** OCID of the backup. */
  readonly bootVolumeBackupId: string;
  /**
   * OCID of the compartment: where a restore goes if nothing else is said.
   *
   * @default - unknown
   */
  readonly compartmentId?: string;
  /**
   * Size of the volume that was backed up: with it, a restore that is too small is found at synth.
   *
   * @default - unknown
   */
  readonly size?: Size;
  /**
   * Provider through which the backup is restored.
   *
   * @default - the stack's OCI provider without an alias
   */
  readonly provider?: TerraformProvider;
}

/**
 * A manual backup of a boot volume (`oci_core_boot_volume_backup`): a complete, crash-consistent picture of the volume that
 * stays until it is deleted, or for as long as its retention says.
 *
 * @throws KeyOfAnotherRegion, OcidInvalid, DisplayNameInvalid, TooManyTags, TagInvalid, DefinedTagKeyInvalid
 */
export class BootVolumeBackup extends BootVolumeBackupBase {
  /** The backup with this OCID. */
  public static fromBootVolumeBackupId(scope: Construct, id: string, bootVolumeBackupId: string): IBootVolumeBackup {
    return BootVolumeBackup.fromBootVolumeBackupAttributes(scope, id, { bootVolumeBackupId });
  }

  /** The backup of which this is known. */
  public static fromBootVolumeBackupAttributes(
    scope: Construct,
    id: string,
    attributes: BootVolumeBackupAttributes,
  ): IBootVolumeBackup {
    return new ImportedBootVolumeBackup(scope, id, attributes);
  }

  /**
   * The newest available backup or copy that fits, looked up by Terraform at each plan. A plan that finds none fails and
   * says what was looked for.
   */
  public static newest(scope: Construct, id: string, props: NewestBootVolumeBackupProps): IBootVolumeBackup {
    return new NewestBootVolumeBackup(scope, id, props);
  }

  public readonly compartmentId?: string;
  public readonly availabilityDomain?: string;
  public readonly size?: Size;
  public readonly region?: Region;
  public readonly provider?: TerraformProvider;
  public readonly volume?: IBootVolume;
  private readonly resource: CoreBootVolumeBackup;

  constructor(scope: Construct, id: string, props: BootVolumeBackupProps) {
    super(scope, id);
    const provider = props.provider ?? props.volume.provider;
    checkCompartment(this, props.compartmentId);
    checkKey(this, 'kmsKeyId', props.kmsKeyId, provider);
    this.resource = new CoreBootVolumeBackup(this, 'Default', {
      ...commonArguments(this, props),
      ...props.retention?._arguments,
      provider,
      bootVolumeId: props.volume.bootVolumeId,
      type: props.type,
      compartmentId: props.compartmentId,
      kmsKeyId: props.kmsKeyId,
      timeouts: creationTimeout(props.creationTimeout),
    });
    this.compartmentId = props.compartmentId ?? props.volume.compartmentId;
    this.availabilityDomain = props.volume.availabilityDomain;
    this.size = props.volume.size;
    this.region = props.volume.region ?? regionOf(this, provider);
    this.provider = provider;
    this.volume = props.volume;
    takeTurn('backup-or-clone', props.volume, this.resource);
  }

  /** OCID of the backup. */
  public get bootVolumeBackupId(): string {
    return this.resource.id;
  }

  /** Size in GB that the service attributes to this backup alone. */
  public get uniqueSizeInGbs(): string {
    return this.resource.uniqueSizeInGbs;
  }

  /** The instant whose bytes the backup holds. */
  public get timeCreated(): string {
    return this.resource.timeCreated;
  }
}

class ImportedBootVolumeBackup extends BootVolumeBackupBase {
  public readonly bootVolumeBackupId: string;
  public readonly compartmentId?: string;
  public readonly availabilityDomain?: string;
  public readonly size?: Size;
  public readonly region?: Region;
  public readonly provider?: TerraformProvider;
  public readonly volume?: IBootVolume;

  constructor(scope: Construct, id: string, attributes: BootVolumeBackupAttributes) {
    super(scope, id);
    checkOcid(this, 'bootVolumeBackupId', attributes.bootVolumeBackupId, ['bootvolumebackup']);
    this.bootVolumeBackupId = attributes.bootVolumeBackupId;
    this.compartmentId = attributes.compartmentId;
    this.size = attributes.size;
    this.region = Region._ofOcid(attributes.bootVolumeBackupId) ?? regionOf(this, attributes.provider);
    this.provider = attributes.provider;
  }
}
