import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'drydock-drill-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const left = /\.terraform|\.tfstate|\.drydock$|drill\.(html|json)$/;

const drydock = `${process.execPath} ${join(__dirname, '..', '..', 'simulator', 'dist', 'drydock.js')}`;
const environment = {
  ...process.env,
  DRYDOCK: drydock,
  DRYDOCK_HOME: join(folder, 'world'),
  TF_VAR_compartment_ocid: 'ocid1.compartment.oc1..aaaaaaaarehearsal',
  TF_CLI_CONFIG_FILE: undefined,
};

const shell = (line: string) =>
  execFileSync('sh', ['-c', line], {
    cwd: folder,
    env: environment,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

test('the rehearsal brings the server back, byte by byte, and leaves a report', () => {
  cpSync(__dirname, folder, { recursive: true, filter: (path) => !left.test(path) });
  const said = shell('sh rehearse.sh');
  expect(said).toMatch(/2026-01-05 {2}us-phoenix-1 +1 +- +- +5\n/);
  expect(said).toMatch(
    /oci_core_boot_volume\.recovered {2}us-phoenix-1 {2}2026-01-06 02:00:0\dZ {2}identical +4 h 59 min\n/,
  );
  expect(said).toContain('The recovery held.');

  const evidence = JSON.parse(readFileSync(join(folder, 'drill.json'), 'utf8'));
  expect(evidence).toMatchObject({
    passed: true,
    failures: [],
    disaster: { kind: 'region', lost: 'us-ashburn-1', at: '2026-01-06T07:00:00.000Z' },
    lost: [{ usedBytes: expect.any(Number), newestBackup: { region: 'us-phoenix-1' } }],
    restored: [{ identical: true, region: 'us-phoenix-1' }],
    run: { versions: { terraform: expect.any(String), node: process.version } },
  });
  expect(evidence.restored[0].hash).toMatch(/^[0-9a-f]{64}$/);
  expect(evidence.restored[0].rpoSeconds).toBeGreaterThan(4 * 3_600);
  expect(evidence.rtoSeconds).toBeGreaterThan(10);

  const page = readFileSync(join(folder, 'drill.html'), 'utf8');
  expect(page).toContain('<span class="verdict passed">Passed</span>');
  expect(page).toContain(evidence.restored[0].hash);
  expect(page).not.toMatch(/(src|href)=/);
});

test('the same stack recovers from the loss of the instance alone, and the local cloud keeps it', () => {
  const [{ identifier }] = JSON.parse(shell(`${drydock} ls --type Instance --json`));
  const evidence = JSON.parse(shell(`${drydock} drill recovery --lose-instance ${identifier} --json`));
  expect(evidence).toMatchObject({
    passed: true,
    disaster: { kind: 'instance', lost: identifier },
    lost: [{ region: 'us-ashburn-1' }],
    restored: [{ identical: true }],
  });
  expect(shell(`${drydock} show ${identifier}`)).toContain('lifecycleState: RUNNING');
});
