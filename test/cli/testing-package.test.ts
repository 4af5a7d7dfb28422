import { App, TerraformOutput, TerraformStack, Testing } from 'cdktf';
import { providerOci } from 'cdktf-oci-drydock';
import { assertThat, startCloud } from 'oci-drydock/testing';
import 'oci-drydock/testing/jest';

const compartmentId = `ocid1.compartment.oc1..${'a'.repeat(60)}`;

/** A volume of a given size, as a user's cdktf app has it. */
class DataStack extends TerraformStack {
  constructor(app: App, sizeInGbs: string) {
    super(app, 'data');
    new providerOci.provider.OciProvider(this, 'oci', { region: 'us-ashburn-1' });
    const volume = new providerOci.coreVolume.CoreVolume(this, 'volume', {
      compartmentId,
      availabilityDomain: 'Uocm:US-ASHBURN-AD-1',
      sizeInGbs,
    });
    new TerraformOutput(this, 'volume_id', { value: volume.id });
  }
}

const cloud = startCloud();
afterAll(() => cloud.close());

describe('the testing package', () => {
  test('applies a cdktf stack, as it is and as Testing.synth prints it', async () => {
    const { outputs } = await cloud.apply(new DataStack(new App(), '50'));
    expect(outputs.volume_id).toMatch(/^ocid1\.volume\.oc1\.iad\./);
    const grown = await cloud.plan(Testing.synth(new DataStack(Testing.app(), '60')), { name: 'data' });
    expect(grown).toUpdate('oci_core_volume.volume');
    expect(() => assertThat(grown).toPlanNoChanges()).toThrow('update oci_core_volume.volume');
  });
});
