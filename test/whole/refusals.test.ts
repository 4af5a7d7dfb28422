import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { diagnosticText, TerraformWorkspace } from '../../simulator/src/provider/testing/terraform-workspace';
import { backupOf, COMPARTMENT, clone, copyOf, ocid, providerIn, SERVER } from './configuration';

const home = providerIn('us-ashburn-1');
const BASE = home + SERVER + clone('disk', 'size_in_gbs = "60"');

/** What goes wrong at apply, in OCI's manner, and leaves everything as it was. */
const REFUSED: readonly [what: string, configuration: string, message: RegExp][] = [
  ['a malformed OCID', BASE + backupOf('b', '"ocid1.volume"'), /400-InvalidParameter, [\s\S]*ocid1\.volume/],
  ['an unknown volume', BASE + backupOf('b', `"${ocid('bootvolume')}"`), /404-NotAuthorizedOrNotFound/],
  ['a size below 50 GB', BASE + clone('small', 'size_in_gbs = "49"'), /400-InvalidParameter, [\s\S]*50/],
  ['a size that shrinks', home + SERVER + clone('disk', 'size_in_gbs = "55"'), /400-InvalidParameter, [\s\S]*60/],
  [
    'boot_volume_id together with source_details',
    BASE + copyOf('b', `"${ocid('bootvolumebackup')}"`, 'us-phoenix-1', `boot_volume_id = "${ocid('bootvolume')}"`),
    /Conflicting configuration arguments/,
  ],
  [
    'a copy into its own region',
    BASE +
      backupOf('b', 'oci_core_boot_volume.disk.id') +
      copyOf('c', 'oci_core_boot_volume_backup.b.id', 'us-ashburn-1'),
    /400-InvalidParameter, [\s\S]*us-ashburn-1/,
  ],
];

describe('what is refused is refused clearly, and nothing is harmed', () => {
  let workspace: TerraformWorkspace;

  beforeAll(() => {
    workspace = new TerraformWorkspace();
    const { status, output } = workspace.configure(BASE).apply();
    expect([status, output]).toEqual([0, expect.anything()]);
  });

  afterAll(() => workspace.remove());

  test.each(REFUSED)('%s', (_, configuration, message) => {
    const refused = workspace.configure(configuration).apply();
    expect(refused.status).toBe(1);
    expect(diagnosticText(refused)).toMatch(message);
    workspace.configure(BASE).apply();
    expect(workspace.plan('-detailed-exitcode').status).toBe(0);
  });

  test('a backup of a deleted volume', () => {
    const gone = workspace.state()['oci_core_boot_volume.disk'].id as string;
    workspace.configure(home + SERVER).apply();
    const refused = workspace.configure(home + SERVER + backupOf('b', `"${gone}"`)).apply();
    expect(refused.status).toBe(1);
    expect(diagnosticText(refused)).toMatch(/404-NotAuthorizedOrNotFound/);
    expect(workspace.configure(home + SERVER).plan('-detailed-exitcode').status).toBe(0);
    expect(workspace.configure(BASE).apply().status).toBe(0);
  });

  test('an unknown region', () => {
    const refused = workspace
      .configure(`${providerIn('moon-base-1')}resource "oci_core_vcn" "v" {
        compartment_id = "${COMPARTMENT}"
        cidr_blocks    = ["10.0.0.0/16"]
      }`)
      .plan();
    expect(refused.status).toBe(1);
    expect(diagnosticText(refused)).toMatch(/moon-base-1/);
    expect(workspace.configure(BASE).plan('-detailed-exitcode').status).toBe(0);
  });
});

describe('what the machine lacks is said', () => {
  const drydock = (env: NodeJS.ProcessEnv, ...args: string[]) =>
    spawnSync(process.execPath, [join(__dirname, '../../simulator/bin/drydock.js'), ...args], {
      env,
      encoding: 'utf8',
    });

  test('no terraform on PATH', () => {
    const { status, stderr } = drydock(
      { PATH: '/nonexistent', HOME: '/tmp', DRYDOCK_HOME: '/tmp/drydock-none' },
      'terraform',
      'plan',
    );
    expect(status).not.toBe(0);
    expect(stderr).toMatch(/terraform[\s\S]*install/i);
  });

  test('a DRYDOCK_HOME that cannot be written', () => {
    const { status, stderr } = drydock({ PATH: process.env.PATH, HOME: '/tmp', DRYDOCK_HOME: '/proc/drydock' }, 'env');
    expect(status).not.toBe(0);
    expect(stderr).toMatch(/\/proc\/drydock/);
    expect(stderr).not.toMatch(/ at .*\.js:/);
  });
});
