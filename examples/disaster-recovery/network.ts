import { providerOci } from 'cdktf-oci-drydock';
import { Construct } from 'constructs';

export interface NetworkProps {
  readonly compartmentId: string;
  readonly cidrBlock: string;
}

/** The smallest network that an instance can live in. */
export class Network extends Construct {
  readonly subnetId: string;

  constructor(scope: Construct, id: string, { compartmentId, cidrBlock }: NetworkProps) {
    super(scope, id);
    const vcn = new providerOci.coreVcn.CoreVcn(this, 'vcn', { compartmentId, cidrBlocks: [cidrBlock] });
    const subnet = new providerOci.coreSubnet.CoreSubnet(this, 'subnet', { compartmentId, vcnId: vcn.id, cidrBlock });
    this.subnetId = subnet.id;
  }
}
