import { openPlaceInProcess } from './in-process';
import { launchInstance, compartmentId as owner } from './seed';

const place = openPlaceInProcess();

interface Resource {
  readonly id: string;
}

const refused = (exitCode: number, message: string) => ({
  status: exitCode,
  stdout: '',
  stderr: expect.stringContaining(message),
});

const make = async (...words: string[]) => (await place.json<Resource>(...words)).id;

describe('drydock volume', () => {
  const empty = ['volume', 'create', '--region', 'us-ashburn-1'];

  test('create makes an empty one, at a size and a place', async () => {
    expect(
      await place.json(...empty, '--size', '100', '--vpus', '20', '--display-name', 'data', '--compartment', owner),
    ).toMatchObject({
      lifecycleState: 'AVAILABLE',
      availabilityDomain: expect.stringMatching(/US-ASHBURN-AD-1$/),
      sizeInGBs: 100,
      vpusPerGB: 20,
      displayName: 'data',
      compartmentId: owner,
    });
    expect(await place.json(...empty)).toMatchObject({
      sizeInGBs: 1024,
      compartmentId: expect.stringMatching(/^ocid1\.tenancy/),
    });
    expect(
      await place.json('volume', 'create', '--region', 'us-phoenix-1', '--availability-domain', 'Uocm:PHX-AD-2'),
    ).toMatchObject({ availabilityDomain: 'Uocm:PHX-AD-2' });
  });

  test('create makes a clone, and one of a backup, in the compartment of their source', async () => {
    const source = await make(...empty, '--size', '60', '--compartment', owner);
    expect(await place.json('volume', 'create', '--from', source)).toMatchObject({
      sizeInGBs: 60,
      compartmentId: owner,
      sourceDetails: { type: 'volume', id: source },
    });
    const backup = await make('backup', 'create', source);
    expect(await place.json('volume', 'create', '--from', backup, '--size', '70')).toMatchObject({
      sizeInGBs: 70,
      compartmentId: owner,
      sourceDetails: { type: 'volumeBackup', id: backup },
    });
  });

  test('create makes a boot volume of another, and of its backup', async () => {
    const { bootVolumeId } = launchInstance(place.home);
    expect(await place.json('volume', 'create', '--from', bootVolumeId)).toMatchObject({
      id: expect.stringMatching(/^ocid1\.bootvolume\./),
      lifecycleState: 'AVAILABLE',
      sourceDetails: { type: 'bootVolume', id: bootVolumeId },
    });
    const backup = await make('backup', 'create', bootVolumeId);
    const restored = await make('volume', 'create', '--from', backup);
    expect(restored).toMatch(/^ocid1\.bootvolume\./);
    expect(await place.json('volume', 'resize', restored, '80')).toMatchObject({ id: restored, sizeInGBs: 80 });
    expect((await place.run('volume', 'delete', restored)).status).toBe(0);
  });

  test('resize makes it larger and never smaller, delete takes it away', async () => {
    const volume = await make(...empty, '--size', '50');
    expect(await place.json('volume', 'resize', volume, '51')).toMatchObject({
      sizeInGBs: 51,
      lifecycleState: 'AVAILABLE',
    });
    expect(await place.run('volume', 'resize', volume, '50')).toEqual(refused(1, '400-InvalidParameter'));
    expect((await place.run('volume', 'delete', volume)).stdout).toBe(`Deleted ${volume}.\n`);
    expect(await place.json('show', volume)).toMatchObject({ lifecycleState: 'TERMINATED' });
  });

  test.each([
    [['create'], 2, 'An empty volume needs a region'],
    [['create', '--region', 'us-ashburn-1', '--size', 'big'], 2, "'big' is no size, expected whole GB"],
    [['create', '--region', 'us-ashburn-1', '--vpus', 'many'], 1, 'vpusPerGB'],
    [['create', '--region', 'us-atlantis-1'], 1, "400-InvalidParameter, Region 'us-atlantis-1' is unknown"],
    [['resize', 'data', '60'], 2, "'data' is no OCID"],
    [['delete', owner], 2, 'is of type compartment, expected bootvolume or volume'],
    [['create', '--from', owner, '--region', 'us-ashburn-1'], 2, 'is of type compartment, expected one of volume, '],
  ])('%j is refused with %d', async (words, exitCode, message) => {
    expect(await place.run('volume', ...words)).toEqual(refused(exitCode, message));
  });
});

