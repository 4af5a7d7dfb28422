import { App, TerraformStack } from 'cdktf';
import fc from 'fast-check';
import { AvailabilityDomains, BootInstance, BootSource, PlatformImage, Size } from '../../lib';
import { CoreSubnet } from '../../lib/provider-oci/core-subnet';
import { CoreVcn } from '../../lib/provider-oci/core-vcn';
import { OciProvider } from '../../lib/provider-oci/provider';
import { LocalCloud } from './local-cloud';
import { bags, build, type Ground } from './property-bags';

const COMPARTMENT = 'ocid1.compartment.oc1..aaaaaaaacompartment';

function groundOf(stack: TerraformStack): Ground {
  new OciProvider(stack, 'oci', { region: 'us-ashburn-1' });
  const compartmentId = COMPARTMENT;
  const availabilityDomain = new AvailabilityDomains(stack, 'domains', { compartmentId }).nameOf(1);
  const vcn = new CoreVcn(stack, 'vcn', { compartmentId, cidrBlocks: ['10.0.0.0/16'] });
  const subnet = new CoreSubnet(stack, 'subnet', { compartmentId, vcnId: vcn.id, cidrBlock: '10.0.0.0/24' });
  const server = new BootInstance(stack, 'server', {
    compartmentId,
    availabilityDomain,
    subnetId: subnet.id,
    source: BootSource.image(new PlatformImage(stack, 'image', { compartmentId }).imageId, {
      bootVolumeSize: Size.gibibytes(50),
    }),
  });
  return { compartmentId, availabilityDomain, backup: server.bootVolume.backUp('ground') };
}

/** Builds `count` bags in one stack, applies it, and sees that a second plan has nothing to do. Answers codes of refusals. */
export function runBags(seed: number, count: number): (string | undefined)[] {
  const cloud = new LocalCloud();
  try {
    const stack = new TerraformStack(new App(), `bags-${seed}`);
    const ground = groundOf(stack);
    const outcomes = fc
      .sample(bags, { seed, numRuns: count })
      .map((bag, index) => build(bag, stack, `bag-${index}`, ground));
    cloud.install(stack).applyCleanly();
    return outcomes;
  } finally {
    cloud.remove();
  }
}
