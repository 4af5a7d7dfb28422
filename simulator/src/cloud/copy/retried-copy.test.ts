import type { Around } from '../operations';
import { regionOperations } from '../region/region-operations';
import { Gateway } from '../request/gateway';
import { COMPARTMENT } from '../testing/fixture';
import { memoryPlaces } from '../world/memory-places';
import { runTask } from '../world/run-task';
import { World } from '../world/world';

test('what remembers a copy is durable together with it, also when a crash comes between the two regions', () => {
  const world = new World(memoryPlaces(), runTask, { seed: 's', pace: 'instant', start: 0, realTime: () => 0 });
  const [ashburn, phoenix] = ['us-ashburn-1', 'us-phoenix-1'].map((name) => regionOperations(new Gateway(world, name)));
  const [{ name: availabilityDomain }] = ashburn.listAvailabilityDomains({ compartmentId: COMPARTMENT });
  const { id: volumeId } = ashburn.createVolume({ compartmentId: COMPARTMENT, availabilityDomain });
  const { id: volumeGroupId } = ashburn.createVolumeGroup({
    compartmentId: COMPARTMENT,
    availabilityDomain,
    sourceDetails: { type: 'volumeIds', volumeIds: [volumeId] },
  });
  const backup = ashburn.createVolumeBackup({ volumeId }).id;
  const groupBackup = ashburn.createVolumeGroupBackup({ volumeGroupId }).id;

  const { store } = world.region('us-ashburn-1');
  const transaction = store.transaction.bind(store);
  const once =
    (name: string): Around =>
    ({ records }, work) => {
      const made = records.table<object>('made');
      const result = (made.get(name) as ReturnType<typeof work>) ?? work();
      made.put(name, result as object);
      return result;
    };
  const copies = [
    () => ashburn.copyVolumeBackup(backup, { destinationRegion: 'phx' }, { around: once('volume') }),
    () => ashburn.copyVolumeGroupBackup(groupBackup, { destinationRegion: 'phx' }, { around: once('group') }),
  ];
  for (const copy of copies) {
    store.transaction = (work) =>
      transaction(() => {
        work();
        throw new Error('the power went out');
      });
    expect(copy).toThrow('the power went out');
    store.transaction = transaction;
    expect(copy().lifecycleState).toBe('AVAILABLE');
  }
  expect(phoenix.listVolumeBackups({ compartmentId: COMPARTMENT })).toHaveLength(2);
  expect(phoenix.listVolumeGroupBackups({ compartmentId: COMPARTMENT })).toHaveLength(1);
});
