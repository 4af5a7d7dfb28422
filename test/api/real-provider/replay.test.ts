import type { Pace } from '../../../simulator/src/cloud';
import { AWAY, buildLandscape, HOME, type Landscape } from '../sdk/landscape';
import { type ServedCloud, serveCloud } from '../sdk/served-cloud';
import { type Json, newRetryToken, RealProvider } from './real-provider';

const GOING = ['CREATING', 'REQUEST_RECEIVED'];
const collection = '/bootVolumeBackups';

describe.each<{ pace: Pace }>([{ pace: 'instant' }, { pace: 'realistic' }])('in the $pace pace', ({ pace }) => {
  let served: ServedCloud;
  let provider: RealProvider;
  let land: Landscape;

  beforeAll(async () => {
    served = await serveCloud({ pace });
    provider = new RealProvider(served);
    land = await buildLandscape(served.clients(HOME), served.cloud.tenancyId);
    await provider.waitFor(`/instances/${land.instance.id}`, ['PROVISIONING', 'STARTING'], 'RUNNING');
    await provider.waitFor(`/bootVolumes/${land.bootVolumeId}`, ['PROVISIONING'], 'AVAILABLE');
  });
  afterAll(() => served.close());

  const create = (more: Json = {}) =>
    provider.send('POST', collection, {
      body: { bootVolumeId: land.bootVolumeId, displayName: 'b1', freeformTags: { a: '1' }, type: 'FULL', ...more },
      retryToken: newRetryToken(),
    });
  const pathOf = ({ id }: Json) => `${collection}/${id}`;

  test('oci_core_boot_volume_backup is created, polled, updated in place and destroyed', async () => {
    const created = await create();
    expect(created.status).toBe(200);
    const answers = [created.json];
    const ready = await provider.waitFor(pathOf(created.json), GOING, 'AVAILABLE');
    answers.push(ready.json);

    answers.push((await provider.send('GET', pathOf(created.json))).json);
    const body = { definedTags: {}, displayName: 'b2', freeformTags: { a: '1' } };
    const updated = await provider.send('PUT', pathOf(created.json), { body });
    expect(updated).toMatchObject({ status: 200, json: { displayName: 'b2', type: 'FULL' } });
    answers.push(updated.json);

    // Without them every later plan shows a difference, or the provider crashes (terraform-provider-oci, SetData).
    for (const answer of answers) {
      expect(answer).toMatchObject({
        id: created.json.id,
        compartmentId: land.compartmentId,
        systemTags: {},
        definedTags: {},
        freeformTags: { a: '1' },
      });
      expect(answer.timeCreated).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    }

    await provider.send('GET', pathOf(created.json));
    const deleted = await provider.send('DELETE', pathOf(created.json));
    expect(deleted).toMatchObject({ status: 204, json: {} });
    await provider.waitFor(pathOf(created.json), ['TERMINATING'], 'TERMINATED');
  });

  test('a configured compartment is reached by create, move, read', async () => {
    const created = await create();
    await provider.waitFor(pathOf(created.json), GOING, 'AVAILABLE');
    const moved = await provider.send('POST', `${pathOf(created.json)}/actions/changeCompartment`, {
      body: { compartmentId: land.otherCompartmentId },
    });
    expect(moved.status).toBe(204);
    const read = await provider.send('GET', pathOf(created.json));
    expect(read.json.compartmentId).toBe(land.otherCompartmentId);
  });

  test('a copy is asked in the source region, its work request in the own one, both by host name', async () => {
    const created = await create();
    await provider.waitFor(pathOf(created.json), GOING, 'AVAILABLE');
    const copied = await provider.send('POST', `${pathOf(created.json)}/actions/copy`, {
      body: { destinationRegion: AWAY, displayName: 'copy1' },
      retryToken: newRetryToken(),
      region: HOME,
    });
    expect(copied.status).toBe(200);
    const away = { region: AWAY };
    const workRequest = await provider.waitForWorkRequest(copied.headers['opc-work-request-id']!, away);
    expect(workRequest.status).toBe('SUCCEEDED');
    const resources = workRequest.resources as Json[];
    const made = resources.find(
      ({ entityType, actionType }) => /bootvolumebackup/i.test(String(entityType)) && actionType === 'CREATED',
    );
    expect(made?.identifier).toBe(copied.json.id);

    const copy = await provider.waitFor(`${collection}/${made!.identifier}`, GOING, 'AVAILABLE', away);
    expect(copy.json.sourceBootVolumeBackupId).toBe(created.json.id);
    const body = { displayName: 'copy1' };
    expect((await provider.send('PUT', pathOf(copy.json), { body, ...away })).status).toBe(200);
    expect((await provider.send('GET', pathOf(copy.json), away)).json.displayName).toBe('copy1');
  });

  test('oci_core_boot_volume is restored, resized, and its assignment read after every read', async () => {
    const created = await create();
    await provider.waitFor(pathOf(created.json), GOING, 'AVAILABLE');
    const volume = await provider.send('POST', '/bootVolumes', {
      body: {
        availabilityDomain: land.availabilityDomain,
        compartmentId: land.compartmentId,
        sourceDetails: { id: created.json.id, type: 'bootVolumeBackup' },
      },
      retryToken: newRetryToken(),
    });
    const path = `/bootVolumes/${volume.json.id}`;
    await provider.waitFor(path, ['PROVISIONING', 'RESTORING'], 'AVAILABLE');
    const assignments = await provider.send('GET', `/volumeBackupPolicyAssignments?assetId=${volume.json.id}`);
    expect(assignments).toMatchObject({ status: 200, json: [] });
    const updated = await provider.send('PUT', path, { body: { displayName: 'v', sizeInGBs: 60, vpusPerGB: 20 } });
    expect(updated.status).toBe(200);
    const { json } = await provider.waitFor(path, ['PROVISIONING'], 'AVAILABLE');
    expect(json).toMatchObject({
      sizeInGBs: 60,
      vpusPerGB: 20,
      systemTags: {},
      sourceDetails: { type: 'bootVolumeBackup' },
    });
  });

  test('an instance update answers the work request that the provider dereferences', async () => {
    const updated = await provider.send('PUT', `/instances/${land.instance.id}`, {
      body: { displayName: 'renamed', shapeConfig: { ocpus: 1, memoryInGBs: 8 } },
      retryToken: newRetryToken(),
    });
    expect(updated.status).toBe(200);
    const id = updated.headers['opc-work-request-id']!;
    expect((await provider.waitForWorkRequest(id, { region: HOME })).status).toBe('SUCCEEDED');
  });
});

