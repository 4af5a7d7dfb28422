import type { IBackupPolicy } from './backup-policy';
import type { Construct, TerraformProvider } from './base';
import type { BootVolumeBackup, BootVolumeBackupOptions } from './boot-volume-backup';
import { BootVolumeBase } from './boot-volume-base';
import type { BootVolumeReplicaProps } from './boot-volume-replica';
import type { BootVolumeSource } from './boot-volume-source';
import { checkCompartment, checkKey, checkOcid, checkSize } from './checks';
import { problem } from './errors';
import type { IProtectable } from './protectable';
import { CoreBootVolume } from './provider-oci/core-boot-volume';
import { regionOf } from './provider-region';
import { commonArguments, creationTimeout, type ResourceProps } from './resource-props';
import { numberAsText } from './tokens';
import { takeTurn } from './turns';
import type { Duration } from './values/duration';
import { Region } from './values/region';
import type { Size } from './values/size';
import type { VolumeAutotune } from './values/volume-autotune';
import type { VolumePerformance } from './values/volume-performance';
import type { RepairAttachmentOptions, VolumeAttachment } from './volume-attachment';

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
