import { FixedTimeDelayStrategy, MaxAttemptsTerminationStrategy, type RetryConfiguration } from 'oci-common';
import type { ErrorFault } from '../../../simulator/src/cloud/fault/fault';
import { HOME } from './landscape';
import { refusalOf } from './scenario';
import { type ServedCloud, serveCloud } from './served-cloud';

/** Oracle's own rules of what is tried again, without its pauses. */
const retryConfiguration: RetryConfiguration = {
  delayStrategy: new FixedTimeDelayStrategy(0.01),
  terminationStrategy: new MaxAttemptsTerminationStrategy(5),
};

const fault = (more: Partial<ErrorFault>): ErrorFault => ({
  kind: 'error',
  operation: 'CreateVcn',
  status: 429,
  code: 'TooManyRequests',
  count: 2,
  ...more,
});

describe("retries of Oracle's own clients", () => {
  let served: ServedCloud;
  beforeAll(() => jest.spyOn(console, 'warn').mockImplementation(() => undefined));
  beforeEach(async () => {
    served = await serveCloud();
  });
  afterEach(() => served.close());

  const create = () =>
    served.clients(HOME).network.createVcn({
      createVcnDetails: { compartmentId: served.cloud.tenancyId, cidrBlock: '10.0.0.0/16' },
      retryConfiguration,
    });
  const vcns = () => served.cloud.region(HOME).listVcns({ compartmentId: served.cloud.tenancyId });

  test.each<[string, ErrorFault]>([
    ['429 TooManyRequests', fault({})],
    ['409 IncorrectState', fault({ status: 409, code: 'IncorrectState' })],
    ['500 InternalServerError', fault({ status: 500, code: 'InternalServerError' })],
    ['503 ServiceUnavailable', fault({ status: 503, code: 'ServiceUnavailable' })],
  ])('%s is tried again until it is done', async (_, set) => {
    served.cloud.faults.add(set);
    const { vcn } = await create();
    expect(vcns().map(({ id }) => id)).toEqual([vcn.id]);
    expect(served.cloud.faults.list()).toMatchObject([{ struck: 2 }]);
  });

  test('an answer that is lost after the work is asked for again, and nothing is made twice', async () => {
    served.cloud.faults.add(fault({ status: 500, code: 'InternalServerError', afterTheWork: true }));
    const { vcn } = await create();
    expect(vcns().map(({ id }) => id)).toEqual([vcn.id]);
    expect(served.cloud.faults.unused()).toEqual([]);
  });

  test('400 is told at once', async () => {
    served.cloud.faults.add(fault({ status: 400, code: 'LimitExceeded' }));
    expect(await refusalOf(create())).toMatchObject({ statusCode: 400, serviceCode: 'LimitExceeded' });
    expect(served.cloud.faults.list()).toMatchObject([{ struck: 1 }]);
  });
});

describe("waiters of Oracle's own clients", () => {
  test('a copy in the realistic pace is waited for: every poll lets virtual time pass', async () => {
    const served = await serveCloud({ pace: 'realistic' });
    const { block, works, identity } = served.clients(HOME);
    const compartmentId = served.cloud.tenancyId;
    const [domain] = (await identity.listAvailabilityDomains({ compartmentId })).items;
    const begun = served.cloud.clock.now();
    const waiters = block.createWaiters(works, { delayStrategy: new FixedTimeDelayStrategy(0.01) });
    const { volume } = await block.createVolume({
      createVolumeDetails: { compartmentId, availabilityDomain: domain!.name, sizeInGBs: 50 },
    });
    expect(volume.lifecycleState).toBe('PROVISIONING');
    await waiters.forVolume({ volumeId: volume.id }, 'AVAILABLE' as typeof volume.lifecycleState);
    const { volumeBackup } = await block.createVolumeBackup({ createVolumeBackupDetails: { volumeId: volume.id } });
    const ready = await waiters.forVolumeBackup(
      { volumeBackupId: volumeBackup.id },
      'AVAILABLE' as typeof volumeBackup.lifecycleState,
    );
    expect(ready?.volumeBackup.id).toBe(volumeBackup.id);
    const { workRequestResponse } = await waiters.forCopyVolumeBackup({
      volumeBackupId: volumeBackup.id,
      copyVolumeBackupDetails: { destinationRegion: 'us-phoenix-1' },
    });
    expect(workRequestResponse.workRequest.status).toBe('SUCCEEDED');
    expect(served.cloud.clock.now()).toBeGreaterThan(begun + 60_000);
    await served.close();
  });
});
