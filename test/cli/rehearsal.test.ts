import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkplace } from './drydock';
import { layStack, protectedVolume } from './stack';
import { haveTerminal, runInTerminal } from './terminal';

const place = openWorkplace();
const inStack = layStack(place, protectedVolume());
const planFile = join(place.folder, 'stack', 'plan.bin');

function terraform(...words: string[]): void {
  const { status, stderr } = place.run('terraform', inStack, ...words);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
}

beforeAll(() => {
  terraform('init', '-input=false');
  terraform('apply', '-auto-approve', '-input=false');
});

describe('drydock clock', () => {
  test('shows the time and what is due', () => {
    expect(place.run('clock', 'show').stdout).toBe('2026-01-01 00:00:00Z\nNext: 2026-01-01 02:00:00Z.\n');
    expect(place.json('clock', 'show')).toEqual({
      now: '2026-01-01T00:00:00.000Z',
      nextDue: '2026-01-01T02:00:00.000Z',
    });
  });

  test('advance tells what happened day by day', () => {
    const { stdout, status } = place.run('clock', 'advance', '9d');
    expect(status).toBe(0);
    expect(stdout.split('\n')[0]).toMatch(/^DAY +REGION +MADE +EXPIRED +OTHER CHANGES +BACKUPS$/);
    expect(stdout).toMatch(/2026-01-01 {2}us-ashburn-1 +1 +- +- +2\n/);
    expect(stdout).toMatch(/2026-01-09 {2}us-ashburn-1 +1 +1 +- +8\n\nIt is 2026-01-10 00:00:00Z\.\n$/);
  });

  test('set goes to an instant, and never back', () => {
    const { days } = place.json<{ days: { day: string; changes: unknown[] }[] }>(
      'clock',
      'set',
      '2026-01-11T00:00:00Z',
    );
    expect(days).toMatchObject([
      {
        day: '2026-01-10',
        changes: expect.arrayContaining([
          expect.objectContaining({ resourceType: 'VolumeBackup', to: 'AVAILABLE' }),
          expect.objectContaining({ resourceType: 'VolumeBackup', to: 'TERMINATED' }),
        ]),
      },
    ]);
    const { status, stderr } = place.run('clock', 'set', '2026-01-10');
    expect(status).toBe(2);
    expect(stderr).toContain('It is 2026-01-11 00:00:00Z already, and time never goes back');
  });

  test.each([
    ['advance', 'soon', "'soon' is no span of time"],
    ['set', 'tomorrow', "'tomorrow' is no instant"],
  ])('%s refuses %s', (verb, words, message) => {
    expect(place.run('clock', verb, words)).toMatchObject({ status: 2, stderr: expect.stringContaining(message) });
  });

  (haveTerminal ? test : test.skip)('shows its progress in a terminal', async () => {
    const { screen, status } = await runInTerminal(['clock', 'advance', '200d', '--home', place.home], place);
    expect(status).toBe(0);
    expect(screen).toMatch(/Time .*█.* \d+ % {2}\d+ d.* of 200 d/);
  });
});

