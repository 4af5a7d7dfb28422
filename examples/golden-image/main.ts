import { App, TerraformOutput, TerraformStack, TerraformVariable } from 'cdktf';
import {
  AvailabilityDomains,
  BootInstance,
  BootSource,
  CustomImage,
  PlatformImage,
  providerOci,
  Region,
  Size,
} from 'cdktf-oci-drydock';
import { Network } from '../disaster-recovery/network';

const stack = new TerraformStack(new App(), 'golden-image');
new providerOci.provider.OciProvider(stack, 'oci', { region: Region.US_ASHBURN_1.identifier });
const compartmentId = new TerraformVariable(stack, 'compartment_ocid', { type: 'string' }).stringValue;
const place = {
  compartmentId,
  availabilityDomain: new AvailabilityDomains(stack, 'domains', { compartmentId }).nameOf(1),
  subnetId: new Network(stack, 'network', { compartmentId, cidrBlock: '10.0.0.0/24' }).subnetId,
  preserveBootVolume: false,
};

const builder = new BootInstance(stack, 'builder', {
  ...place,
  displayName: 'builder',
  source: BootSource.image(new PlatformImage(stack, 'image', { compartmentId }).imageId),
});
const golden = new CustomImage(stack, 'golden', { compartmentId, instance: builder, displayName: 'golden' });
const web = new BootInstance(stack, 'web', {
  ...place,
  displayName: 'web',
  source: BootSource.image(golden.imageId, { bootVolumeSize: Size.gibibytes(100) }),
});

new TerraformOutput(stack, 'image_id', { value: golden.imageId });
new TerraformOutput(stack, 'web_boot_volume_id', { value: web.bootVolumeId });
(stack.node.root as App).synth();
