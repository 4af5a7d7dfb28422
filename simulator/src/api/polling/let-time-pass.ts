import type { CloudClock } from '../../cloud/cloud';

/** States that a resource leaves by itself (Oracle, Core Services API, the lifecycleState of each model). */
const UNDER_WAY = new Set([
  'PROVISIONING',
  'RESTORING',
  'REQUEST_RECEIVED',
  'CREATING',
  'COMMITTED',
  'TERMINATING',
  'UPDATE_PENDING',
  'ACTIVATING',
  'ATTACHING',
  'DETACHING',
  'IMPORTING',
  'EXPORTING',
  'STARTING',
  'STOPPING',
  'MOVING',
  'CREATING_IMAGE',
  'UPDATING',
  'DELETING',
]);

/** True for a resource that a client polls until it is in another state. */
export function isUnderWay(resource: unknown): boolean {
  if (typeof resource !== 'object' || resource === null) return false;
  const { lifecycleState, percentComplete, timeFinished } = resource as Record<string, unknown>;
  if (percentComplete !== undefined) return timeFinished === undefined;
  return typeof lifecycleState === 'string' && UNDER_WAY.has(lifecycleState);
}

/**
 * Whoever polls a resource under way waits, and virtual time passes for one who waits: it moves to the next instant at which
 * something happens, so that the next poll finds it done. A clock that follows real time needs no help.
 */
export function letTimePass(clock: CloudClock): void {
  if (clock.isFollowingRealTime()) return;
  const due = clock.nextDue();
  if (due !== undefined) clock.advanceTo(Math.max(due, clock.now()));
}
