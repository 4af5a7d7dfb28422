import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { LocalCloud } from './local-cloud';

const ROOT = join(__dirname, '..', '..');
const FOLDER = join(ROOT, 'build', 'cdktf-command');
const cloud = new LocalCloud();

beforeAll(() => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const name of ['cdktf.json', 'main.ts', 'network.ts', 'protected-stack.ts', 'recovery-stack.ts']) {
    cpSync(join(ROOT, 'examples', 'disaster-recovery', name), join(FOLDER, name));
  }
});
afterAll(() => {
  rmSync(FOLDER, { recursive: true, force: true });
  cloud.remove();
});

/** Runs the cdktf command as a user would in a shell with the local cloud's environment. */
function cdktf(...words: string[]): string {
  return execFileSync(join(ROOT, 'node_modules', '.bin', 'cdktf'), words, {
    cwd: FOLDER,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...cloud.environment,
      TF_VAR_compartment_ocid: 'ocid1.compartment.oc1..aaaaaaaacompartment',
      CDKTF_DISABLE_PLUGIN_CACHE_ENV: '1',
      CI: '1',
    },
  });
}

const states = () => ['protected', 'recovery'].map((stack) => join(FOLDER, `terraform.${stack}.tfstate`));

test('synth, diff, deploy and destroy work on the example against the local cloud, offline', () => {
  expect(cdktf('synth')).toContain('Generated Terraform code for the stacks: protected, recovery');
  expect(cdktf('diff', 'protected', '--skip-provider-lock')).toContain('8 to add');
  expect(cdktf('deploy', 'protected', '--auto-approve', '--skip-provider-lock')).toContain('copy_id');
  expect(cdktf('deploy', 'recovery', '--auto-approve', '--skip-provider-lock')).toContain('instance_id');
  expect(cdktf('diff', 'recovery', '--skip-provider-lock')).toContain('No changes');
  cdktf('destroy', 'protected', 'recovery', '--auto-approve', '--skip-provider-lock');
  for (const state of states()) {
    expect(JSON.parse(readFileSync(state, 'utf8')).resources).toEqual([]);
  }
});
