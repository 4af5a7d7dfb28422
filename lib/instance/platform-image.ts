import { Construct, type TerraformProvider, Token } from '../base';
import { DataOciCoreImages } from '../provider-oci/data-oci-core-images';
import { checkOcid } from '../shared/checks';

/** Which image is looked up. */
export interface PlatformImageProps {
  /** OCID of the tenancy or of any compartment of it. */
  readonly compartmentId: string;
  /**
   * Operating system.
   *
   * @default 'Oracle Linux'
   */
  readonly operatingSystem?: string;
  /**
   * Version of the operating system.
   *
   * @default - the newest image of any version
   */
  readonly operatingSystemVersion?: string;
  /**
   * Shape that the image must boot on.
   *
   * @default - any
   */
  readonly shape?: string;
  /**
   * The provider, and with it the region.
   *
   * @default - the stack's OCI provider without an alias
   */
  readonly provider?: TerraformProvider;
}

/** The newest of Oracle's images that fits, looked up by Terraform at each plan (`oci_core_images`). */
export class PlatformImage extends Construct {
  /** OCID of the image. */
  public readonly imageId: string;

  constructor(scope: Construct, id: string, props: PlatformImageProps) {
    super(scope, id);
    checkOcid(this, 'compartmentId', props.compartmentId, ['compartment', 'tenancy']);
    const found = new DataOciCoreImages(this, 'Default', {
      ...props,
      operatingSystem: props.operatingSystem ?? 'Oracle Linux',
      sortBy: 'TIMECREATED',
      sortOrder: 'DESC',
    });
    // Custom images of the compartment are in the list too; only they have a compartment.
    const ofOracle = `[for image in ${found.fqn}.images : image.id if try(length(image.compartment_id), 0) == 0]`;
    this.imageId = Token.asString(`\${${ofOracle}[0]}`);
  }
}
