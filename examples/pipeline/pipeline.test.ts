import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'drydock-pipeline-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
cpSync(__dirname, folder, { recursive: true, filter: (path) => !/\.terraform|\.tfstate/.test(path) });

const drydock = `${process.execPath} ${join(__dirname, '..', '..', 'simulator', 'dist', 'drydock.js')}`;
const environment = {
  ...process.env,
  DRYDOCK_HOME: join(folder, 'world'),
  TF_VAR_compartment_ocid: 'ocid1.compartment.oc1..aaaaaaaapipeline',
  TF_CLI_CONFIG_FILE: undefined,
};

/** One line of a pipeline; npx finds the command that was built here. */
function run(line: string): SpawnSyncReturns<string> {
  const command = line.replace(/^npx drydock/, drydock);
  return spawnSync('sh', ['-c', command], { cwd: folder, env: environment, encoding: 'utf8' });
}

/** The commands of a pipeline that need nothing but this machine. */
const commandsIn = (file: string, mark: RegExp) =>
  readFileSync(join(__dirname, file), 'utf8')
    .split('\n')
    .flatMap((line) => mark.exec(line)?.[1] ?? [])
    .filter((command) => command.startsWith('npx drydock') && !command.includes('-chdir=base'));

const github = commandsIn('github-workflow.yml', /^ {6}- run: (.*)$/);

test('every command of the workflow passes for a change that does no harm', () => {
  expect(github).toHaveLength(5);
  for (const command of github) {
    const { status, stdout, stderr } = run(command);
    expect({ command, status, said: status === 0 ? '' : stdout + stderr }).toEqual({ command, status: 0, said: '' });
    if (command.endsWith('terraform test')) expect(stdout).toContain('3 passed, 0 failed');
  }
  expect(readFileSync(join(folder, 'forecast.html'), 'utf8')).toContain('nightly');
});

test('the guard of the workflow stops a change that shortens retention', () => {
  expect(run('npx drydock terraform apply -auto-approve -input=false').status).toBe(0);
  const main = readFileSync(join(folder, 'main.tf'), 'utf8');
  writeFileSync(join(folder, 'main.tf'), main.replace('91 * 86400', '9 * 86400'));
  expect(run('npx drydock terraform plan -input=false -out plan.bin').status).toBe(0);
  const { status, stdout } = run(github.find((command) => command.includes('guard'))!);
  expect(status).toBe(3);
  expect(stdout).toContain('ONE_WEEK backups were kept 91 days, and would be kept 9 days.');
});

test('GitLab runs the same commands', () => {
  expect(commandsIn('gitlab-ci.yml', /^ {4}- (.*)$/)).toEqual(github);
});
