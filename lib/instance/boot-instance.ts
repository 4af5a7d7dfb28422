import { Construct, type IConstruct, type TerraformProvider } from '../base';
import type { IBootVolume } from '../boot-volume/boot-volume';
import { problem } from '../errors';
import { CoreInstance } from '../provider-oci/core-instance';
import { checkCompartment, checkOcid, checkSize } from '../shared/checks';
import { regionOf } from '../shared/provider-region';
import { commonArguments, type ResourceProps } from '../shared/resource-props';
import { areKnownToDiffer, isToken, numberAsText } from '../shared/tokens';
import type { Region } from '../values/region';
import type { Size } from '../values/size';

/** An instance, of this stack or of elsewhere. */
export interface IBootInstance extends IConstruct {
  /** OCID of the instance. */
  readonly instanceId: string;
}

/** What may be said of an image source. */
export interface ImageSourceOptions {
  /**
   * Size of the boot volume in whole GB, 50 to 32768.
   *
   * @default - the size of the image
   */
  readonly bootVolumeSize?: Size;
}

/** What an instance boots from. */
export class BootSource {
  /** A new boot volume made from the image with this OCID. */
  public static image(imageId: string, options: ImageSourceOptions = {}): BootSource {
    return new BootSource('image', imageId, options.bootVolumeSize);
  }

  /** A boot volume that is there already: one that was restored, cloned or preserved. */
  public static bootVolume(volume: IBootVolume): BootSource {
    return new BootSource('bootVolume', volume.bootVolumeId, undefined, volume);
  }

  private constructor(
    /** `image` or `bootVolume`. */
    public readonly type: string,
    /** OCID of the image or the boot volume. */
    public readonly sourceId: string,
    /** Size of the boot volume that is made from an image. */
    public readonly bootVolumeSize?: Size,
    /** The boot volume, when the instance boots from one. */
    public readonly volume?: IBootVolume,
  ) {}
}

/** What an instance is made of: only what a launch from a restored volume needs. */
export interface BootInstanceProps extends ResourceProps {
  /** Availability domain. A boot volume can be launched only in its own. */
  readonly availabilityDomain: string;
  /** OCID of the compartment. */
  readonly compartmentId: string;
  /** What the instance boots from. */
  readonly source: BootSource;
  /** OCID of the subnet of the first network interface. */
  readonly subnetId: string;
  /**
   * Shape, such as `VM.Standard.E4.Flex`.
   *
   * @default 'VM.Standard.E4.Flex'
   */
  readonly shape?: string;
  /**
   * Number of OCPUs of a flexible shape.
   *
   * @default 1
   */
  readonly ocpus?: number;
  /**
   * Memory in GB of a flexible shape.
   *
   * @default 8
   */
  readonly memoryInGbs?: number;
  /**
   * Whether the boot volume outlives the instance. Read at destroy, so it must have been applied before.
   *
   * @default true
   */
  readonly preserveBootVolume?: boolean;
  /**
   * Whether a later change of the source is ignored. Otherwise the plan says "update in-place" and swaps the boot volume
   * (oracle/terraform-provider-oci #2136): what was written to it is lost to the instance.
   *
   * @default - true for an image, false for a boot volume
   */
  readonly ignoreSourceChanges?: boolean;
  /**
   * Public SSH key of the image's default user.
   *
   * @default - none
   */
  readonly sshAuthorizedKey?: string;
}

/** What is known of an instance of elsewhere. */
export interface BootInstanceAttributes {
  /** OCID of the instance. */
  readonly instanceId: string;
}

/**
 * An instance, as thin as the launch from a restored volume allows (`oci_core_instance`).
 *
 * @throws LaunchOutsideAvailabilityDomain, SizeOutOfRange, OcidInvalid, DisplayNameInvalid, TooManyTags, TagInvalid,
 * DefinedTagKeyInvalid
 */
export class BootInstance extends Construct implements IBootInstance {
  /** The instance with this OCID. */
  public static fromInstanceId(scope: Construct, id: string, instanceId: string): IBootInstance {
    return BootInstance.fromInstanceAttributes(scope, id, { instanceId });
  }

  /** The instance of which this is known. */
  public static fromInstanceAttributes(
    scope: Construct,
    id: string,
    attributes: BootInstanceAttributes,
  ): IBootInstance {
    return new ImportedInstance(scope, id, attributes);
  }

