import { spawn } from 'node:child_process';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCloud, SavedWorlds } from '../cloud';
import { reachedAt, type Sink, type StartingPoint, streamSink } from '.';
import { messageId } from './envelope';
import { WorldWithEvents } from './testing/world-with-events';

const HOUR = 3_600_000;

let world: WorldWithEvents;
let taken: string[];
let sink: Sink;
beforeEach(() => {
  world = new WorldWithEvents();
  taken = [];
  sink = { ...streamSink({ write: (text) => taken.push(JSON.parse(text).eventID) }), name: 'test' };
});
afterEach(() => world.close());

const expected = () => world.eventIds().map(messageId);
const from = (start: StartingPoint) => world.follow(sink, { reached: reachedAt(world.cloud, start) });

test('begins at the beginning, now, at an instant, or with an event', async () => {
  world.backUp();
  world.cloud.clock.advance(HOUR);
  const hour = world.cloud.clock.now();
  world.backUp(2);
  await from('now');
  expect(taken).toEqual([]);
  await from({ instant: hour });
  expect(taken.splice(0)).toEqual(expected().slice(2));
  await from({ instant: hour + HOUR });
  expect(taken).toEqual([]);
  await from({ eventId: world.eventIds()[3]! });
  expect(taken.splice(0)).toEqual(expected().slice(3));
  await from({ eventId: expected()[5]! });
  expect(taken.splice(0)).toEqual(expected().slice(5));
  await from('beginning');
  expect(taken).toEqual(expected());
  expect(() => reachedAt(world.cloud, { eventId: 'none' })).toThrow('No event has the ID none');
});

test('ends before an instant', async () => {
  world.backUp();
  world.cloud.clock.advance(HOUR);
  world.backUp();
  const until = world.cloud.clock.now();
  expect(await world.follow(sink, { until, once: false })).toMatchObject({ delivered: 2, isInterrupted: false });
  expect(taken).toEqual(expected().slice(0, 2));
});

test('what another process makes is noticed, until the interruption', async () => {
  const script = join(__dirname, '..', 'cloud', 'testing', 'busy-user.ts');
  const user = spawn(process.execPath, ['--import', 'tsx', script, world.home, '6'], { stdio: 'ignore' });
  const end = new AbortController();
  user.on('exit', () => setTimeout(() => end.abort(), 1000));
  const delivery = await world.follow(sink, { once: false, wait: undefined, interruption: end.signal });
  expect(delivery.delivered).toBeGreaterThan(2);
  expect(delivery.isInterrupted).toBe(true);
  expect(taken).toEqual(expected());
});

test('nobody is kept out while an event is delivered', async () => {
  world.backUp();
  const slow: Sink = {
    ...sink,
    portion: 1,
    async deliver(lines, interruption) {
      if (world.eventIds().length < 6) {
        const other = openCloud({ home: world.home });
        other.clock.advance(HOUR);
        other.close();
        world.backUp();
      }
      await sink.deliver(lines, interruption);
    },
  };
  expect((await world.follow(slow)).delivered).toBe(6);
  expect(taken).toEqual(expected());
});

test('with a clock that follows real time, what is due happens', async () => {
  let now = Date.UTC(2026, 5, 1);
  world.cloud.close();
  rmSync(world.home, { recursive: true });
  world.cloud = openCloud({ home: world.home, realTime: () => now, pace: 'realistic' });
  world.cloud.events.keep(true);
  const region = world.cloud.region('us-ashburn-1');
  const compartmentId = 'ocid1.compartment.oc1..aaaaaaaaexample';
  const { id } = region.createVolume({ compartmentId, availabilityDomain: 'Uocm:US-ASHBURN-AD-1', sizeInGBs: 50 });
  world.cloud.clock.advance(HOUR);
  world.cloud.clock.followRealTime(true);
  region.createVolumeBackup({ volumeId: id });
  const end = new AbortController();
  const wait = async () => {
    now += HOUR;
    if (taken.length === 2) end.abort();
  };
  expect((await world.follow(sink, { once: false, wait, interruption: end.signal })).delivered).toBe(2);
});

test('a world that takes the place of another one with the same events is no continuation', async () => {
  world.backUp(3);
  await world.follow(sink);
  world.beginAnew();
  world.backUp(3);
  expect(() => world.follow(sink)).toThrow('it was reset, restored or rebuilt meanwhile');
  expect((await from('beginning')).delivered).toBe(6);
});

test('a world that is restored is no continuation, and a follower that is running notices', async () => {
  world.backUp();
  await world.follow(sink);
  const saved = new SavedWorlds(world.home);
  saved.save('before');
  const wait = async () => {
    saved.restore('before');
  };
  await expect(world.follow(sink, { once: false, wait })).rejects.toThrow('are not those of this world');
  world.cloud.close();
  world.cloud = openCloud({ home: world.home });
  expect(() => world.follow(sink)).toThrow('are not those of this world');
});

test('a lost region is left out, and when it is built anew that has to be said', async () => {
  world.backUp();
  await world.follow(sink);
  world.cloud.loseRegion('us-ashburn-1');
  expect((await world.follow(sink)).delivered).toBe(0);
  world.cloud.rebuildRegion('us-ashburn-1');
  expect(() => world.follow(sink)).toThrow('rebuilt');
});

test('what says how far a sink has got must be readable', async () => {
  world.backUp();
  await world.follow(sink);
  const folder = join(world.home, 'event-delivery');
  writeFileSync(join(folder, readdirSync(folder)[0]!), '{');
  expect(() => world.follow(sink)).toThrow('which says how far test has got, cannot be read');
});
