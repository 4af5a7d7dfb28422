import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

const APP = `
const { App, TerraformStack } = require('BASE');
const { BootVolume, Region, BackupPolicy, BackupSchedule, Duration, providerOci } = require('BASE-oci-drydock');
const { Template } = require('BASE-oci-drydock/testing');
const { CoreVcn } = require('BASE-oci-drydock/lib/provider-oci/core-vcn');
const app = new App();
const stack = new TerraformStack(app, 'stack');
new providerOci.provider.OciProvider(stack, 'oci', { region: 'us-ashburn-1' });
const compartmentId = 'ocid1.compartment.oc1..aaaaaaaacompartment';
new CoreVcn(stack, 'vcn', { compartmentId, cidrBlocks: ['10.0.0.0/16'] });
const volume = BootVolume.fromBootVolumeId(stack, 'volume', 'ocid1.bootvolume.oc1.iad.abuwcljrvolume');
volume.backUp('backup').copyTo('copy', { region: Region.US_PHOENIX_1 });
const schedules = [BackupSchedule.daily({ at: 2, keep: Duration.days(7) })];
volume.protectWith(new BackupPolicy(stack, 'policy', { compartmentId, schedules }));
Template.fromStack(stack).hasBackupPolicyAssignment();
app.synth();
`;

/** What an app in an empty folder synthesizes with the packed library and nothing else of this repository. */
function synthesizeWith(base: string, folder: string): Record<string, unknown> {
  const home = join(folder, base);
  mkdirSync(home);
  writeFileSync(join(home, 'package.json'), JSON.stringify({ name: 'app', private: true }));
  const tarball = join(ROOT, 'build', 'packages', `${base}-oci-drydock-0.1.0.tgz`);
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--silent', tarball], { cwd: home });
  writeFileSync(join(home, 'app.js'), APP.replaceAll('BASE', base));
  execFileSync(process.execPath, ['app.js'], { cwd: home });
  const { resource, provider } = JSON.parse(
    readFileSync(join(home, 'cdktf.out', 'stacks', 'stack', 'cdk.tf.json'), 'utf8'),
  );
  return { resource, provider };
}

test('both packages install into an empty folder and synthesize the same', () => {
  execFileSync('npm', ['run', 'build:constructs'], { cwd: ROOT, stdio: 'ignore' });
  execFileSync('npm', ['run', 'package'], { cwd: ROOT, stdio: 'ignore' });
  const folder = mkdtempSync(join(tmpdir(), 'drydock-packages-'));
  try {
    const [cdktf, cdktn] = ['cdktf', 'cdktn'].map((base) => synthesizeWith(base, folder));
    expect(cdktf.resource).toHaveProperty('oci_core_volume_backup_policy_assignment');
    expect(cdktn).toEqual(cdktf);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
