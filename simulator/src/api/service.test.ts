import { openCloud } from '../cloud';
import { schemaNamed } from './schema/schema';
import { ApiService } from './service';
import { stubCloud } from './testing/stub-cloud';

const cloud = openCloud();
afterAll(() => cloud.close());
const onFault = (fault: unknown) => {
  throw fault;
};

test('requests that name no region go to the one that was chosen', () => {
  const service = new ApiService({ cloud, region: 'eu-frankfurt-1', onFault });
  const url = '/20160918/availabilityDomains?compartmentId=ocid1.compartment.oc1..a';
  const { status, body } = service.answer({ method: 'GET', url, headers: {}, body: Buffer.alloc(0) });
  expect(status).toBe(200);
  expect(body).toContain('EU-FRANKFURT-1-AD-1');
});

test('an unknown region cannot be chosen', () => {
  expect(() => new ApiService({ cloud, region: 'mars-1', onFault })).toThrow("Region 'mars-1' is unknown.");
});

test('a model that nobody generated is told, with what to do', () => {
  expect(() => schemaNamed('Nonsense')).toThrow(
    "No schema is named Nonsense. Run 'npm run docs' after a change of the models.",
  );
});

test('other requests have their turn while a large copy is on its way', async () => {
  const service = new ApiService({ cloud, onFault });
  const compartmentId = 'ocid1.compartment.oc1..a';
  const region = cloud.region('us-ashburn-1');
  const [{ name: availabilityDomain }] = region.listAvailabilityDomains({ compartmentId });
  const { id: volumeId } = region.createVolume({ compartmentId, availabilityDomain });
  region.blockDevice(volumeId).write(0, Buffer.alloc(65 * 2 ** 20, 1));
  const { id } = region.createVolumeBackup({ volumeId });
  const order: string[] = [];
  const send = async (name: string, method: string, path: string, body: object = {}) => {
    const url = `/20160918${path}`;
    const answer = await service.answerInTurn({ method, url, headers: {}, body: Buffer.from(JSON.stringify(body)) });
    order.push(name);
    return { ...answer, json: JSON.parse(answer.body ?? '{}') };
  };
  const [copied, created, listed] = await Promise.all([
    send('copy', 'POST', `/volumeBackups/${id}/actions/copy`, { destinationRegion: 'us-phoenix-1' }),
    send('create', 'POST', '/volumes', { compartmentId, availabilityDomain }),
    send('list', 'GET', `/volumeBackups?compartmentId=${compartmentId}&region=us-phoenix-1`),
  ]);
  expect(order).toEqual(['create', 'list', 'copy']);
  expect(created.json.lifecycleState).toBe('AVAILABLE');
  expect(listed.status).toBe(200);
  expect(copied.json.lifecycleState).toBe('AVAILABLE');
  expect(copied.headers.etag).toBe((await send('get', 'GET', `/volumeBackups/${copied.json.id}`)).headers.etag);
});

test('a large copy that breaks off is answered as a fault of ours', async () => {
  const faults: unknown[] = [];
  const broken = (_id: string, _details: object, { inSteps }: { inSteps: (steps: object) => void }) => {
    inSteps({
      next: () => {
        throw new Error('the disk is gone');
      },
    });
    return {};
  };
  const { cloud: stub } = stubCloud({ copyVolumeBackup: broken as never });
  const service = new ApiService({ cloud: stub, onFault: (fault) => faults.push(fault) });
  const url = '/20160918/volumeBackups/ocid1.volumebackup.oc1.iad.a/actions/copy';
  const body = Buffer.from(JSON.stringify({ destinationRegion: 'us-phoenix-1' }));
  expect((await service.answerInTurn({ method: 'POST', url, headers: {}, body })).status).toBe(500);
  expect(faults).toMatchObject([{ message: 'the disk is gone' }]);
});
