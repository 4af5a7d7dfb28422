import { type Cloud, type KeptEvent, ServiceError } from '../cloud';
import { placesOf, type Reached, reachedWith, worldChanged } from './cursor';
import { DeliveryError } from './delivery-error';
import { messageId } from './envelope';

/** Which event is the first: of all, of those to come, at an instant (milliseconds since 1970) or later, or the one with an ID. */
export type StartingPoint = 'beginning' | 'now' | { readonly instant: number } | { readonly eventId: string };

const PORTION = 1000;

/** What had been reached when the first event that fits was next; nothing when none fits. */
function reachedBefore(cloud: Cloud, fits: (kept: KeptEvent) => boolean): Reached | undefined {
  let reached: Reached = {};
  for (;;) {
    const portion = cloud.events.after(placesOf(reached), PORTION);
    for (const kept of portion) {
      if (fits(kept)) return reached;
      reached = reachedWith(reached, kept);
    }
    if (portion.length === 0) return undefined;
  }
}

/** Everything that is kept. */
function reachedByNow(cloud: Cloud): Reached {
  let reached: Reached = {};
  reachedBefore(cloud, (kept) => {
    reached = reachedWith(reached, kept);
    return false;
  });
  return reached;
}

/** @throws DeliveryError when no event has the ID */
export function reachedAt(cloud: Cloud, start: StartingPoint): Reached {
  if (start === 'beginning') return {};
  if (start === 'now') return reachedByNow(cloud);
  if ('instant' in start) {
    return reachedBefore(cloud, ({ event }) => Date.parse(event.eventTime) >= start.instant) ?? reachedByNow(cloud);
  }
  const { eventId } = start;
  const reached = reachedBefore(
    cloud,
    ({ event }) => event.eventId === eventId || messageId(event.eventId) === eventId,
  );
  if (reached === undefined) {
    throw new DeliveryError(
      `No event has the ID ${eventId}`,
      "'drydock event list --json' shows the events that are kept, with their IDs.",
    );
  }
  return reached;
}

/** Throws DeliveryError when an event up to which a sink has got is kept no more: others may have been lost with it. */
export function checkReached(cloud: Cloud, sink: string, reached: Reached): void {
  for (const [region, { place, eventId }] of Object.entries(reached)) {
    if (isElsewhere(cloud, region, place, eventId)) throw worldChanged(sink);
  }
}

/** A region that is lost or out of service has nothing to deliver, and cannot be asked. */
function isElsewhere(cloud: Cloud, region: string, place: string, eventId: string): boolean {
  try {
    return cloud.events.at(region, place)?.eventId !== eventId;
  } catch (error) {
    if (error instanceof ServiceError && error.code === 'ServiceUnavailable') return false;
    throw error;
  }
}
