import { HOUR, refusal, TestCloud } from '../testing/fixture';

let at: TestCloud;
beforeEach(() => {
  at = new TestCloud();
  at.cloud.events.keep(true);
});

const placesAfter = (kept: ReturnType<TestCloud['cloud']['events']['after']>) =>
  Object.fromEntries(kept.map(({ region, place }) => [region, place]));

test('events of one instant are kept in the order in which they happened', () => {
  const { id: volumeId } = at.volume();
  const ids = Array.from({ length: 12 }, () => at.ashburn.createVolumeBackup({ volumeId }).id);
  const kept = at.cloud.events.after({}, 100).map(({ event }) => [event.data.resourceId, event.eventType.slice(-3)]);
  expect(kept).toEqual(
    ids.flatMap((id) => [
      [id, 'gin'],
      [id, 'end'],
    ]),
  );
});

test('what follows a place is found, of all regions, earliest first, in portions of any size', () => {
  const here = at.volume().id;
  const there = at.volume(50, at.phoenix).id;
  for (let hour = 0; hour < 4; hour++) {
    at.phoenix.createVolumeBackup({ volumeId: there });
    at.ashburn.createVolumeBackup({ volumeId: here });
    at.cloud.clock.advance(HOUR);
  }
  const all = at.cloud.events.after({}, 100);
  expect(all).toHaveLength(16);
  expect(all.map(({ event }) => event.eventTime)).toEqual(all.map(({ event }) => event.eventTime).sort());
  let places: Record<string, string> = {};
  const portions: typeof all = [];
  for (let portion = at.cloud.events.after(places, 3); portion.length > 0; ) {
    portions.push(...portion);
    places = { ...places, ...placesAfter(portion) };
    portion = at.cloud.events.after(places, 3);
  }
  expect(portions).toEqual(all);
});

test('a place holds its event until the region is gone', () => {
  at.ashburn.createVolumeBackup({ volumeId: at.volume().id });
  const [{ region, place, event }] = at.cloud.events.after({}, 1);
  expect(at.cloud.events.at(region, place)).toEqual(event);
  expect(at.cloud.events.at('us-phoenix-1', place)).toBeUndefined();
  expect(at.cloud.regionsInUse()).toEqual(['us-ashburn-1']);
  at.cloud.loseRegion(region);
  expect(refusal(() => at.cloud.events.at(region, place)).status).toBe(503);
  expect(at.cloud.events.after({}, 1)).toEqual([]);
});

test('whether events are kept can be asked', () => {
  expect(at.cloud.events.areKept()).toBe(true);
  at.cloud.events.keep(false);
  expect(at.cloud.events.areKept()).toBe(false);
});
