import { once } from 'node:events';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkplace } from './drydock';

const place = openWorkplace();

/** Stands in for terraform: tells its arguments and variables, and ends as it is told. */
const standIn = join(place.folder, 'stand-in');
writeFileSync(
  standIn,
  `#!/bin/sh
trap 'echo "asked to end"; exit 7' TERM
echo "arguments: $*"
echo "home: $DRYDOCK_HOME"
echo "configuration: $TF_CLI_CONFIG_FILE"
case "$1" in
  fail) exit "$2" ;;
  killed) kill -9 $$ ;;
  wait) echo ready; while :; do sleep 0.05; done ;;
esac
`,
);
chmodSync(standIn, 0o755);
const environment = { ...place.environment, TERRAFORM_BINARY_NAME: standIn };

describe('drydock terraform', () => {
  test('runs terraform with all its arguments, options too, under the variables of drydock env', () => {
    const { stdout } = place.runIn(environment, 'terraform', '-chdir=x', 'plan', '--json', '-out', 'p', '--', '-h');
    expect(stdout).toContain('arguments: -chdir=x plan --json -out p');
    expect(stdout).toContain(`home: ${place.home}`);
    expect(stdout).toMatch(/configuration: .*\.tfrc/);
  });

  test('ends with the exit code of terraform', () => {
    expect(place.runIn(environment, 'terraform', 'fail', '2').status).toBe(2);
    expect(place.runIn(environment, 'terraform', 'killed').status).toBe(137);
  });

  test('passes on a request to end, and waits for terraform', async () => {
    const running = place.start(environment, 'terraform', 'wait');
    let said = '';
    running.stdout!.on('data', (chunk) => {
      if (!said.includes('ready') && String(chunk).includes('ready')) running.kill('SIGTERM');
      said += chunk;
    });
    const [code] = await once(running, 'close');
    expect(said).toContain('asked to end');
    expect(code).toBe(7);
  });

  test('says what to install when terraform is missing', () => {
    const { status, stderr } = place.runIn(
      { ...environment, TERRAFORM_BINARY_NAME: 'no-such-terraform' },
      'terraform',
      'plan',
    );
    expect(status).toBe(1);
    expect(stderr).toContain('Error: no-such-terraform was not found on PATH');
    expect(stderr).toContain('Install Terraform 1.5 or newer');
  });

  test('tells a folder that was locked to another build of oracle/oci what to do', () => {
    const lock = 'provider "registry.terraform.io/oracle/oci" {\n  hashes = ["h1:of the real one"]\n}\n';
    writeFileSync(join(place.folder, '.terraform.lock.hcl'), lock);
    expect(place.runIn(environment, 'terraform', 'fail', '1').stderr).toContain('Run drydock up first');
    expect(place.runIn(environment, 'terraform', 'plan').stderr).toBe('');
  });

  test('runs the real terraform', () => {
    expect(place.run('terraform', 'version').stdout).toMatch(/^Terraform v1\./);
  });
});
