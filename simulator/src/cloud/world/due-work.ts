import type { CopyRecord } from '../copy/copy-record';
import { moveInSteps } from '../copy/move-bytes';
import { COPY, largeCopyOf } from '../copy/run-copy';
import { runSteps } from '../copy/run-steps';
import type { Region } from '../region/region';
import type { DueTask } from '../task/task';
import type { World } from './world';

/** Tasks that one durable step of time runs at most. */
const TASKS_PER_STEP = 4000;

interface Next {
  readonly region: Region;
  readonly task: DueTask;
}

function earliest(
  regions: readonly Region[],
  until: number,
  firstOf: (region: Region) => DueTask | undefined,
): Next | undefined {
  let next: Next | undefined;
  for (const region of regions) {
    const task = firstOf(region);
    if (task !== undefined && task.at <= until && (next === undefined || task.at < next.task.at)) {
      next = { region, task };
    }
  }
  return next;
}

/** Holds all the regions, one inside the other, so that their changes end together. */
function inAll<T>(regions: readonly Region[], work: () => T): T {
  return regions.reduceRight<() => T>((inner, region) => () => region.transaction(inner), work)();
}

/** Runs what is due, earliest first, each at its own instant. True when more is left. */
function step(world: World, regions: readonly Region[], until: number): boolean {
  return inAll(regions, () => {
    let now = world.clock.now();
    const { generation } = world;
    // A region that comes into use on the way has due work of its own: it takes part from the next step on.
    for (let count = 0; count < TASKS_PER_STEP && world.generation === generation; count++) {
      const next = earliest(regions, until, ({ tasks }) => tasks.first());
      if (next === undefined) {
        world.clock.moveTo(now);
        return false;
      }
      if (next.task.noun === COPY && count > 0 && largeCopyOf(next.region, next.task) !== undefined) {
        break;
      }
      next.region.tasks.take();
      // A task that a crash left behind is late: it runs now, for time never goes back.
      now = Math.max(next.task.at, now);
      world.clock.at(now, () => world.runTask(next.region, next.task));
    }
    world.clock.moveTo(now);
    return true;
  });
}

interface LargeCopy {
  readonly destination: Region;
  readonly copy: CopyRecord;
}

/** A large copy that comes next; its bytes have to be there before its task runs. */
function nextLargeCopy(regions: readonly Region[], until: number): LargeCopy | undefined {
  const next = earliest(regions, until, ({ tasks }) => tasks.first());
  const copy = next === undefined ? undefined : largeCopyOf(next.region, next.task);
  return copy === undefined ? undefined : { destination: next!.region, copy };
}

/** One durable step. Answers the large copy that comes before anything else, or whether more is left. */
function round(world: World, instant: number): LargeCopy | boolean {
  // A region comes back into service at the end of its outage, with all that waited.
  const until = Math.min(instant, world.outages.nextEnd() ?? instant);
  const large = nextLargeCopy(world.regions(), until);
  if (large !== undefined) {
    return large;
  }
  const left = step(world, world.regions(), until);
  if (!left) {
    world.clock.moveTo(Math.max(until, world.clock.now()));
  }
  return left || until < instant;
}

/**
 * Moves the clock to an instant; everything due until then runs on the way, in durable steps.
 *
 * @param others what to do about a large copy whose bytes another one is moving. Time cannot pass before it ends; who only asks
 * what is, is told that the copy is on its way, and what is due after it stays due.
 */
export function advanceTo(
  world: World,
  instant: number,
  others: 'wait' | 'leave' = instant > world.clock.now() ? 'wait' : 'leave',
): void {
  for (let more = true; more; ) {
    const left = world.hold(() => world.clock.at(world.clock.reached(), () => round(world, instant)));
    if (typeof left === 'boolean') {
      more = left;
    } else if (others === 'leave' && world.movers.isAtWork(left.copy.mover)) {
      more = false;
    } else {
      runSteps(moveInSteps(left.destination, left.copy.id));
    }
  }
}

/** Instant of the earliest task of all regions. */
export function nextDue(world: World): number | undefined {
  const instants = world.regions().map((region) => region.tasks.first()?.at);
  return instants.reduce<number | undefined>(
    (least, instant) => (instant === undefined || (least !== undefined && least <= instant) ? least : instant),
    undefined,
  );
}

/** Runs what is due by now, as far as this region can tell; takes no lock when nothing is. */
export function catchUp(world: World, region: Region): void {
  const due = world.clock.isFollowing() ? nextDue(world) : region.tasks.first()?.at;
  const now = world.clock.now();
  if (due !== undefined && due <= now) {
    advanceTo(world, now);
  }
}
