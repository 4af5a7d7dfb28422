import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPlaceInProcess } from './in-process';
import { makeVolume } from './seed';

const place = openPlaceInProcess();
const volume = makeVolume(place.home);
const goldPolicy = 'ocid1.volumebackuppolicy.oc1..aaaaaaaagcremuefit7dpcnjpdrtphjk4bwm3emm55t6cghctt2m6iyyjdva';

interface Resource {
  readonly id: string;
}

/** In the middle of the file that holds the blocks. */
function flipBit(folder: string): void {
  const [largest] = readdirSync(folder)
    .filter((name) => !name.endsWith('.mdb') && !name.endsWith('.json'))
    .map((name) => join(folder, name))
    .sort((one, other) => statSync(other).size - statSync(one).size);
  const bytes = readFileSync(largest!);
  const place = bytes.indexOf('xxxxxxxx');
  bytes[place] = bytes[place]! ^ 1;
  writeFileSync(largest!, bytes);
}

const refused = (exitCode: number, message: string) => ({
  status: exitCode,
  stdout: '',
  stderr: expect.stringContaining(message),
});

describe('drydock backup', () => {
  let backup: string;

  test('create, list', async () => {
    backup = (await place.json<Resource>('backup', 'create', volume, '--type', 'FULL', '--display-name', 'first')).id;
    expect(await place.json('backup', 'list', '--volume', volume)).toMatchObject([
      { id: backup, type: 'FULL', state: 'AVAILABLE', displayName: 'first', region: 'us-ashburn-1' },
    ]);
    expect((await place.run('backup', 'list')).stdout).toMatch(
      /^TAKEN +REGION +STATE .*\n2026-01-01 00:00:00Z {2}us-ashburn-1 {2}AVAILABLE {2}manual +full/,
    );
    expect((await place.run('backup', 'list', '--region', 'uk-london-1')).stdout).toBe('There are no backups.\n');
  });

  test('copy, restore, delete', async () => {
    const copy = await place.json<Resource>('backup', 'copy', backup, 'uk-london-1', '--display-name', 'afar');
    expect(copy).toMatchObject({ lifecycleState: 'AVAILABLE', displayName: 'afar', sourceVolumeBackupId: backup });
    expect(await place.json('backup', 'restore', copy.id, '--size', '60')).toMatchObject({
      lifecycleState: 'AVAILABLE',
      sizeInGBs: 60,
    });
    expect((await place.run('backup', 'delete', backup)).stdout).toBe(`Deleted ${backup}.\n`);
    expect((await place.json<Resource[]>('backup', 'list')).map(({ id }) => id)).toEqual([copy.id]);
    expect(await place.json<Resource[]>('backup', 'list', '--all')).toHaveLength(2);
  });

  test('refuse what is not there, and what is something else', async () => {
    expect(await place.run('backup', 'restore', backup)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('400-RelatedResourceNotAuthorizedOrNotFound'),
    });
    expect(await place.run('backup', 'create', backup)).toEqual(
      refused(2, 'is of type volumebackup, expected bootvolume or volume'),
    );
    expect(await place.run('backup', 'restore', backup, '--size', 'big')).toEqual(refused(2, "'big' is no size"));
  });
});

describe('drydock policy and assignment', () => {
  test("list Oracle's own, assign one, take it away", async () => {
    expect((await place.run('policy', 'list')).stdout).toMatch(
      /us-ashburn-1 {2}gold +day for 7 d, week for 28 d, month for 365\.3 d, year for 1825 d/,
    );
    expect(await place.json('assignment', 'create', volume, goldPolicy)).toMatchObject({
      assetId: volume,
      policyId: goldPolicy,
    });
    expect((await place.run('assignment', 'delete', volume)).stdout).toBe(`${volume} is under no backup policy now.\n`);
    expect(await place.run('assignment', 'delete', volume)).toEqual(refused(1, 'is under no backup policy'));
  });
});

