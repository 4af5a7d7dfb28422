import { App, TerraformStack, Testing } from 'cdktf';
import 'cdktf/lib/testing/adapters/jest';
import { AvailabilityDomains, BackupPolicy, BlockVolume, Duration, Size } from '../../lib';
import { OciProvider } from '../../lib/provider-oci/provider';
import { LocalCloud } from './local-cloud';
import { COMPARTMENT } from './support';

Testing.setupJest();

const cloud = new LocalCloud();
const before = { ...process.env };

beforeAll(() => {
  Object.assign(process.env, cloud.environment);
});
afterAll(() => {
  process.env = before;
  cloud.remove();
});

function userStack(): string {
  const stack = new TerraformStack(new App({ outdir: `${cloud.home}/out` }), 'users-own');
  new OciProvider(stack, 'oci', { region: 'us-ashburn-1' });
  const availabilityDomain = new AvailabilityDomains(stack, 'domains', { compartmentId: COMPARTMENT }).nameOf(1);
  const policy = BackupPolicy.forRpo(stack, 'policy', {
    compartmentId: COMPARTMENT,
    rpo: Duration.hours(24),
    keep: Duration.days(7),
  });
  const size = Size.gibibytes(50);
  new BlockVolume(stack, 'data', { compartmentId: COMPARTMENT, availabilityDomain, size, backupPolicy: policy });
  return Testing.fullSynth(stack);
}

test("cdktf's own toBeValidTerraform works offline", () => {
  expect(userStack()).toBeValidTerraform();
});

test("cdktf's own toPlanSuccessfully works offline", () => {
  expect(userStack()).toPlanSuccessfully();
});

test('and both fail when there is a reason', () => {
  const stack = new TerraformStack(new App({ outdir: `${cloud.home}/out` }), 'broken');
  new OciProvider(stack, 'oci', { region: 'us-ashburn-1' });
  stack.addOverride('resource.oci_core_volume.data', { size_in_gbs: '50' });
  const synthesized = Testing.fullSynth(stack);
  expect(synthesized).not.toBeValidTerraform();
  expect(synthesized).not.toPlanSuccessfully();
});
