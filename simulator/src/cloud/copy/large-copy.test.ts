import { randomFillSync } from 'node:crypto';
import { regionOperations } from '../region/region-operations';
import { Gateway } from '../request/gateway';
import { COMPARTMENT } from '../testing/fixture';
import { memoryPlaces } from '../world/memory-places';
import { runTask } from '../world/run-task';
import { World } from '../world/world';

const SIZE = 65 * 2 ** 20;

test('a large copy that is cut off goes on where it was, by itself', () => {
  const world = new World(memoryPlaces(), runTask, { seed: 's', pace: 'instant', start: 0, realTime: () => 0 });
  const [ashburn, phoenix] = ['us-ashburn-1', 'us-phoenix-1'].map((name) => regionOperations(new Gateway(world, name)));
  const [{ name: availabilityDomain }] = ashburn.listAvailabilityDomains({ compartmentId: COMPARTMENT });
  const { id: volumeId } = ashburn.createVolume({ compartmentId: COMPARTMENT, availabilityDomain, sizeInGBs: 50 });
  const content = randomFillSync(Buffer.alloc(SIZE));
  ashburn.blockDevice(volumeId).write(0, content);
  const { id } = ashburn.createVolumeBackup({ volumeId });

  const { store } = world.region('us-ashburn-1');
  const whole = store.copySnapshot.bind(store);
  let moved = 0;
  store.copySnapshot = function* (...given) {
    for (const { done } of whole(...given)) {
      moved = done;
      yield { done, total: SIZE };
      throw new Error('the power went out');
    }
    return { copiedBytes: 0 };
  };
  expect(() => ashburn.copyVolumeBackup(id, { destinationRegion: 'us-phoenix-1' })).toThrow('the power went out');
  expect(moved).toBeGreaterThan(0);
  expect(moved).toBeLessThan(SIZE);
  let rest = 0;
  store.copySnapshot = function* (...given) {
    const result = yield* whole(...given);
    rest = result.copiedBytes;
    return result;
  };
  const [copy] = phoenix.listVolumeBackups({ compartmentId: COMPARTMENT });
  expect(copy).toMatchObject({ lifecycleState: 'AVAILABLE', sourceVolumeBackupId: id });
  expect(rest).toBeLessThanOrEqual(SIZE - moved);
  expect(phoenix.blockDevice(copy.id).read(0, SIZE).equals(content)).toBe(true);
});

test('a large copy is AVAILABLE at the answer where nothing takes time', () => {
  const world = new World(memoryPlaces(), runTask, { seed: 's', pace: 'instant', start: 0, realTime: () => 0 });
  const region = regionOperations(new Gateway(world, 'iad'));
  const [{ name: availabilityDomain }] = region.listAvailabilityDomains({ compartmentId: COMPARTMENT });
  const { id: volumeId } = region.createVolume({ compartmentId: COMPARTMENT, availabilityDomain, sizeInGBs: 50 });
  region.blockDevice(volumeId).write(0, Buffer.alloc(SIZE, 7));
  const { id } = region.createVolumeBackup({ volumeId });
  expect(region.copyVolumeBackup(id, { destinationRegion: 'phx' }).lifecycleState).toBe('AVAILABLE');
});