describe('drydock forecast', () => {
  test('foresees the volumes of the local cloud', () => {
    const [{ title, forecast }] = place.json<{ title: string; forecast: { days: unknown[]; volumes: object[] } }[]>(
      'forecast',
      '--for',
      '30d',
    ) as [{ title: string; forecast: { days: unknown[]; volumes: object[] } }];
    expect(title).toBe('daily');
    expect(forecast.days).toHaveLength(30);
    expect(forecast.volumes).toMatchObject([{ name: 'data', worst: { lossSeconds: 86_400 } }]);
  });

  test('compares policies for a stack that was never applied, and draws them', () => {
    const html = join(place.folder, 'forecast.html');
    const svg = join(place.folder, 'forecast.svg');
    const policies = ['--policy', 'gold', '--policy', 'oci_core_volume_backup_policy.daily'];
    const { stdout, stderr } = place.run(
      'forecast',
      'stack',
      ...policies,
      '--html',
      html,
      '--svg',
      svg,
      '--for',
      '90d',
    );
    expect(stderr).toBe('');
    expect(stdout).toMatch(
      /^POLICY +WORST LOSS +WITHOUT THE REGION +MOST BACKUPS +MOST STORED +COST\ngold +1 day +no copies/,
    );
    expect(stdout).toMatch(/\ndaily +1 day +no copies +7 /);
    const page = readFileSync(html, 'utf8');
    expect(page).toMatch(/^<!doctype html>/);
    expect(page.match(/<svg /g)).toHaveLength(2);
    expect(page).not.toMatch(/(src|href)=/);
    expect(readFileSync(svg, 'utf8')).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  });

  test('reads a saved plan, and prices from a table', () => {
    terraform('plan', '-out', 'plan.bin', '-input=false');
    writeFileSync(join(place.folder, 'prices.json'), '{"currency":"EUR","storagePerGBMonth":1}');
    const { stdout } = place.inFolder(
      'stack',
      'forecast',
      'plan.bin',
      '--for',
      '30d',
      '--daily',
      '--prices',
      '../prices.json',
    );
    expect(stdout).toContain(' EUR\n');
    expect(stdout.match(/us-ashburn-1/g)).toHaveLength(30);
  });

  test.each([
    [['--policy', 'platinum'], 2, 'There is no policy platinum'],
    [['absent.bin'], 1, 'absent.bin does not exist'],
    [['--for', 'long'], 2, "'long' is no span of time"],
    [['--daily-change', 'much'], 2, "'much' is no number of GB"],
    [['--home', 'empty'], 2, 'There is no volume to foresee backups of'],
  ])('%j ends with %d', (words, exitCode, message) => {
    expect(place.run('forecast', ...words)).toMatchObject({
      status: exitCode,
      stderr: expect.stringContaining(message),
    });
  });
});

describe('drydock guard', () => {
  const guard = (...words: string[]) => place.inFolder('stack', 'guard', 'plan.bin', ...words);

  test('lets a plan without harm pass', () => {
    terraform('plan', '-out', 'plan.bin', '-input=false');
    expect(existsSync(planFile)).toBe(true);
    expect(guard('--rpo', '24h')).toMatchObject({ status: 0, stdout: 'Nothing in the plan harms a backup.\n' });
  });

  test('counts the backups that the policy made in the local cloud', () => {
    layStack(place, protectedVolume({ retentionDays: 2, backup: false }));
    terraform('plan', '-out', 'plan.bin', '-input=false');
    expect(JSON.parse(guard('--json').stdout)).toMatchObject([{ rule: 'retention-shortened' }]);
  });

  test('by the plan alone, stops one that shortens retention and deletes the last backup, with exit code 3', () => {
    const { status, stdout, stderr } = guard('--plan-only');
    expect({ status, stderr }).toEqual({ status: 3, stderr: '' });
    expect(stdout).toMatch(/^last-backup-deleted {2}oci_core_volume_backup\.first\n/);
    expect(stdout).toContain('ONE_DAY backups were kept 7 days, and would be kept 2 days.');
    expect(stdout).toMatch(/\n2 findings\.\n$/);
    expect(JSON.parse(guard('--plan-only', '--json').stdout)).toMatchObject([
      { rule: 'last-backup-deleted' },
      { rule: 'retention-shortened' },
    ]);
    expect(guard('--plan-only', '--ignore', 'last-backup-deleted', '--ignore', 'retention-shortened').status).toBe(0);
  });

  test.each([
    [['absent.bin'], 1, 'absent.bin does not exist'],
    [['main.tf.json'], 1, 'The JSON is not a Terraform plan'],
    [['plan.bin', '--ignore', 'nonsense'], 2, "'nonsense' is no rule"],
  ])('%j ends with %d', (words, exitCode, message) => {
    expect(place.inFolder('stack', 'guard', ...words)).toMatchObject({
      status: exitCode,
      stderr: expect.stringContaining(message),
    });
  });
});
