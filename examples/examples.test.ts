import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diagnosticText, TerraformWorkspace } from '../simulator/src/provider/testing/terraform-workspace';
import { backupOf, COMPARTMENT, providerIn, SERVER } from '../test/whole/configuration';

const variables: NodeJS.ProcessEnv = { TF_VAR_compartment_ocid: COMPARTMENT };
const output = mkdtempSync(join(tmpdir(), 'drydock-examples-'));
const workspace = new TerraformWorkspace(undefined, variables);
const workspaces = [workspace];

beforeAll(() => workspace.keepWarm());
afterAll(() => {
  for (const each of workspaces.reverse()) each.remove();
  rmSync(output, { recursive: true, force: true });
});

/** The configuration that the example's program writes. */
function synthesize(example: string): string {
  const program = join(__dirname, example, 'main.ts');
  const env = { ...process.env, CDKTF_OUTDIR: output };
  const command = ['--require', require.resolve('tsx/cjs'), program];
  const { status, stderr } = spawnSync(process.execPath, command, { env, cwd: output, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  const configuration = JSON.parse(readFileSync(join(output, 'stacks', example, 'cdk.tf.json'), 'utf8'));
  delete configuration.terraform;
  return JSON.stringify(configuration);
}

/** A folder of its own in the local cloud that all examples share. */
function open(example: string): TerraformWorkspace {
  const { TF_REATTACH_PROVIDERS } = workspace.environment;
  const opened = new TerraformWorkspace(workspace.home, { ...variables, TF_REATTACH_PROVIDERS });
  workspaces.push(opened);
  return opened.write('cdk.tf.json', synthesize(example));
}

function applyAndSettle(example: string): TerraformWorkspace {
  const applied = open(example);
  expect(diagnosticText(applied.apply())).toBe('');
  expect(applied.plan('-detailed-exitcode')).toMatchObject({ status: 0, actions: {} });
  return applied;
}

const REFUSED = (date: string) => new RegExp(`cannot be deleted: .*${date}`);

test('golden-image: a second instance boots from the image, and nothing is left', () => {
  const example = applyAndSettle('golden-image');
  const { 'oci_core_image.golden': golden, 'oci_core_instance.web': web } = example.state();
  expect(web?.source_details).toMatchObject([
    { source_type: 'image', source_id: golden?.id, boot_volume_size_in_gbs: '100' },
  ]);
  expect(diagnosticText(example.destroy())).toBe('');
  expect(example.state()).toEqual({});
});

test('compliance-lock: destroy is refused, with the date from which it works', () => {
  const example = applyAndSettle('compliance-lock');
  const addresses = Object.keys(example.state());
  const [closing, quarter] = ['closing', 'quarter'].map(
    (name) => addresses.find((each) => each.includes(`_${name}_`))!,
  );

  const locked = example.destroy();
  expect(locked.status).toBe(1);
  expect(diagnosticText(locked)).toMatch(REFUSED('2033-01-01T00:00:00'));
  expect(Object.keys(example.state())).toEqual(expect.arrayContaining([closing, quarter]));
  expect(Object.keys(example.state()).filter((each) => each.includes('backup_policy'))).toEqual([]);

  expect(example.run('state', 'rm', closing!)).toMatchObject({ status: 0 });
  const prevented = example.destroy();
  expect(prevented.status).toBe(1);
  expect(diagnosticText(prevented)).toMatch(REFUSED('2026-04-01T00:00:00'));
  expect(Object.keys(example.state())).toContain(quarter);
});

test('volume-group: the restored group has three volumes of its own, which destroy keeps', () => {
  const example = applyAndSettle('volume-group');
  const groups = Object.entries(example.state()).filter(([address]) => address.startsWith('oci_core_volume_group.'));
  const [group, restored] = groups.map(([, attributes]) => attributes.volume_ids as string[]);
  expect(restored).toHaveLength(3);
  expect(new Set([...group!, ...restored!]).size).toBe(6);
  expect(diagnosticText(example.destroy())).toBe('');
  expect(example.state()).toEqual({});
  const kept = restored!.filter((id) => id.startsWith('ocid1.volume.'));
  const lookups = kept.map((id, index) => `data "oci_core_volume" "kept${index}" {\n  volume_id = "${id}"\n}\n`);
  expect(diagnosticText(workspace.configure(providerIn('us-ashburn-1') + lookups.join('')).apply())).toBe('');
  const states = Object.values(workspace.state()).map(({ state }) => state);
  expect(states).toEqual(['AVAILABLE', 'AVAILABLE']);
});

const AVAILABLE_IMAGES = 'data "oci_core_images" "all" {\n  state = "AVAILABLE"';
const EXISTING = `${providerIn('us-ashburn-1')}${SERVER.replace('data "oci_core_images" "all" {', AVAILABLE_IMAGES)}
${backupOf('origin', 'oci_core_instance.server.boot_volume_id')}
resource "oci_core_boot_volume" "server" {
  compartment_id      = "${COMPARTMENT}"
  availability_domain = oci_core_instance.server.availability_domain
  display_name        = "server"
  source_details {
    type = "bootVolumeBackup"
    id   = oci_core_boot_volume_backup.origin.id
  }
}
resource "oci_core_volume_backup_policy" "nightly" {
  compartment_id = "${COMPARTMENT}"
  display_name   = "nightly"
  schedules {
    backup_type       = "INCREMENTAL"
    period            = "ONE_DAY"
    offset_type       = "STRUCTURED"
    hour_of_day       = 2
    time_zone         = "UTC"
    retention_seconds = 604800
  }
}
${backupOf('monday', 'oci_core_boot_volume.server.id', 'type = "FULL"')}`;

test('adopt-existing: three are imported, none is changed', () => {
  expect(diagnosticText(workspace.configure(EXISTING).apply())).toBe('');
  const existing = workspace.state();
  const example = open('adopt-existing');
  const adopted = {
    origin_backup_ocid: 'oci_core_boot_volume_backup.origin',
    boot_volume_ocid: 'oci_core_boot_volume.server',
    policy_ocid: 'oci_core_volume_backup_policy.nightly',
    backup_ocid: 'oci_core_boot_volume_backup.monday',
  };
  for (const [variable, address] of Object.entries(adopted)) {
    example.environment[`TF_VAR_${variable}`] = existing[address]?.id as string;
  }
  const plan = example.run('plan', '-no-color', '-input=false');
  expect(plan.stderr).toBe('');
  expect(plan.stdout).toContain('Plan: 3 to import, 0 to add, 0 to change, 0 to destroy.');
  expect(diagnosticText(example.apply())).toBe('');
  expect(example.plan('-detailed-exitcode')).toMatchObject({ status: 0, actions: {} });
  expect(diagnosticText(example.destroy())).toBe('');
});
