import type { Region } from '../region/region';
import type { Request } from '../request/request';
import { advanceTo } from '../world/due-work';
import { COPIES, type CopyRecord } from './copy-record';
import { enterMover, moveInSteps, type Steps, unmovedCopy } from './move-bytes';

/** Runs what is due, unless it comes after a copy that another one is moving; answers whether something of that kind is left. */
function isHeldUp(region: Region): boolean {
  const { world } = region;
  advanceTo(world, world.clock.now(), world.isHeld ? 'wait' : 'leave');
  const due = region.tasks.first()?.at;
  return due !== undefined && due <= world.clock.now();
}

/**
 * Copies that take no time on the clock are whole at the answer: the bytes of large ones move once the locks are released. To be
 * called in the transaction in which they begin.
 */
export function endAfterwards<A>(
  request: Request,
  destination: Region,
  copies: readonly CopyRecord[],
  answer: () => A,
): void {
  const { world, name } = destination;
  const due = copies.filter(
    ({ id, timeDue }) => timeDue <= destination.now() && unmovedCopy(destination, id) !== undefined,
  );
  if (due.length === 0) {
    return;
  }
  const areUnderWay = (): boolean => due.some(({ id }) => destination.table(COPIES).find(id) !== undefined);
  // From the first moment on that others see the copies, somebody is at them.
  const moving = due.map(({ id }) => ({ id, mover: world.movers.begin() }));
  destination.transaction(() => {
    for (const { id, mover } of moving) {
      enterMover(destination, id, mover);
    }
  });
  request.afterwards = function* (): Steps<A> {
    try {
      for (const { id, mover } of moving) {
        yield* moveInSteps(destination, id, mover);
      }
    } finally {
      for (const { mover } of moving) {
        world.movers.end(mover);
      }
    }
    while (isHeldUp(world.region(name)) && areUnderWay()) {
      yield 'waited';
    }
    return answer();
  };
}