describe('drydock group', () => {
  test('create one and back it up', async () => {
    const group = await place.json<Resource>('group', 'create', volume, '--display-name', 'app');
    expect(group).toMatchObject({ displayName: 'app', volumeIds: [volume] });
    expect(await place.json('group', 'back-up', group.id)).toMatchObject({
      lifecycleState: 'AVAILABLE',
      volumeGroupId: group.id,
    });
  });
});

describe('drydock fault', () => {
  test('add, meet, list, clear', async () => {
    await place.json(
      'fault',
      'add',
      'error',
      '--operation',
      'GetVolume',
      '--status',
      '429',
      '--code',
      'TooManyRequests',
      '--count',
      '1',
    );
    expect(await place.run('show', volume)).toEqual(refused(1, '429-TooManyRequests'));
    expect((await place.run('show', volume)).status).toBe(0);
    expect((await place.run('fault', 'list')).stdout).toMatch(
      /error {2}operation GetVolume, count 1, status 429, code TooManyRequests +\d +1\n/,
    );
    expect((await place.run('fault', 'clear')).stdout).toBe('1 fault taken away.\n');
    expect((await place.run('fault', 'list')).stdout).toBe('No fault is set.\n');
  });

  test.each([
    [['stuck', '--state', 'creating'], { kind: 'stuck', state: 'CREATING' }],
    [['faulty', '--state', 'CREATING', '--region', 'uk-london-1'], { kind: 'faulty', region: 'uk-london-1' }],
    [['latency', '--delay', '10min'], { kind: 'latency', milliseconds: 600_000 }],
    [
      ['workRequest', '--message', 'no room', '--from', '2026-02-01'],
      { kind: 'workRequest', from: Date.UTC(2026, 1, 1) },
    ],
    [['error', '--after-the-work', '--probability', '0.5'], { kind: 'error', afterTheWork: true, probability: 0.5 }],
  ])('add takes %j', async (words, fault) => {
    expect(await place.json('fault', 'add', ...words)).toMatchObject({ fault });
    await place.run('fault', 'clear');
  });

  test.each([
    [['earthquake'], "'earthquake' is no kind of fault"],
    [['stuck'], 'A fault of kind stuck needs --state'],
    [['latency'], 'A fault of kind latency needs --delay'],
    [['error', '--count', 'often'], "--count is 'often', expected a number"],
  ])('add refuses %j', async (words, message) => {
    expect(await place.run('fault', 'add', ...words)).toEqual(refused(2, message));
  });
});

describe('drydock event', () => {
  test('keep and list', async () => {
    expect((await place.run('event', 'list')).stdout).toContain('drydock event keep on');
    await place.run('event', 'keep', 'on');
    const { id } = await place.json<Resource>('backup', 'create', volume);
    expect(await place.json('event', 'list')).toMatchObject([
      { eventType: 'com.oraclecloud.blockvolumes.createvolumebackup.begin', data: { resourceId: id } },
      { eventType: 'com.oraclecloud.blockvolumes.createvolumebackup.end', data: { resourceId: id } },
    ]);
    expect((await place.run('event', 'list')).stdout).toMatch(/createvolumebackup\.end +operationSucceed/);
    expect((await place.run('event', 'keep', 'off')).stdout).toBe('Events are kept no more.\n');
    expect(await place.run('event', 'keep', 'perhaps')).toEqual(refused(2, "'perhaps' is neither on nor off"));
  });
});

