import type { Construct, TerraformProvider } from '../base';
import type { AttachmentOptions, VolumeAttachment } from '../instance/volume-attachment';
import { CoreVolume, type CoreVolumeBlockVolumeReplicas } from '../provider-oci/core-volume';
import type { VolumeBackupOptions } from '../shared/backup-options';
import { checkOcid } from '../shared/checks';
import { regionOf } from '../shared/provider-region';
import { takeTurn } from '../shared/turns';
import type { IVolume } from '../shared/volume';
import { checkCloneDomain, replicaBlock, volumeArguments } from '../shared/volume-arguments';
import type { VolumeCopyOptions, VolumeReplicaProps } from '../shared/volume-options';
import { Region } from '../values/region';
import { Size } from '../values/size';
import type { BlockVolumeBackup } from './block-volume-backup';
import { BlockVolumeBase } from './block-volume-base';
import type { BlockVolumeAttributes, BlockVolumeProps } from './block-volume-props';

const EMPTY_VOLUME_SIZE = Size.tebibytes(1);

/** A block volume, of this stack or of elsewhere. */
export interface IBlockVolume extends IVolume {
  /** OCID of the volume. */
  readonly blockVolumeId: string;
  /** Takes a backup. */
  backUp(id: string, options?: VolumeBackupOptions): BlockVolumeBackup;
  /** Makes a clone in the same availability domain. */
  clone(id: string, options?: VolumeCopyOptions): BlockVolume;
  /** Attaches the volume to an instance. */
  attachTo(id: string, options: AttachmentOptions): VolumeAttachment;
}

/**
 * A block volume, empty or made from a backup, a copy, another volume or a replica (`oci_core_volume`).
 *
 * @throws SizeOutOfRange, SizeBelowSource, CloneOutsideAvailabilityDomain, ReplicaInOwnAvailabilityDomain, KeyOfAnotherRegion,
 * OcidInvalid, DisplayNameInvalid, TooManyTags, TagInvalid, DefinedTagKeyInvalid
 */
export class BlockVolume extends BlockVolumeBase {
  /** The block volume with this OCID. To clone it, more must be known: see `fromBlockVolumeAttributes`. */
  public static fromBlockVolumeId(scope: Construct, id: string, blockVolumeId: string): IBlockVolume {
    return BlockVolume.fromBlockVolumeAttributes(scope, id, { blockVolumeId });
  }

  /** The block volume of which this is known. */
  public static fromBlockVolumeAttributes(
    scope: Construct,
    id: string,
    attributes: BlockVolumeAttributes,
  ): IBlockVolume {
    return new ImportedBlockVolume(scope, id, attributes);
  }

  public readonly availabilityDomain?: string;
  public readonly compartmentId?: string;
  public readonly size?: Size;
  public readonly region?: Region;
  public readonly provider?: TerraformProvider;
  private readonly resource: CoreVolume;
  private readonly replicas: CoreVolumeBlockVolumeReplicas[] = [];

  constructor(scope: Construct, id: string, props: BlockVolumeProps) {
    super(scope, id);
    checkCloneDomain(this, props.availabilityDomain, props.source?.clonedVolume?.availabilityDomain);
    this.resource = new CoreVolume(this, 'Default', {
      ...volumeArguments(this, props, props.source?.size),
      sourceDetails: props.source?._block,
    });
    if (props.source?.clonedVolume) {
      takeTurn('backup-or-clone', props.source.clonedVolume, this.resource);
    }
    this.availabilityDomain = props.availabilityDomain;
    this.compartmentId = props.compartmentId;
    this.size = props.size ?? (props.source ? props.source.size : EMPTY_VOLUME_SIZE);
    this.region = regionOf(this, props.provider);
    this.provider = props.provider;
    for (const replica of props.replicas ?? []) {
      this.replicateTo(replica);
    }
    if (props.backupPolicy) {
      this.protectWith(props.backupPolicy);
    }
  }

  /** OCID of the volume. */
  public get blockVolumeId(): string {
    return this.resource.id;
  }

  /** Life-cycle state of the volume, such as `AVAILABLE`. */
  public get state(): string {
    return this.resource.state;
  }

  /** Keeps an asynchronous replica of the volume elsewhere. A replicated volume cannot be resized. */
  public replicateTo(replica: VolumeReplicaProps): void {
    this.replicas.push(replicaBlock(this, replica, this.availabilityDomain));
    this.resource.putBlockVolumeReplicas(this.replicas);
  }
}

class ImportedBlockVolume extends BlockVolumeBase {
  public readonly blockVolumeId: string;
  public readonly availabilityDomain?: string;
  public readonly compartmentId?: string;
  public readonly size?: Size;
  public readonly region?: Region;
  public readonly provider?: TerraformProvider;

  constructor(scope: Construct, id: string, attributes: BlockVolumeAttributes) {
    super(scope, id);
    checkOcid(this, 'blockVolumeId', attributes.blockVolumeId, ['volume']);
    this.blockVolumeId = attributes.blockVolumeId;
    this.availabilityDomain = attributes.availabilityDomain;
    this.compartmentId = attributes.compartmentId;
    this.size = attributes.size;
    this.region = Region._ofOcid(attributes.blockVolumeId) ?? regionOf(this, attributes.provider);
    this.provider = attributes.provider;
  }
}