  /** OCID of the instance. */
  public readonly instanceId: string;
  /** OCID of the volume that the instance booted from. */
  public readonly bootVolumeId: string;
  /** Availability domain of the instance. */
  public readonly availabilityDomain: string;
  /** OCID of the instance's compartment. */
  public readonly compartmentId: string;
  /** Provider, and with it the region, of the instance. */
  public readonly provider?: TerraformProvider;
  /** Region of the instance, when known. */
  public readonly region?: Region;
  private readonly source: BootSource;

  constructor(scope: Construct, id: string, props: BootInstanceProps) {
    super(scope, id);
    this.check(props);
    const provider = props.provider ?? props.source.volume?.provider;
    const common = commonArguments(this, props);
    const ignoresSource = props.ignoreSourceChanges ?? props.source.type === 'image';
    const resource = new CoreInstance(this, 'Default', {
      ...common,
      lifecycle: ignoresSource
        ? { ...common.lifecycle, ignoreChanges: ['source_details[0].source_id'] }
        : common.lifecycle,
      provider,
      availabilityDomain: props.availabilityDomain,
      compartmentId: props.compartmentId,
      shape: props.shape ?? 'VM.Standard.E4.Flex',
      shapeConfig: shapeConfigOf(props),
      createVnicDetails: { subnetId: props.subnetId },
      sourceDetails: {
        sourceType: props.source.type,
        sourceId: props.source.sourceId,
        bootVolumeSizeInGbs: props.source.bootVolumeSize && numberAsText(props.source.bootVolumeSize.toGibibytes()),
      },
      preserveBootVolume: props.preserveBootVolume ?? true,
      metadata: props.sshAuthorizedKey === undefined ? undefined : { ssh_authorized_keys: props.sshAuthorizedKey },
    });
    this.instanceId = resource.id;
    this.bootVolumeId = resource.bootVolumeId;
    this.availabilityDomain = props.availabilityDomain;
    this.compartmentId = props.compartmentId;
    this.provider = provider;
    this.region = regionOf(this, provider);
    this.source = props.source;
  }

  /** The volume that the instance booted from, with its verbs: `instance.bootVolume.backUp(...)`. */
  public get bootVolume(): IBootVolume {
    return this.source.volume ?? this.importedBootVolume();
  }

  private importedBootVolume(): IBootVolume {
    const { BootVolume } = require('../boot-volume/boot-volume') as typeof import('../boot-volume/boot-volume');
    const known = this.node.tryFindChild('BootVolume') as IBootVolume | undefined;
    return known ?? BootVolume.fromInstance(this, 'BootVolume', this);
  }

  private check(props: BootInstanceProps): void {
    checkCompartment(this, props.compartmentId);
    checkOcid(this, 'subnetId', props.subnetId, ['subnet']);
    checkOcid(this, 'source', props.source.sourceId, [props.source.type.toLowerCase()]);
    checkSize(this, props.source.bootVolumeSize);
    const volumeDomain = props.source.volume?.availabilityDomain;
    if (volumeDomain !== undefined && areKnownToDiffer(volumeDomain, props.availabilityDomain)) {
      throw problem('LaunchOutsideAvailabilityDomain', this, { got: props.availabilityDomain, volume: volumeDomain });
    }
  }
}

/** Flexible shapes must be told their size; what is told of another, or of one that only Terraform knows, is passed on. */
function shapeConfigOf({ shape, ocpus, memoryInGbs }: BootInstanceProps) {
  const isFlexible = shape === undefined || (!isToken(shape) && shape.endsWith('.Flex'));
  if (isFlexible) {
    return { ocpus: ocpus ?? 1, memoryInGbs: memoryInGbs ?? 8 };
  }
  return ocpus === undefined && memoryInGbs === undefined ? undefined : { ocpus, memoryInGbs };
}

class ImportedInstance extends Construct implements IBootInstance {
  public readonly instanceId: string;

  constructor(scope: Construct, id: string, attributes: BootInstanceAttributes) {
    super(scope, id);
    checkOcid(this, 'instanceId', attributes.instanceId, ['instance']);
    this.instanceId = attributes.instanceId;
  }
}