describe('drydock outage and availability-domain', () => {
  const home = join(place.folder, 'dark');
  const run = (...words: string[]) => place.run(...words, '--home', home);
  const domain = 'Uocm:US-ASHBURN-AD-1';

  test('an outage starts, answers 503, is listed and ends', async () => {
    await place.run('world', 'fork', home);
    expect((await run('outage', 'list')).stdout).toBe('Everything is in service.\n');
    expect((await run('outage', 'start', 'us-ashburn-1')).stdout).toBe('us-ashburn-1 is out of service.\n');
    expect(await run('show', volume)).toEqual(refused(1, '503-ServiceUnavailable'));
    expect(
      (await run('outage', 'start', 'us-ashburn-1', '--availability-domain', domain, '--until', '2031-01-01')).stdout,
    ).toBe(`${domain} is out of service.\n`);
    expect((await run('outage', 'list')).stdout).toMatch(
      /^REGION.*\nus-ashburn-1 +all +20\S+ \S+ +it is ended\nus-ashburn-1 +Uocm:US-ASHBURN-AD-1 +20\S+ \S+ +2031-01-01/,
    );
    expect((await run('outage', 'end', 'us-ashburn-1')).stdout).toBe('us-ashburn-1 is in service.\n');
    expect(await run('outage', 'end', 'us-ashburn-1')).toEqual(refused(1, 'us-ashburn-1 has no outage'));
    expect((await run('show', volume)).status).toBe(0);
    expect(await run('backup', 'create', volume)).toEqual(refused(1, `${domain} has an outage`));
  });

  test('a lost availability domain leaves its volumes FAULTY', async () => {
    expect(await run('availability-domain', 'lose', 'us-ashburn-1', domain)).toEqual(
      refused(2, 'Say --yes to lose it'),
    );
    expect((await run('availability-domain', 'lose', 'us-ashburn-1', domain, '--yes')).stdout).toBe(
      `${domain} is lost.\n`,
    );
    expect(JSON.parse((await run('show', volume, '--json')).stdout).lifecycleState).toBe('FAULTY');
  });
});

describe('drydock permission', () => {
  test('enforce what policies allow, and allow all again', async () => {
    await place.run('permission', 'enforce', 'Operators');
    expect(await place.run('show', volume)).toEqual(refused(1, '404-NotAuthorizedOrNotFound'));
    expect((await place.run('permission', 'allow-all')).stdout).toBe('Everything is allowed.\n');
    expect((await place.run('show', volume)).status).toBe(0);
  });
});

describe('drydock clock follow', () => {
  test('lets the clock run, and stops it', async () => {
    expect((await place.run('clock', 'follow', 'on')).stdout).toBe('The clock runs.\n');
    expect((await place.run('clock', 'follow', 'off')).stdout).toBe('The clock stands still.\n');
  });
});

