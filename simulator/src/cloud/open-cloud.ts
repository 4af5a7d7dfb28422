import type {
  Cloud,
  CloudClock,
  CloudEvents,
  CloudFaults,
  CloudOptions,
  CloudOutages,
  CloudPermissions,
} from './cloud';
import { invalidParameter } from './error/catalogue';
import type { CloudEvent } from './event/event';
import { eventAt, eventsAfter, type KeptEvent, keptEvents } from './event/event-log';
import type { RegionOperations } from './operations';
import { loseAvailabilityDomain } from './outage/lose-availability-domain';
import { allQuotas } from './quota/quotas';
import {
  availabilityDomainName,
  availabilityDomainNames,
  availabilityDomainNumber,
} from './region/availability-domain';
import { regionOperations } from './region/region-operations';
import { Gateway } from './request/gateway';
import { blockThread } from './world/block-thread';
import { diskPlaces } from './world/disk-places';
import { advanceTo, nextDue } from './world/due-work';
import { memoryPlaces } from './world/memory-places';
import { runTask } from './world/run-task';
import { regionFacts, World } from './world/world';

const DEFAULT_SEED = 'drydock';
const DEFAULT_START = Date.UTC(2026, 0, 1);

function clockOf(world: World): CloudClock {
  const moveTo = (instant: number): void => {
    const now = world.clock.now();
    if (!Number.isFinite(instant) || instant < now) {
      throw invalidParameter(
        `The clock is at ${new Date(now).toISOString()} and cannot be moved to ${instant} ms since 1970: time never goes back. Give a later instant.`,
      );
    }
    advanceTo(world, Math.floor(instant));
  };
  return {
    now: () => world.clock.now(),
    advance: (milliseconds) => moveTo(world.clock.now() + milliseconds),
    advanceTo: moveTo,
    nextDue: () => nextDue(world),
    followRealTime: (follows) => world.hold(() => world.clock.follow(follows)),
    isFollowingRealTime: () => world.clock.isFollowing(),
  };
}

/** Real time passes in steps of this length at most, so that what happens by itself is noticed. */
const LONGEST_SLEEP = 1000;

function passTimeUntil(
  world: World,
  sleep: (milliseconds: number) => void,
  reached: () => boolean,
  timeoutSeconds: number,
): boolean {
  const deadline = world.clock.now() + timeoutSeconds * 1000;
  while (!reached()) {
    const now = world.clock.now();
    const due = Math.min(nextDue(world) ?? deadline, deadline);
    if (now >= deadline) {
      return false;
    }
    if (world.clock.isFollowing()) {
      sleep(Math.min(Math.max(due - now, 1), LONGEST_SLEEP));
    } else {
      advanceTo(world, Math.max(due, now), 'wait');
    }
  }
  return true;
}

const faultsOf = (world: World): CloudFaults => {
  const fresh = (): World['faults'] => {
    world.forget();
    return world.faults;
  };
  return {
    add: (fault) => world.hold(() => world.faults.add(fault)),
    list: () => [...fresh().list()],
    unused: () => fresh().unused(),
    clear: () => world.hold(() => world.faults.clear()),
  };
};

const byTime = (one: CloudEvent, other: CloudEvent): number => Date.parse(one.eventTime) - Date.parse(other.eventTime);

const eventsOf = (world: World): CloudEvents => ({
  keep: (keeps) => world.hold(() => world.events.keep(keeps)),
  areKept: () => {
    world.forget();
    return world.events.areKept;
  },
  list: ({ from, until } = {}) =>
    world
      .regions()
      .flatMap((region) => keptEvents(region, from, until))
      .sort(byTime),
  after: (places, most) =>
    world
      .regions()
      .flatMap((region): KeptEvent[] => eventsAfter(region, places[region.name], most))
      .sort((one, other) => byTime(one.event, other.event))
      .slice(0, most),
  at: (region, place) => (world.regionNames().includes(region) ? eventAt(world.region(region), place) : undefined),
  listen: (listener) => world.events.listen(listener),
});

function outagesOf(world: World): CloudOutages {
  const place = (region: string, domain: string | undefined) => {
    const facts = regionFacts(region);
    if (domain === undefined) {
      return { region: facts.name };
    }
    const number = availabilityDomainNumber(facts, domain);
    if (number === undefined) {
      const known = availabilityDomainNames(facts).join(', ');
      throw invalidParameter(`Availability domain '${domain}' is not in ${facts.name}. Expected one of ${known}.`);
    }
    return { region: facts.name, availabilityDomain: availabilityDomainName(facts, number) };
  };
  /** What is due before the change happens before it. */
  const change = <T>(work: () => T): T => {
    advanceTo(world, world.clock.now());
    return world.hold(work);
  };
  return {
    start: ({ region, availabilityDomain, until }) =>
      change(() => world.outages.start({ ...place(region, availabilityDomain), until })),
    end: ({ region, availabilityDomain }) => change(() => world.outages.end(place(region, availabilityDomain))),
    list: () => {
      world.forget();
      return world.outages.list();
    },
  };
}

const permissionsOf = (world: World): CloudPermissions => ({
  enforce: (group) => world.hold(() => world.enforce(group)),
  allowAll: () => world.hold(() => world.enforce(undefined)),
  enforcedGroup: () => world.enforcedGroup(),
});

/**
 * Opens a cloud, or makes a new one where there is none.
 *
 * @throws StoreError when the home folder cannot be used
 */
export function openCloud(options: CloudOptions = {}): Cloud {
  const places = options.home === undefined ? memoryPlaces() : diskPlaces(options.home);
  const world = new World(places, runTask, {
    seed: options.seed ?? DEFAULT_SEED,
    pace: options.pace ?? 'instant',
    start: options.start ?? DEFAULT_START,
    realTime: options.realTime ?? Date.now,
  });
  const clock = clockOf(world);
  const regions = new Map<string, RegionOperations>();
  return {
    clock,
    seed: world.settings.seed,
    tenancyId: world.settings.tenancyId,
    region(nameOrKey) {
      const { name } = regionFacts(nameOrKey);
      let operations = regions.get(name);
      if (operations === undefined) {
        operations = regionOperations(new Gateway(world, name));
        regions.set(name, operations);
      }
      return operations;
    },
    together: (name, work) => world.hold(() => world.region(name).transaction(work)),
    faults: faultsOf(world),
    outages: outagesOf(world),
    limits: {
      of: (limit) => world.limits.of(limit),
      set: (limit, value) => world.hold(() => world.limits.set(limit, value)),
      quotas: () => allQuotas(world),
    },
    events: eventsOf(world),
    permissions: permissionsOf(world),
    setPace: (pace) => world.changePace(pace),
    loseRegion: (name) => world.hold(() => world.loseRegion(name)),
    loseAvailabilityDomain: (name, domain) =>
      world.hold(() => {
        const region = world.region(name);
        region.transaction(() => loseAvailabilityDomain(region, domain));
      }),
    isLost: (name) => world.isLost(regionFacts(name).name),
    rebuildRegion: (name) => world.rebuildRegion(name),
    regionsInUse: () => world.regionNames(),
    passTimeUntil: (reached, timeoutSeconds) =>
      passTimeUntil(world, options.sleep ?? blockThread, reached, timeoutSeconds),
    close: () => world.close(),
  };
}
