import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCloud } from '../../simulator/src/cloud';
import { TerraformWorkspace } from '../../simulator/src/provider/testing/terraform-workspace';
import { backupOf, COMPARTMENT, copyOf, providerIn, SERVER } from './configuration';

const applyInBackground = (workspace: TerraformWorkspace): Promise<{ status: number | null; output: string }> =>
  new Promise((resolve) => {
    const { folder: cwd, environment: env } = workspace;
    const terraform = spawn('terraform', ['apply', '-auto-approve', '-no-color'], { cwd, env });
    let output = '';
    for (const stream of [terraform.stdout, terraform.stderr]) stream.on('data', (text) => (output += text));
    terraform.on('close', (status) => resolve({ status, output }));
  });

test('two provider aliases in one apply: a backup in one region, its copy in another', () => {
  const workspace = new TerraformWorkspace();
  const configuration =
    providerIn('us-ashburn-1') +
    providerIn('us-phoenix-1', 'recovery') +
    SERVER +
    backupOf('source', 'oci_core_instance.server.boot_volume_id', 'type = "FULL"') +
    copyOf('copy', 'oci_core_boot_volume_backup.source.id', 'us-ashburn-1', 'provider = oci.recovery');
  const applied = workspace.configure(configuration).apply();
  expect([applied.status, applied.output]).toEqual([0, expect.anything()]);
  const state = workspace.state();
  expect(state['oci_core_boot_volume_backup.copy']).toMatchObject({
    id: expect.stringMatching(/^ocid1\.bootvolumebackup\.oc1\.phx\./),
    source_boot_volume_backup_id: state['oci_core_boot_volume_backup.source'].id,
    state: 'AVAILABLE',
  });
  expect(workspace.plan('-detailed-exitcode').status).toBe(0);
  expect(workspace.destroy().status).toBe(0);
  workspace.remove();
});

test('two applies at once on two states and one DRYDOCK_HOME: both succeed, nothing is lost', async () => {
  const home = mkdtempSync(join(tmpdir(), 'drydock-shared-'));
  const workspaces = ['first', 'second'].map((name) =>
    new TerraformWorkspace(home).configure(
      `${providerIn('us-ashburn-1')}${SERVER}
      resource "oci_core_boot_volume_backup" "many" {
        count          = 20
        boot_volume_id = oci_core_instance.server.boot_volume_id
        display_name   = "${name}-\${count.index}"
      }`,
    ),
  );
  const results = await Promise.all(workspaces.map(applyInBackground));
  expect(results.filter(({ status }) => status !== 0)).toEqual([]);
  const cloud = openCloud({ home });
  const names = cloud
    .region('us-ashburn-1')
    .listBootVolumeBackups({ compartmentId: COMPARTMENT })
    .map(({ displayName }) => displayName);
  cloud.close();
  expect(new Set(names).size).toBe(40);
  for (const workspace of workspaces) {
    expect(workspace.plan('-detailed-exitcode').status).toBe(0);
    expect(workspace.destroy().status).toBe(0);
  }
  rmSync(home, { recursive: true, force: true });
});