describe('what the provider tells its user', () => {
  let served: ServedCloud;
  let provider: RealProvider;

  beforeAll(async () => {
    served = await serveCloud();
    provider = new RealProvider(served);
  });
  afterAll(() => served.close());

  test('404-NotAuthorizedOrNotFound for a backup of a boot volume that is not there', async () => {
    const { status, json, headers } = await provider.send('POST', collection, {
      body: {
        bootVolumeId: 'ocid1.bootvolume.oc1.iad.aaaafake',
        displayName: 'b1',
        freeformTags: { a: '1' },
        type: 'FULL',
      },
      retryToken: newRetryToken(),
    });
    expect({ status, json }).toEqual({
      status: 404,
      json: { code: 'NotAuthorizedOrNotFound', message: 'Authorization failed or requested resource not found.' },
    });
    expect(headers['opc-request-id']).toMatch(/^[0-9a-f]{32}$/);
  });

  test('a schedule comes back as it was sent: what was left out stays out, or every plan shows a difference', async () => {
    const schedule = { backupType: 'INCREMENTAL', offsetSeconds: 0, period: 'ONE_DAY', retentionSeconds: 604_800 };
    const created = await provider.send('POST', '/volumeBackupPolicies', {
      body: { compartmentId: served.cloud.tenancyId, schedules: [schedule] },
      retryToken: newRetryToken(),
    });
    const { json } = await provider.send('GET', `/volumeBackupPolicies/${created.json.id}`);
    const [read] = json.schedules as Json[];
    expect({ timeZone: 'UTC', ...read }).toEqual({ timeZone: 'UTC', ...schedule });
  });
});
