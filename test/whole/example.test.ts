import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TerraformWorkspace } from '../../simulator/src/provider/testing/terraform-workspace';
import { COMPARTMENT } from './configuration';

const EXAMPLE = join(__dirname, '../../examples/disaster-recovery/main.ts');

describe('the disaster-recovery example', () => {
  const output = mkdtempSync(join(tmpdir(), 'drydock-example-'));
  const home = mkdtempSync(join(tmpdir(), 'drydock-home-'));
  const variables = { TF_VAR_compartment_ocid: COMPARTMENT };
  const configuration = (stack: string) => readFileSync(join(output, 'stacks', stack, 'cdk.tf.json'), 'utf8');

  const workspaceOf = (stack: string) => {
    const workspace = new TerraformWorkspace(home, variables);
    workspace.write('versions.tf', '').write('cdk.tf.json', withoutBackend(configuration(stack)));
    expect(workspace.run('init', '-no-color')).toMatchObject({ status: 0 });
    return workspace;
  };

  beforeAll(() => {
    const env = { ...process.env, CDKTF_OUTDIR: output, BACKUPS: 'monday,tuesday' };
    const synth = spawnSync(process.execPath, ['--require', require.resolve('tsx/cjs'), EXAMPLE], {
      env,
      cwd: output,
      encoding: 'utf8',
    });
    expect([synth.status, synth.stderr]).toEqual([0, '']);
  });

  afterAll(() => {
    for (const folder of [output, home]) rmSync(folder, { recursive: true, force: true });
  });

  test('asks for oracle/oci, and terraform validates it against the schema of 8.28.0', () => {
    for (const stack of ['protected', 'recovery']) {
      const { required_providers } = JSON.parse(configuration(stack)).terraform;
      expect(required_providers).toEqual({ oci: { source: 'oracle/oci', version: expect.stringMatching(/8\.28/) } });
      expect(workspaceOf(stack).validate()).toMatchObject({ valid: true, diagnostics: [] });
    }
  });

  test('shows these plans, and settles after one apply', () => {
    for (const stack of ['protected', 'recovery']) {
      const workspace = workspaceOf(stack);
      const plan = workspace.run('plan', '-no-color', '-input=false');
      expect(plan.stderr).toBe('');
      expect(settled(plan.stdout)).toMatchSnapshot(`plan of ${stack}`);
      const applied = workspace.apply();
      expect([applied.status, applied.output]).toEqual([0, expect.anything()]);
      expect(workspace.plan('-detailed-exitcode').status).toBe(0);
    }
  });
});

/** The plan without what depends on the order in which Terraform's parallel calls arrived. */
function settled(plan: string): string {
  const text = plan.slice(plan.indexOf('Terraform used the selected providers'));
  return text.replace(/(ocid1\.bootvolumebackup\.oc1\.[a-z]+)\.[a-z0-9]+/g, '$1...');
}

/** The state belongs to the workspace, not to the folder where the example was synthesized. */
function withoutBackend(text: string): string {
  const configuration = JSON.parse(text);
  delete configuration.terraform.backend;
  return JSON.stringify(configuration);
}