describe('drydock region and world', () => {
  test('fork, and what happens in the fork stays there', async () => {
    const fork = join(place.folder, 'fork');
    expect((await place.run('world', 'fork', fork)).stdout).toBe(`Forked. Use it with --home ${fork}\n`);
    expect((await place.run('region', 'lose', 'us-ashburn-1', '--yes', '--home', fork)).stdout).toBe(
      'us-ashburn-1 is lost.\n',
    );
    expect(await place.run('show', volume, '--home', fork)).toEqual(refused(1, '503-'));
    expect((await place.run('region', 'list', '--home', fork)).stdout).toMatch(/us-ashburn-1 {2}iad {2}LOST/);
    expect((await place.run('region', 'rebuild', 'us-ashburn-1', '--home', fork)).status).toBe(0);
    expect((await place.run('region', 'list', '--home', fork)).stdout).toMatch(/us-ashburn-1 {2}iad {2}IN USE/);
    expect((await place.run('show', volume)).status).toBe(0);
    expect(await place.run('world', 'fork', fork)).toEqual(refused(1, 'is not empty'));
  });

  test('check finds nothing wrong, and names what a flipped bit damaged', async () => {
    expect((await place.run('world', 'check')).stdout).toMatch(
      /^Everything is whole in uk-london-1, us-ashburn-1\.\n$/,
    );
    const damaged = join(place.folder, 'damaged');
    const image = join(place.folder, 'image');
    writeFileSync(image, 'x'.repeat(1_000_000));
    await place.run('volume', 'import', volume, image);
    const { id } = await place.json<Resource>('backup', 'create', volume);
    await place.run('world', 'fork', damaged);
    flipBit(join(damaged, 'regions', 'us-ashburn-1'));
    const { status, stdout } = await place.run('world', 'check', '--home', damaged);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^us-ashburn-1: \d+ problems?\n/);
    expect(stdout).toContain(`  data lost: ${volume}\n`);
    expect(stdout).toContain(`  data lost: ${id}`);
    expect(stdout).not.toContain('uk-london-1');
  });

  test('remove only what the local cloud made, and only when told twice', async () => {
    const fork = join(place.folder, 'fork');
    writeFileSync(join(fork, 'mine'), '');
    expect(await place.run('world', 'remove', '--home', fork)).toEqual(refused(2, 'would be gone for good'));
    expect((await place.run('world', 'remove', '--home', fork, '--yes')).status).toBe(0);
    expect(readdirSync(fork)).toEqual(['mine']);
    expect(await place.run('world', 'remove', '--home', fork, '--yes')).toEqual(refused(1, 'There is no world'));
  });

  test('save, list, restore, delete, and reset with the clock', async () => {
    const home = join(place.folder, 'saved');
    await place.run('world', 'fork', home);
    const run = (...words: string[]) => place.run(...words, '--home', home);
    const now = async () => JSON.parse((await run('clock', 'show', '--json')).stdout).now as string;
    const before = await now();
    expect((await run('world', 'list')).stdout).toBe('No world is saved.\n');
    expect((await run('world', 'save', 'before')).stdout).toBe('Saved as before.\n');
    expect(await run('world', 'save', 'before')).toEqual(refused(1, "A world is saved as 'before' already"));
    expect(await run('world', 'reset')).toEqual(refused(2, 'Say --yes to reset it'));
    expect((await run('world', 'reset', '--start', '2028-02-01', '--yes')).status).toBe(0);
    expect(await now()).toBe('2028-02-01T00:00:00.000Z');
    expect((await run('show', volume)).status).toBe(1);
    expect((await run('world', 'list')).stdout).toMatch(
      /^NAME +CLOCK +REGIONS\nbefore +2026-01-\S+ \S+ +.*us-ashburn-1/,
    );
    expect(await run('world', 'restore', 'before')).toEqual(refused(2, 'Say --yes to replace it'));
    expect(await run('world', 'restore', 'after', '--yes')).toEqual(refused(1, 'Saved are: before.'));
    expect((await run('world', 'restore', 'before', '--yes')).status).toBe(0);
    expect(await now()).toBe(before);
    expect((await run('show', volume)).status).toBe(0);
    expect(await run('world', 'delete', 'before')).toEqual(refused(2, 'Say --yes to delete it'));
    expect((await run('world', 'delete', 'before', '--yes')).stdout).toBe('Deleted before.\n');
  });

  test('pace is instant or realistic', async () => {
    expect((await place.run('world', 'pace', 'realistic')).stdout).toBe('From now on the pace is realistic.\n');
    const before = (await place.json<{ now: string }>('clock', 'show')).now;
    await place.json('backup', 'create', volume);
    expect((await place.json<{ now: string }>('clock', 'show')).now > before).toBe(true);
    expect(await place.run('world', 'pace', 'slow')).toEqual(refused(2, "'slow' is no pace"));
  });

  test('lose wants a yes, and a region in use', async () => {
    expect(await place.run('region', 'lose', 'us-ashburn-1')).toEqual(refused(2, 'would be gone for good'));
    expect(await place.run('region', 'lose', 'ap-tokyo-1', '--yes')).toEqual(refused(2, 'Nothing is in ap-tokyo-1'));
    expect(await place.run('region', 'rebuild', 'us-ashburn-1')).toEqual(refused(1, 'us-ashburn-1 is not lost'));
  });
});

test('docs/cli.md is the reference that the command prints', async () => {
  const page = join(__dirname, '..', '..', 'docs', 'cli.md');
  expect(existsSync(page)).toBe(true);
  expect(readFileSync(page, 'utf8')).toBe((await place.run('reference')).stdout);
});
