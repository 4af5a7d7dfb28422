import type { Construct, IConstruct, TerraformProvider } from '../base';
import { CoreVolumeBackup } from '../provider-oci/core-volume-backup';
import type { CopyDestination, VolumeBackupOptions } from '../shared/backup-options';
import { checkCompartment, checkKey, checkOcid } from '../shared/checks';
import { regionOf } from '../shared/provider-region';
import { commonArguments, creationTimeout } from '../shared/resource-props';
import { takeTurn } from '../shared/turns';
import type { VolumeCopyOptions } from '../shared/volume-options';
import { Region } from '../values/region';
import type { Size } from '../values/size';
import type { BlockVolume, IBlockVolume } from './block-volume';
import { BlockVolumeBackupBase } from './block-volume-backup-base';
import type { BlockVolumeBackupCopy } from './block-volume-backup-copy';

/** A backup of a block volume, of this stack or of elsewhere; a copy in another region is one too. */
export interface IBlockVolumeBackup extends IConstruct {
  /** OCID of the backup. */
  readonly blockVolumeBackupId: string;
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
  /** Makes a block volume from the backup, in its own region. */
  restore(id: string, options?: VolumeCopyOptions): BlockVolume;
  /** Copies the backup to another region. */
  copyTo(id: string, destination: CopyDestination): BlockVolumeBackupCopy;
}

/** What a backup is taken of. */
export interface BlockVolumeBackupProps extends VolumeBackupOptions {
  /** The volume. */
  readonly volume: IBlockVolume;
}

/** What is known of a backup of elsewhere. */
export interface BlockVolumeBackupAttributes {
  /** OCID of the backup. */
  readonly blockVolumeBackupId: string;
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
 * A manual backup of a block volume (`oci_core_volume_backup`).
 *
 * @throws KeyOfAnotherRegion, OcidInvalid, DisplayNameInvalid, TooManyTags, TagInvalid, DefinedTagKeyInvalid
 */
export class BlockVolumeBackup extends BlockVolumeBackupBase {
  /** The backup with this OCID. */
  public static fromBlockVolumeBackupId(scope: Construct, id: string, blockVolumeBackupId: string): IBlockVolumeBackup {
    return BlockVolumeBackup.fromBlockVolumeBackupAttributes(scope, id, { blockVolumeBackupId });
  }

  /** The backup of which this is known. */
  public static fromBlockVolumeBackupAttributes(
    scope: Construct,
    id: string,
    attributes: BlockVolumeBackupAttributes,
  ): IBlockVolumeBackup {
    return new ImportedBlockVolumeBackup(scope, id, attributes);
  }

  public readonly compartmentId?: string;
  public readonly availabilityDomain?: string;
  public readonly size?: Size;
  public readonly region?: Region;
  public readonly provider?: TerraformProvider;
  private readonly resource: CoreVolumeBackup;

  constructor(scope: Construct, id: string, props: BlockVolumeBackupProps) {
    super(scope, id);
    const provider = props.provider ?? props.volume.provider;
    checkCompartment(this, props.compartmentId);
    checkKey(this, 'kmsKeyId', props.kmsKeyId, provider);
    this.resource = new CoreVolumeBackup(this, 'Default', {
      ...commonArguments(this, props),
      ...props.retention?._arguments,
      provider,
      volumeId: props.volume.blockVolumeId,
      type: props.type,
      compartmentId: props.compartmentId,
      kmsKeyId: props.kmsKeyId,
      timeouts: creationTimeout(props.creationTimeout),
    });
    takeTurn('backup-or-clone', props.volume, this.resource);
    this.compartmentId = props.compartmentId ?? props.volume.compartmentId;
    this.availabilityDomain = props.volume.availabilityDomain;
    this.size = props.volume.size;
    this.region = props.volume.region ?? regionOf(this, provider);
    this.provider = provider;
  }

  /** OCID of the backup. */
  public get blockVolumeBackupId(): string {
    return this.resource.id;
  }
}

class ImportedBlockVolumeBackup extends BlockVolumeBackupBase {
  public readonly blockVolumeBackupId: string;
  public readonly compartmentId?: string;
  public readonly availabilityDomain?: string;
  public readonly size?: Size;
  public readonly region?: Region;
  public readonly provider?: TerraformProvider;

  constructor(scope: Construct, id: string, attributes: BlockVolumeBackupAttributes) {
    super(scope, id);
    checkOcid(this, 'blockVolumeBackupId', attributes.blockVolumeBackupId, ['volumebackup']);
    this.blockVolumeBackupId = attributes.blockVolumeBackupId;
    this.compartmentId = attributes.compartmentId;
    this.size = attributes.size;
    this.region = Region._ofOcid(attributes.blockVolumeBackupId) ?? regionOf(this, attributes.provider);
    this.provider = attributes.provider;
  }
}
