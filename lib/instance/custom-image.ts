import { Construct, type IConstruct, type TerraformProvider } from '../base';
import { CoreImage } from '../provider-oci/core-image';
import { checkCompartment, checkOcid } from '../shared/checks';
import { regionOf } from '../shared/provider-region';
import { commonArguments, type ResourceProps } from '../shared/resource-props';
import { Region } from '../values/region';
import type { IBootInstance } from './boot-instance';

/** An image that instances boot from, of this stack or of elsewhere. */
export interface ICustomImage extends IConstruct {
  /** OCID of the image. */
  readonly imageId: string;
  /** Region of the image, when known. */
  readonly region?: Region;
}

/** What an image is made of. */
export interface CustomImageProps extends ResourceProps {
  /** OCID of the compartment. */
  readonly compartmentId: string;
  /** The instance whose boot volume the image captures; its other volumes are left out. */
  readonly instance: IBootInstance;
}

/**
 * An image of an instance's boot volume (`oci_core_image`): the golden image from which others are launched.
 *
 * @throws OcidInvalid, DisplayNameInvalid, TooManyTags, TagInvalid, DefinedTagKeyInvalid
 */
export class CustomImage extends Construct implements ICustomImage {
  /** The image with this OCID. */
  public static fromImageId(scope: Construct, id: string, imageId: string): ICustomImage {
    return new ImportedImage(scope, id, imageId);
  }

  public readonly imageId: string;
  public readonly region?: Region;
  /** Provider, and with it the region, of the image. */
  public readonly provider?: TerraformProvider;

  constructor(scope: Construct, id: string, props: CustomImageProps) {
    super(scope, id);
    checkCompartment(this, props.compartmentId);
    this.provider = props.provider;
    this.region = regionOf(this, props.provider);
    this.imageId = new CoreImage(this, 'Default', {
      ...commonArguments(this, props),
      compartmentId: props.compartmentId,
      instanceId: props.instance.instanceId,
    }).id;
  }
}

class ImportedImage extends Construct implements ICustomImage {
  public readonly imageId: string;
  public readonly region?: Region;

  constructor(scope: Construct, id: string, imageId: string) {
    super(scope, id);
    checkOcid(this, 'imageId', imageId, ['image']);
    this.imageId = imageId;
    this.region = Region._ofOcid(imageId) ?? regionOf(this);
  }
}
