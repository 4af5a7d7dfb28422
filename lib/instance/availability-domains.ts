import { Construct, type TerraformProvider, Token } from '../base';
import { problem } from '../errors';
import { DataOciIdentityAvailabilityDomains } from '../provider-oci/data-oci-identity-availability-domains';
import { checkOcid } from '../shared/checks';
import { regionOf } from '../shared/provider-region';
import { isToken } from '../shared/tokens';

/** Whose availability domains are looked up, and where. */
export interface AvailabilityDomainsProps {
  /** OCID of the tenancy or of any compartment of it. Names differ from tenancy to tenancy. */
  readonly compartmentId: string;
  /**
   * The provider, and with it the region.
   *
   * @default - the stack's OCI provider without an alias
   */
  readonly provider?: TerraformProvider;
}

/** The availability domains of a region, looked up by Terraform (`oci_identity_availability_domains`). */
export class AvailabilityDomains extends Construct {
  private readonly found: DataOciIdentityAvailabilityDomains;
  private readonly provider?: TerraformProvider;

  constructor(scope: Construct, id: string, props: AvailabilityDomainsProps) {
    super(scope, id);
    checkOcid(this, 'compartmentId', props.compartmentId, ['compartment', 'tenancy']);
    this.provider = props.provider;
    this.found = new DataOciIdentityAvailabilityDomains(this, 'Default', props);
  }

  /**
   * Name of the availability domain with this number, counted from 1.
   *
   * @throws AvailabilityDomainInvalid when the region has no such domain.
   */
  public nameOf(number: number): string {
    const most = regionOf(this, this.provider)?.availabilityDomains ?? 3;
    if (!isToken(number) && !(Number.isInteger(number) && number >= 1 && number <= most)) {
      throw problem('AvailabilityDomainInvalid', this, { got: number, most });
    }
    return Token.asString(this.found.availabilityDomains.get(number - 1).name);
  }
}
