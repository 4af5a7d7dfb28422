import type { IProtectable } from '../backup-policy/protectable';
import type { Construct, TerraformProvider } from '../base';
import { problem } from '../errors';
import type { RepairAttachmentOptions, VolumeAttachment } from '../instance/volume-attachment';
import { CoreBootVolume } from '../provider-oci/core-boot-volume';
import { checkCompartment, checkKey, checkOcid, checkSize } from '../shared/checks';
import { regionOf } from '../shared/provider-region';
import { commonArguments, creationTimeout } from '../shared/resource-props';
import { numberAsText } from '../shared/tokens';
import { takeTurn } from '../shared/turns';
import { Region } from '../values/region';
import type { Size } from '../values/size';
import type { BootVolumeBackup, BootVolumeBackupOptions } from './boot-volume-backup';
import { BootVolumeBase } from './boot-volume-base';
import type { BootVolumeAttributes, BootVolumeCopyOptions, BootVolumeProps } from './boot-volume-props';
import type { BootVolumeReplicaProps } from './boot-volume-replica';

/** A boot volume, of this stack or of elsewhere. */
export interface IBootVolume extends IProtectable {
  /** OCID of the volume. */
  readonly bootVolumeId: string;
  /** Availability domain of the volume, when known. */
  readonly availabilityDomain?: string;
  /** OCID of the volume's compartment, when known. */
  readonly compartmentId?: string;
  /** Size of the volume, when known. */
  readonly size?: Size;
  /** Region of the volume, when known. */
  readonly region?: Region;
  /** Provider through which the volume's backups and clones are made; the stack's default one when absent. */
  readonly provider?: TerraformProvider;
  /** Takes a backup. */
  backUp(id: string, options?: BootVolumeBackupOptions): BootVolumeBackup;
  /** Makes a clone in the same availability domain. */
  clone(id: string, options?: BootVolumeCopyOptions): BootVolume;
  /** Attaches the volume as data to another instance, to mend what keeps it from booting. */
  attachForRepair(id: string, options: RepairAttachmentOptions): VolumeAttachment;
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

  public readonly bootVolumeId: string;
  public readonly availabilityDomain?: string;
  public readonly compartmentId?: string;
  public readonly size?: Size;
  public readonly region?: Region;
  public readonly provider?: TerraformProvider;
  private readonly resource: CoreBootVolume;
  private readonly replicas: BootVolumeReplicaProps[] = [];

  constructor(scope: Construct, id: string, props: BootVolumeProps) {
    super(scope, id);
    this.check(props);
    this.resource = new CoreBootVolume(this, 'Default', {
      ...commonArguments(this, props),
      availabilityDomain: props.availabilityDomain,
      compartmentId: props.compartmentId,
      sourceDetails: props.source._block,
      sizeInGbs: props.size && numberAsText(props.size.toGibibytes()),
      vpusPerGb: props.performance && numberAsText(props.performance.units),
      autotunePolicies: props.autotune?.map((rule) => rule._block),
      kmsKeyId: props.kmsKeyId,
      timeouts: creationTimeout(props.creationTimeout),
    });
    if (props.source.clonedVolume) {
      takeTurn('backup-or-clone', props.source.clonedVolume, this.resource);
    }
    this.bootVolumeId = this.resource.id;
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

  /** OCID of the image that the volume descends from. */
  public get imageId(): string {
    return this.resource.imageId;
  }

  /** Life-cycle state of the volume, such as `AVAILABLE`. */
  public get state(): string {
    return this.resource.state;
  }

  /** Keeps an asynchronous replica of the volume elsewhere. A replicated volume cannot be resized. */
  public replicateTo(replica: BootVolumeReplicaProps): void {
    if (replica.availabilityDomain === this.availabilityDomain) {
      throw problem('ReplicaInOwnAvailabilityDomain', this, { got: replica.availabilityDomain });
    }
    checkOcid(this, 'replicas.kmsKeyId', replica.kmsKeyId, ['key']);
    this.replicas.push(replica);
    this.resource.putBootVolumeReplicas(
      this.replicas.map(({ availabilityDomain, displayName, kmsKeyId }) => ({
        availabilityDomain,
        displayName,
        xrrKmsKeyId: kmsKeyId,
      })),
    );
  }

  private check(props: BootVolumeProps): void {
    checkCompartment(this, props.compartmentId);
    checkSize(this, props.size, props.source.size);
    checkKey(this, 'kmsKeyId', props.kmsKeyId, props.provider);
    if (props.performance?.units === 0) {
      throw problem('BootVolumePerformanceTooLow', this, { got: props.performance.units });
    }
    const cloned = props.source.clonedVolume?.availabilityDomain;
    if (cloned !== undefined && cloned !== props.availabilityDomain) {
      throw problem('CloneOutsideAvailabilityDomain', this, { got: props.availabilityDomain, source: cloned });
    }
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
