import type { Cloud, CloudClock, CloudOptions } from './cloud';
import { invalidParameter } from './error/catalogue';
import type { RegionOperations } from './operations';
import { regionOperations } from './region/region-operations';
import { Gateway } from './request/gateway';
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
  };
}

function passTimeUntil(world: World, clock: CloudClock, reached: () => boolean, timeoutSeconds: number): boolean {
  const deadline = clock.now() + timeoutSeconds * 1000;
  while (!reached()) {
    const due = nextDue(world);
    if (due === undefined || due > deadline) {
      clock.advanceTo(deadline);
      return reached();
    }
    clock.advanceTo(Math.max(due, clock.now()));
  }
  return true;
}

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
    regionsInUse: () => world.regionNames(),
    passTimeUntil: (reached, timeoutSeconds) => passTimeUntil(world, clock, reached, timeoutSeconds),
    close: () => world.close(),
  };
}
