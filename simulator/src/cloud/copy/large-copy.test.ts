import { randomFillSync } from 'node:crypto';
import { StoreError } from '../../store';
import type { RegionOperations } from '../operations';
import { regionOperations } from '../region/region-operations';
import { Gateway } from '../request/gateway';
import { COMPARTMENT, refusal } from '../testing/fixture';
import { advanceTo } from '../world/due-work';
import { memoryPlaces } from '../world/memory-places';
import { runTask } from '../world/run-task';
import { World } from '../world/world';
import { COPIES } from './copy-record';
import { moveInSteps, type Steps } from './move-bytes';
import { birthOf } from './movers';

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

describe('a large copy in steps', () => {
  let world: World;
  let ashburn: RegionOperations;
  let phoenix: RegionOperations;
  let availabilityDomain: string;
  let backup: string;
  let volumeId: string;
  beforeEach(() => {
    world = new World(memoryPlaces(), runTask, { seed: 's', pace: 'instant', start: 0, realTime: () => 0 });
    [ashburn, phoenix] = ['us-ashburn-1', 'us-phoenix-1'].map((name) => regionOperations(new Gateway(world, name)));
    [{ name: availabilityDomain }] = ashburn.listAvailabilityDomains({ compartmentId: COMPARTMENT });
    volumeId = ashburn.createVolume({ compartmentId: COMPARTMENT, availabilityDomain, sizeInGBs: 50 }).id;
    ashburn.blockDevice(volumeId).write(0, Buffer.alloc(SIZE, 7));
    backup = ashburn.createVolumeBackup({ volumeId }).id;
  });

  function begin() {
    let steps: Steps<unknown> | undefined;
    const copy = ashburn.copyVolumeBackup(
      backup,
      { destinationRegion: 'us-phoenix-1' },
      {
        inSteps: (given) => {
          steps = given;
        },
      },
    );
    expect([copy.lifecycleState, state(copy.id)]).toEqual(['CREATING', 'CREATING']);
    expect(steps!.next()).toEqual({ value: 'moved', done: false });
    return { id: copy.id, steps: steps! };
  }
  const state = (id: string) => phoenix.getVolumeBackup(id).lifecycleState;
  const rest = (steps: Steps<unknown>) => {
    let step = steps.next();
    while (!step.done) {
      step = steps.next();
    }
    return step.value;
  };

  test('other requests have their turn between the steps, and see it on its way', () => {
    const { id, steps } = begin();
    expect(state(id)).toBe('CREATING');
    const volume = ashburn.createVolume({ compartmentId: COMPARTMENT, availabilityDomain });
    expect(volume.lifecycleState).toBe('AVAILABLE');
    expect(refusal(() => ashburn.deleteVolumeBackup(backup)).code).toBe('Conflict');
    expect(refusal(() => phoenix.deleteVolumeBackup(id)).message).toContain('it is CREATING');
    expect(state(id)).toBe('CREATING');
    expect(rest(steps)).toMatchObject({ id, lifecycleState: 'AVAILABLE' });
    expect(phoenix.blockDevice(id).read(SIZE - 4, 4)).toEqual(Buffer.alloc(4, 7));
  });

  test('whoever lets time pass ends it first, and the first one finds it done', () => {
    const { id, steps } = begin();
    advanceTo(world, 1000);
    expect(state(id)).toBe('AVAILABLE');
    expect(rest(steps)).toMatchObject({ id, lifecycleState: 'AVAILABLE' });
    expect(phoenix.listVolumeBackups({ compartmentId: COMPARTMENT })).toHaveLength(1);
  });

  test('who is replaced in the middle of it moves nothing more', () => {
    const { id, steps } = begin();
    const region = world.region('us-phoenix-1');
    const other = moveInSteps(region, id);
    expect(other.next().value).toBe('moved');
    const { mover } = region.table(COPIES).find(id)!;
    expect(mover!.number).toBe(2);
    expect(rest(other)).toBe(undefined);
    expect(rest(steps)).toMatchObject({ lifecycleState: 'AVAILABLE' });
  });

  test('who holds the world already takes over from another process, and ends with the answer', () => {
    const { id, steps } = begin();
    const region = world.region('us-phoenix-1');
    const copies = region.table(COPIES);
    const other = { ...copies.find(id)!.mover!, pid: process.ppid, born: birthOf(process.ppid)! };
    copies.replace(copies.find(id)!, { ...copies.find(id)!, mover: other });
    expect(world.movers.isAtWork(other)).toBe(true);
    expect(moveInSteps(region, id).next().value).toBe('waited');
    const second = world.hold(() => ashburn.copyVolumeBackup(backup, { destinationRegion: 'us-phoenix-1' }));
    expect([state(id), second.lifecycleState]).toEqual(['AVAILABLE', 'AVAILABLE']);
    expect(rest(steps)).toMatchObject({ lifecycleState: 'AVAILABLE' });
  });

  test('a copy ends after one that began before it', () => {
    const [first, second] = [begin(), begin()];
    let step = second.steps.next();
    while (step.value === 'moved') {
      step = second.steps.next();
    }
    expect(step).toEqual({ value: 'waited', done: false });
    expect([state(first.id), state(second.id)]).toEqual(['CREATING', 'CREATING']);
    expect(rest(first.steps)).toMatchObject({ id: first.id, lifecycleState: 'AVAILABLE' });
    expect(rest(second.steps)).toMatchObject({ id: second.id, lifecycleState: 'AVAILABLE' });
  });

  test('the loss of the source on the way makes it FAULTY', () => {
    const { id, steps } = begin();
    world.hold(() => world.loseRegion('us-ashburn-1'));
    expect(rest(steps)).toMatchObject({ id, lifecycleState: 'FAULTY' });
  });

  test('an outage of the source on the way lets it wait', () => {
    const { id, steps } = begin();
    world.hold(() => world.outages.start({ region: 'us-ashburn-1', until: 60_000 }));
    expect(rest(steps)).toMatchObject({ id, lifecycleState: 'CREATING' });
    advanceTo(world, 600_000);
    expect(state(id)).toBe('AVAILABLE');
  });

  test('what the store has to begin anew is begun anew', () => {
    const { store } = world.region('us-ashburn-1');
    const whole = store.copySnapshot.bind(store);
    let calls = 0;
    store.copySnapshot = function* (...given) {
      if (++calls === 1) {
        throw new StoreError('INTERRUPTED', 'the unfinished copy was removed');
      }
      return yield* whole(...given);
    };
    const copy = ashburn.copyVolumeBackup(backup, { destinationRegion: 'us-phoenix-1' });
    expect([copy.lifecycleState, calls]).toEqual(['AVAILABLE', 2]);
  });

  test('a group backup with a large member is AVAILABLE at the answer too, and when a policy copies it', () => {
    const { id: volumeGroupId } = ashburn.createVolumeGroup({
      compartmentId: COMPARTMENT,
      availabilityDomain,
      sourceDetails: { type: 'volumeIds', volumeIds: [volumeId] },
    });
    const { id } = ashburn.createVolumeGroupBackup({ volumeGroupId });
    expect(ashburn.copyVolumeGroupBackup(id, { destinationRegion: 'us-phoenix-1' }).lifecycleState).toBe('AVAILABLE');
    const { id: policyId } = ashburn.createVolumeBackupPolicy({
      compartmentId: COMPARTMENT,
      destinationRegion: 'us-phoenix-1',
      schedules: [{ backupType: 'FULL', period: 'ONE_DAY', retentionSeconds: 86400 * 9 }],
    });
    ashburn.createVolumeBackupPolicyAssignment({ assetId: volumeGroupId, policyId });
    advanceTo(world, 86_400_000);
    const copies = phoenix.listVolumeGroupBackups({ compartmentId: COMPARTMENT, volumeGroupId });
    expect(copies.map(({ lifecycleState }) => lifecycleState)).toEqual(['AVAILABLE', 'AVAILABLE']);
  });
});
