import type { Construct, TerraformProvider } from '../base';
import { problem } from '../errors';
import type { AttachmentOptions, VolumeAttachment } from '../instance/volume-attachment';
import { CoreBootVolume, type CoreBootVolumeBootVolumeReplicas } from '../provider-oci/core-boot-volume';
import type { VolumeBackupOptions } from '../shared/backup-options';
import { checkOcid } from '../shared/checks';
import { regionOf } from '../shared/provider-region';
import { takeTurn } from '../shared/turns';
import type { IVolume } from '../shared/volume';
import { checkCloneDomain, replicaBlock, volumeArguments } from '../shared/volume-arguments';
import type { VolumeCopyOptions, VolumeReplicaProps } from '../shared/volume-options';
import { Region } from '../values/region';
import type { Size } from '../values/size';
import type { BootVolumeBackup } from './boot-volume-backup';
import { BootVolumeBase } from './boot-volume-base';
import type { BootVolumeClone } from './boot-volume-clone';
import type { BootVolumeAttributes, BootVolumeProps } from './boot-volume-props';

/** A boot volume, of this stack or of elsewhere. */
export interface IBootVolume extends IVolume {
  /** OCID of the volume. */
  readonly bootVolumeId: string;
  /** Takes a backup. */
  backUp(id: string, options?: VolumeBackupOptions): BootVolumeBackup;
  /** Makes a clone in the same availability domain. */
  clone(id: string, options?: VolumeCopyOptions): BootVolumeClone;
  /** Attaches the volume as data to another instance, to mend what keeps it from booting. */
  attachForRepair(id: string, options: AttachmentOptions): VolumeAttachment;
}

/** An instance whose boot volume is wanted: `BootInstance`, or the `CoreInstance` of any bindings of the provider. */
export interface IInstanceWithBootVolume {
  /** OCID of the instance's boot volume. */
  readonly bootVolumeId: string;
  /** Availability domain of the instance. */
  readonly availabilityDomain: string;
  /** OCID of the instance's compartment. */
  readonly compartmentId: string;
}

/**
 * A boot volume made from a backup, a copy, another boot volume or a replica (`oci_core_boot_volume`).
 *
 * @throws SizeOutOfRange, SizeBelowSource, BootVolumePerformanceTooLow, CloneOutsideAvailabilityDomain, KeyOfAnotherRegion,
 * OcidInvalid, DisplayNameInvalid, TooManyTags, TagInvalid, DefinedTagKeyInvalid
 */
export class BootVolume extends BootVolumeBase {
  /** The boot volume with this OCID. To clone it, more must be known: see `fromBootVolumeAttributes`. */
  public static fromBootVolumeId(scope: Construct, id: string, bootVolumeId: string): IBootVolume {
    return BootVolume.fromBootVolumeAttributes(scope, id, { bootVolumeId });
  }

  /** The boot volume of which this is known. */
  public static fromBootVolumeAttributes(scope: Construct, id: string, attributes: BootVolumeAttributes): IBootVolume {
    return new ImportedBootVolume(scope, id, attributes);
  }

  /** The boot volume that an instance was launched with. */
  public static fromInstance(scope: Construct, id: string, instance: IInstanceWithBootVolume): IBootVolume {
    const { bootVolumeId, availabilityDomain, compartmentId } = instance;
    const provider = (instance as { provider?: TerraformProvider }).provider;
    return new ImportedBootVolume(scope, id, { bootVolumeId, availabilityDomain, compartmentId, provider });
  }

  public readonly availabilityDomain?: string;
  public readonly compartmentId?: string;
  public readonly size?: Size;
  public readonly region?: Region;
  public readonly provider?: TerraformProvider;
  private readonly resource: CoreBootVolume;
  private readonly replicas: CoreBootVolumeBootVolumeReplicas[] = [];

  constructor(scope: Construct, id: string, props: BootVolumeProps) {
    super(scope, id);
    if (props.performance?.units === 0) {
      throw problem('BootVolumePerformanceTooLow', this, { got: props.performance.units });
    }
    checkCloneDomain(this, props.availabilityDomain, props.source.clonedVolume?.availabilityDomain);
    this.resource = new CoreBootVolume(this, 'Default', {
      ...volumeArguments(this, props, props.source.size),
      sourceDetails: props.source._block,
    });
    if (props.source.clonedVolume) {
      takeTurn('backup-or-clone', props.source.clonedVolume, this.resource);
    }
    this.availabilityDomain = props.availabilityDomain;
    this.compartmentId = props.compartmentId;
    this.size = props.size ?? props.source.size;
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
  public get bootVolumeId(): string {
    return this.resource.id;
  }

  /** OCID of the image that the volume descends from. */
  public get imageId(): string {
    return this.resource.imageId;
  }

  /** Life-cycle state of the volume, such as `AVAILABLE`. */
  public get state(): string {
    return this.resource.state;
  }

  /** Keeps an asynchronous replica of the volume elsewhere. A replicated volume cannot be resized. */
  public replicateTo(replica: VolumeReplicaProps): void {
    this.replicas.push(replicaBlock(this, replica, this.availabilityDomain));
    this.resource.putBootVolumeReplicas(this.replicas);
  }
}

class ImportedBootVolume extends BootVolumeBase {
  public readonly bootVolumeId: string;
  public readonly availabilityDomain?: string;
  public readonly compartmentId?: string;
  public readonly size?: Size;
  public readonly region?: Region;
  public readonly provider?: TerraformProvider;

  constructor(scope: Construct, id: string, attributes: BootVolumeAttributes) {
    super(scope, id);
    checkOcid(this, 'bootVolumeId', attributes.bootVolumeId, ['bootvolume']);
    this.bootVolumeId = attributes.bootVolumeId;
    this.availabilityDomain = attributes.availabilityDomain;
    this.compartmentId = attributes.compartmentId;
    this.size = attributes.size;
    this.region = Region._ofOcid(attributes.bootVolumeId) ?? regionOf(this, attributes.provider);
    this.provider = attributes.provider;
  }
}
