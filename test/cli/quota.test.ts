import { openPlaceInProcess } from './in-process';
import { compartmentId, makeVolume } from './seed';

const place = openPlaceInProcess();
const volume = makeVolume(place.home);

interface Quota {
  readonly id: string;
  readonly statements: readonly string[];
}

const set = (...words: string[]) => place.run('quota', 'set', 'few', ...words);
const quotas = () => place.json<Quota[]>('quota', 'list');

test('set, meet, replace, list, delete', async () => {
  expect((await place.run('quota', 'list')).stdout).toBe('There are no quotas: only the service limits count.\n');
  const statement = 'set block-storage quota volume-count to 1 in tenancy';
  const made = await place.json<Quota>('quota', 'set', 'few', statement);
  expect(made).toMatchObject({ name: 'few', description: 'few', statements: [statement] });
  const more = ['volume', 'create', '--region', 'us-ashburn-1'];
  expect(await place.run(...more)).toEqual({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching(
      /400-QuotaExceeded, The following compartment quotas were exceeded: volume-count in policy '.*' by 1\. .*drydock quota set few, or its oci_limits_quota\)\./,
    ),
  });
  const others = ['zero block-storage quota backup-count in tenancy', 'unset compute-core quotas in tenancy'];
  expect((await set(...others, '--description', 'no backups')).status).toBe(0);
  expect(await quotas()).toMatchObject([{ id: made.id, description: 'no backups', statements: others }]);
  expect((await place.run('quota', 'list')).stdout).toMatch(
    /^NAME +STATEMENT +IN\nfew +zero block-storage quota backup-count in tenancy +ocid1\.tenancy.*\nfew +unset compute-core/,
  );
  expect((await place.run(...more)).status).toBe(0);
  expect((await place.run('backup', 'create', volume)).stderr).toContain('400-QuotaExceeded');
  expect((await place.run('quota', 'delete', 'few')).stdout).toBe('Deleted quota few.\n');
  expect((await place.run('backup', 'create', volume)).status).toBe(0);
});

test('in a compartment, by its OCID', async () => {
  const statement = `zero block-storage quotas in compartment id ${compartmentId}`;
  const { id } = await place.json<Quota>('quota', 'set', 'own', statement, '--compartment', compartmentId);
  expect((await place.run('backup', 'create', volume)).stderr).toContain('400-QuotaExceeded');
  expect((await place.run('quota', 'set', 'own', statement, '--compartment', compartmentId)).status).toBe(0);
  const elsewhere = await place.run('quota', 'set', 'own', statement, '--compartment', `${compartmentId}other`);
  expect(elsewhere.status).toBe(2);
  expect(elsewhere.stderr).toContain(`Quota own is in ${compartmentId}, --compartment is ${compartmentId}other`);
  expect((await place.run('quota', 'delete', id)).status).toBe(0);
});

test('while the only region is out of service, and when another one is lost', async () => {
  await place.run('outage', 'start', 'us-ashburn-1');
  expect((await set('zero block-storage quotas in tenancy')).status).toBe(0);
  await place.run('outage', 'end', 'us-ashburn-1');
  const other = (await place.json<{ name: string }[]>('region', 'list')).at(-1)!.name;
  expect(other).not.toBe('us-ashburn-1');
  expect((await place.run('region', 'lose', other, '--yes')).status).toBe(0);
  expect((await place.run('quota', 'delete', 'few')).status).toBe(0);
});

test.each([
  [['everything'], "'everything' stands where 'set', 'unset' or 'zero' is expected"],
  [['zero block-storage quota volumes-count in tenancy'], 'no quota of block-storage fits volumes-count'],
  [['set block-storage quota volume-count in tenancy'], "'in' stands where 'to' and a number is expected"],
  [['zero block-storage quotas in compartment Prod'], 'no such compartment is below ocid1.tenancy'],
  [['zero block-storage quotas in tenancy where request.region = phx'], 'expected the whole name of a region'],
])('refuses the statement %j, and sets nothing', async (statements, message) => {
  expect(await set(...statements)).toEqual({ status: 1, stdout: '', stderr: expect.stringContaining(message) });
  expect(await quotas()).toEqual([]);
});

test('refuses a name that no quota has, and a quota without statements', async () => {
  expect(await place.run('quota', 'delete', 'none')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('There is no quota none'),
  });
  expect(await set()).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("missing required argument 'statements'"),
  });
});
