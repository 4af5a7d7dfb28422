import { openCloud } from '../../cloud';
import { isUnderWay, letTimePass } from './let-time-pass';

test.each([
  [{ lifecycleState: 'CREATING' }, true],
  [{ lifecycleState: 'AVAILABLE' }, false],
  [{ lifecycleState: 'TERMINATED' }, false],
  [{ percentComplete: 40, status: 'IN_PROGRESS' }, true],
  [{ percentComplete: 100, status: 'SUCCEEDED', timeFinished: '2026-01-01T00:00:00.000Z' }, false],
  [{ id: 'a policy has no state' }, false],
  [undefined, false],
])('%j is under way: %s', (resource, expected) => {
  expect(isUnderWay(resource)).toBe(expected);
});

describe('who polls lets time pass', () => {
  const compartmentId = 'ocid1.compartment.oc1..aaaa';
  const start = Date.UTC(2026, 0, 1);

  test('to the next event, and not at all when nothing will happen', () => {
    const cloud = openCloud({ pace: 'realistic', start });
    letTimePass(cloud.clock);
    expect(cloud.clock.now()).toBe(start);
    const region = cloud.region('us-ashburn-1');
    const [domain] = region.listAvailabilityDomains({ compartmentId });
    const { id } = region.createVolume({ compartmentId, availabilityDomain: domain!.name, sizeInGBs: 50 });
    expect(isUnderWay(region.getVolume(id))).toBe(true);
    const due = cloud.clock.nextDue()!;
    letTimePass(cloud.clock);
    expect(cloud.clock.now()).toBe(due);
    expect(isUnderWay(region.getVolume(id))).toBe(false);
    cloud.close();
  });

  test('a clock that follows real time is left alone', () => {
    let moved = false;
    const advanceTo = () => {
      moved = true;
    };
    const clock = { now: () => 0, nextDue: () => 5, isFollowingRealTime: () => true, advanceTo };
    letTimePass(clock as unknown as Parameters<typeof letTimePass>[0]);
    expect(moved).toBe(false);
  });
});