describe('drydock policy', () => {
  const week = ['--schedule', 'daily,keep=7d,hour=2', '--schedule', 'hourly,keep=1d,offset=30min'];

  test('create makes schedules that back up, show shows them, delete takes them away', async () => {
    const policy = await make(
      ...['policy', 'create', '--region', 'us-ashburn-1', ...week],
      ...['--display-name', 'week', '--copy-to', 'uk-london-1', '--compartment', owner],
    );
    expect(await place.json('policy', 'show', policy)).toMatchObject({
      displayName: 'week',
      destinationRegion: 'uk-london-1',
      compartmentId: owner,
      schedules: [
        { period: 'ONE_DAY', retentionSeconds: 604_800, hourOfDay: 2 },
        { period: 'ONE_HOUR', retentionSeconds: 86_400, offsetSeconds: 1800 },
      ],
    });
    expect((await place.run('policy', 'show', policy)).stdout).toMatch(/schedules:\n {2}- backupType: INCREMENTAL\n/);
    const volume = await make('volume', 'create', '--region', 'us-ashburn-1', '--size', '50');
    await place.json('assignment', 'create', volume, policy);
    await place.json('clock', 'advance', '3h');
    const times = (await place.json<{ timeCreated: number; region: string }[]>('backup', 'list', '--volume', volume))
      .filter(({ region }) => region === 'us-ashburn-1')
      .map(({ timeCreated }) => new Date(timeCreated).toISOString().slice(11, 16));
    expect(times).toEqual(['00:30', '01:30', '02:00', '02:30']);
    expect(await place.run('policy', 'delete', policy)).toEqual(refused(1, '409-'));
    await place.run('assignment', 'delete', volume);
    expect((await place.run('policy', 'delete', policy)).stdout).toBe(`Deleted ${policy}.\n`);
    expect(await place.run('policy', 'show', policy)).toEqual(refused(1, '404-'));
  });

  test("show shows Oracle's own, which nobody deletes", async () => {
    const gold = 'ocid1.volumebackuppolicy.oc1..aaaaaaaagcremuefit7dpcnjpdrtphjk4bwm3emm55t6cghctt2m6iyyjdva';
    expect(await place.json('policy', 'show', gold, '--region', 'us-phoenix-1')).toMatchObject({ displayName: 'gold' });
    expect((await place.run('policy', 'delete', gold)).status).toBe(1);
  });

  test.each([
    [['create'], 2, '--region <region>'],
    [['create', '--region', 'us-ashburn-1', '--schedule', 'often'], 2, "'often' is no schedule: 'often' is no period"],
    [['create', '--region', 'us-ashburn-1', '--schedule', 'daily,keep=7d,hour=25'], 1, 'hourOfDay'],
    [['show', owner], 2, 'is of type compartment, expected volumebackuppolicy'],
  ])('%j is refused with %d', async (words, exitCode, message) => {
    expect(await place.run('policy', ...words)).toEqual(refused(exitCode, message));
  });
});

describe('drydock instance', () => {
  const stateOf = async (id: string) => (await place.json<{ lifecycleState: string }>('show', id)).lifecycleState;

  test('list shows what runs with its boot volume, terminate takes it away', async () => {
    const [kept, whole] = [launchInstance(place.home), launchInstance(place.home)];
    expect(await place.json('instance', 'list', '--region', 'us-ashburn-1')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: kept.id, bootVolumeId: kept.bootVolumeId }),
        expect.objectContaining({ id: whole.id, bootVolumeId: whole.bootVolumeId }),
      ]),
    );
    expect((await place.run('instance', 'list')).stdout).toMatch(
      /^REGION +NAME +STATE +SHAPE .*\nus-ashburn-1 .*RUNNING/,
    );
    expect((await place.run('instance', 'terminate', kept.id, '--preserve-boot-volume')).stdout).toBe(
      `Terminated ${kept.id}.\n`,
    );
    expect((await place.run('instance', 'terminate', whole.id)).status).toBe(0);
    expect(await stateOf(kept.bootVolumeId)).toBe('AVAILABLE');
    expect(await stateOf(whole.bootVolumeId)).toBe('TERMINATED');
    const ids = async (...words: string[]) =>
      (await place.json<Resource[]>('instance', 'list', ...words)).map(({ id }) => id);
    expect(await ids()).not.toContain(kept.id);
    expect(await ids('--all')).toContain(kept.id);
    expect((await place.run('instance', 'list', '--region', 'uk-london-1')).stdout).toBe('There are no instances.\n');
  });

  test('terminate refuses what is no instance', async () => {
    expect(await place.run('instance', 'terminate', owner)).toEqual(
      refused(2, 'is of type compartment, expected instance'),
    );
  });
});
