import { Construct, type IConstruct, type TerraformProvider } from '../base';
import { CoreVolumeAttachment } from '../provider-oci/core-volume-attachment';
import { checkOcid } from '../shared/checks';

/** How an instance sees an attached volume. */
export enum AttachmentType {
  /** As a local disk; nothing to do in the operating system. */
  PARAVIRTUALIZED = 'paravirtualized',
  /** Over the network, with commands to run in the operating system. */
  ISCSI = 'iscsi',
}

/** What is said when a volume is attached. */
export interface AttachmentOptions {
  /** OCID of the instance. */
  readonly instanceId: string;
  /**
   * How the instance sees the volume.
   *
   * @default AttachmentType.PARAVIRTUALIZED
   */
  readonly type?: AttachmentType;
  /**
   * Whether the volume may only be read.
   *
   * @default false
   */
  readonly readOnly?: boolean;
  /**
   * Name of the device in the instance, such as `/dev/oracleoci/oraclevdb`.
   *
   * @default - chosen by the service
   */
  readonly device?: string;
  /**
   * Name shown to people.
   *
   * @default - chosen by the service
   */
  readonly displayName?: string;
}

/** Which volume is attached to which instance. */
export interface VolumeAttachmentProps extends AttachmentOptions {
  /** OCID of the volume, or of a boot volume that is attached as data. */
  readonly volumeId: string;
  /**
   * The provider, and with it the region, of instance and volume.
   *
   * @default - the stack's OCI provider without an alias
   */
  readonly provider?: TerraformProvider;
}

/** An attachment, of this stack or of elsewhere. */
export interface IVolumeAttachment extends IConstruct {
  /** OCID of the attachment. */
  readonly volumeAttachmentId: string;
}

/**
 * A volume attached as data to an instance (`oci_core_volume_attachment`). Any change makes a new attachment.
 *
 * @throws OcidInvalid
 */
export class VolumeAttachment extends Construct implements IVolumeAttachment {
  /** The attachment with this OCID. */
  public static fromVolumeAttachmentId(scope: Construct, id: string, volumeAttachmentId: string): IVolumeAttachment {
    return new ImportedVolumeAttachment(scope, id, volumeAttachmentId);
  }

  /** OCID of the attachment. */
  public readonly volumeAttachmentId: string;

  constructor(scope: Construct, id: string, props: VolumeAttachmentProps) {
    super(scope, id);
    checkOcid(this, 'instanceId', props.instanceId, ['instance']);
    checkOcid(this, 'volumeId', props.volumeId, ['volume', 'bootvolume']);
    this.volumeAttachmentId = new CoreVolumeAttachment(this, 'Default', {
      provider: props.provider,
      attachmentType: props.type ?? AttachmentType.PARAVIRTUALIZED,
      instanceId: props.instanceId,
      volumeId: props.volumeId,
      isReadOnly: props.readOnly,
      device: props.device,
      displayName: props.displayName,
    }).id;
  }
}

class ImportedVolumeAttachment extends Construct implements IVolumeAttachment {
  public readonly volumeAttachmentId: string;

  constructor(scope: Construct, id: string, volumeAttachmentId: string) {
    super(scope, id);
    checkOcid(this, 'volumeAttachmentId', volumeAttachmentId, ['volumeattachment']);
    this.volumeAttachmentId = volumeAttachmentId;
  }
}
