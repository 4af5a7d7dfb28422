import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exchange } from '../../../simulator/src/api/testing/exchange';
import { type Attributes, TerraformWorkspace } from '../../../simulator/src/provider/testing/terraform-workspace';
import { type ServedCloud, serveCloud } from '../sdk/served-cloud';
import { collections, compare } from './agreement';
import { refusals } from './refusals';

const compartment = 'ocid1.compartment.oc1..aaaaaaaaone';

describe('one truth behind Terraform and the API', () => {
  let served: ServedCloud;
  let workspace: TerraformWorkspace;
  const workspaces: TerraformWorkspace[] = [];

  beforeAll(async () => {
    const home = mkdtempSync(join(tmpdir(), 'drydock-one-truth-'));
    served = await serveCloud({ home, server: { holdClock: true }, signed: false });
  });
  beforeEach(() => {
    workspace = new TerraformWorkspace(served.home, {
      TF_VAR_tenancy: served.cloud.tenancyId,
      TF_VAR_compartment: compartment,
    });
    workspaces.push(workspace);
  });
  afterAll(async () => {
    await served.close();
    for (const each of workspaces) each.remove();
  });

  const get = (path: string) => exchange<Record<string, unknown>>(`${served.server.url}/20160918/${path}`);
  const resources = (): [address: string, type: string, Attributes][] =>
    Object.entries(workspace.state())
      .filter(([address]) => !address.startsWith('data.'))
      .map(([address, attributes]) => [address, address.split('.')[0]!, attributes]);

  async function disagreements() {
    let compared = 0;
    const differences: unknown[] = [];
    for (const [address, type, attributes] of resources()) {
      const { status, json } = await get(`${collections[type]}/${attributes.id}`);
      const agreement = compare(attributes, json);
      compared += agreement.compared;
      differences.push(...agreement.differences.map((difference) => ({ address, ...difference })));
      if (status !== 200) differences.push({ address, status });
    }
    expect(differences).toEqual([]);
    return compared;
  }

  test('what Terraform creates, changes and destroys, the API shows field by field', async () => {
    workspace.configure(readFileSync(join(__dirname, 'family.tf'), 'utf8'));
    expect(workspace.apply()).toMatchObject({ status: 0, diagnostics: [] });
    expect(new Set(resources().map(([, type]) => type))).toEqual(new Set(Object.keys(collections)));
    expect(await disagreements()).toBeGreaterThan(200);

    expect(workspace.apply('-var', 'generation=2')).toMatchObject({ status: 0, diagnostics: [] });
    expect(await disagreements()).toBeGreaterThan(200);

    const known = resources();
    expect(workspace.destroy('-var', 'generation=2')).toMatchObject({ status: 0 });
    for (const [, type, { id }] of known) {
      const { status, json } = await get(`${collections[type]}/${id}`);
      expect([404, 'TERMINATED', 'DETACHED', 'DELETED']).toContain(status === 200 ? json.lifecycleState : status);
    }
  });

  test('what the API creates and changes, Terraform shows field by field and wants to change nothing of', async () => {
    const { volumeId, policyId } = await createThroughApi(served);
    workspace.configure(`
      provider "oci" { region = "us-ashburn-1" }
      data "oci_core_volume" "it" { volume_id = "${volumeId}" }
      data "oci_core_volume_backups" "it" {
        compartment_id = "${compartment}"
        volume_id = "${volumeId}"
      }
      import {
        to = oci_core_volume_backup_policy.it
        id = "${policyId}"
      }
      resource "oci_core_volume_backup_policy" "it" {
        compartment_id = "${compartment}"
        display_name   = "by hand"
        schedules {
          backup_type       = "FULL"
          period            = "ONE_WEEK"
          retention_seconds = 86400
          offset_type       = "STRUCTURED"
          day_of_week       = "FRIDAY"
          hour_of_day       = 0
        }
      }`);
    const applied = workspace.apply();
    expect(applied.diagnostics).toEqual([]);
    const { 'data.oci_core_volume.it': volume, 'data.oci_core_volume_backups.it': backups } = workspace.state();
    expect(compare(volume!, (await get(`volumes/${volumeId}`)).json)).toMatchObject({ differences: [] });
    const [listed] = backups!.volume_backups as Record<string, unknown>[];
    expect(compare(listed!, (await get(`volumeBackups/${listed!.id}`)).json)).toMatchObject({ differences: [] });
    expect(workspace.plan('-detailed-exitcode').status).toBe(0);
  });

  test('what the API refuses, Terraform is refused with the same status, code and words', async () => {
    const cases = await refusals(served, compartment);
    workspace.configure(
      `provider "oci" { region = "us-ashburn-1" }\n${cases.map(({ terraform }) => terraform).join('\n')}`,
    );
    const { diagnostics } = workspace.apply();
    const told = diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ summary }) => summary.split('\n')[0]);
    for (const { api } of cases) {
      const { status, json } = await exchange<{ code: string; message: string }>(
        `${served.server.url}/20160918${api.path}`,
        {
          method: 'POST',
          body: JSON.stringify(api.body),
        },
      );
      expect(status).toBeGreaterThanOrEqual(400);
      expect(told).toContainEqual(`${status}-${json.code}, ${json.message}`);
    }
    expect(told).toHaveLength(cases.length);
  });
});

async function createThroughApi(served: ServedCloud): Promise<{ volumeId: string; policyId: string }> {
  const post = async (path: string, body: object) => {
    const { status, json } = await exchange<{ id: string }>(`${served.server.url}/us-ashburn-1/20160918/${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
    });
    expect(status).toBe(200);
    return json.id;
  };
  const volumeId = await post('volumes', {
    compartmentId: compartment,
    availabilityDomain: 'Uocm:US-ASHBURN-AD-1',
    sizeInGBs: 70,
    freeformTags: { by: 'hand' },
  });
  await post('volumeBackups', { volumeId, displayName: 'by hand' });
  const policyId = await post('volumeBackupPolicies', {
    compartmentId: compartment,
    displayName: 'by hand',
    schedules: [
      {
        backupType: 'FULL',
        period: 'ONE_WEEK',
        retentionSeconds: 86_400,
        offsetType: 'STRUCTURED',
        dayOfWeek: 'FRIDAY',
        hourOfDay: 0,
      },
    ],
  });
  return { volumeId, policyId };
}
