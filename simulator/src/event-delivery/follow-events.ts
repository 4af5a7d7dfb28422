import { setTimeout } from 'node:timers/promises';
import type { Cloud, KeptEvent } from '../cloud';
import { backoff } from './backoff';
import { type Cursor, placesOf, type Reached, reachedWith } from './cursor';
import { DeliveryError, TemporaryDeliveryError } from './delivery-error';
import { messageOf } from './envelope';
import type { Sink } from './sink';

export interface FollowOptions {
  readonly cloud: Cloud;
  readonly sink: Sink;
  /** Where to remember what was delivered; nothing for a sink that does not last. */
  readonly cursor?: Cursor;
  /** What the sink has. */
  readonly reached: Reached;
  /** Only events before this instant, milliseconds since 1970. */
  readonly until?: number;
  /** Ends when all that is there was delivered, instead of waiting for more. */
  readonly once: boolean;
  /** How often a portion is tried again before that is a failure. */
  readonly retries: number;
  readonly interruption: AbortSignal;
  note(text: string): void;
  /** Waits so many milliseconds, or until the interruption. Default: real time. */
  readonly wait?: (milliseconds: number, interruption: AbortSignal) => Promise<void>;
}

export interface Delivery {
  readonly delivered: number;
  readonly retries: number;
  readonly isInterrupted: boolean;
}

/** Milliseconds. What other processes do is noticed after that time at most. */
const LOOK_AGAIN_AFTER = 300;

const waitInRealTime = (milliseconds: number, interruption: AbortSignal): Promise<void> =>
  setTimeout(milliseconds, undefined, { signal: interruption }).catch(() => undefined);

/** With real time passing by itself, what is due happens when somebody asks. */
function runDueWork({ clock }: Cloud): void {
  if (clock.isFollowingRealTime() && (clock.nextDue() ?? Number.POSITIVE_INFINITY) <= clock.now()) {
    clock.advance(0);
  }
}

/**
 * Delivers kept events in the order in which they happened, each at least once: what was delivered is remembered only afterwards.
 * No lock of the world is held meanwhile. Ends with the interruption, with the last event before `until`, or with `once`.
 *
 * @throws DeliveryError when the sink refuses an event, or did not take it however often it was tried
 */
export async function followEvents(options: FollowOptions): Promise<Delivery> {
  const { cloud, sink, cursor, until = Number.POSITIVE_INFINITY, once, interruption, note } = options;
  const wait = options.wait ?? waitInRealTime;
  let { reached } = options;
  let delivered = 0;
  let retries = 0;

  const deliver = async (portion: readonly KeptEvent[]): Promise<boolean> => {
    const lines = portion.map(({ event }) => JSON.stringify(messageOf(event)));
    for (let failures = 1; !interruption.aborted; failures++) {
      try {
        await sink.deliver(lines, interruption);
        return true;
      } catch (error) {
        if (interruption.aborted) return false;
        if (!(error instanceof TemporaryDeliveryError)) throw error;
        if (failures > options.retries) {
          throw new DeliveryError(`${error.message}, ${failures} times. Delivered before: ${delivered}`, error.hint);
        }
        const pause = Math.max(backoff(failures), error.notBefore);
        note(`${error.message}. Trying again in ${pause / 1000} s (${failures}).`);
        retries++;
        await wait(pause, interruption);
      }
    }
    return false;
  };

  while (!interruption.aborted) {
    runDueWork(cloud);
    const portion = cloud.events
      .after(placesOf(reached), sink.portion)
      .filter(({ event }) => Date.parse(event.eventTime) < until);
    if (portion.length > 0) {
      if (!(await deliver(portion))) break;
      reached = portion.reduce(reachedWith, reached);
      cursor?.write(reached);
      delivered += portion.length;
    } else {
      if (once || cloud.clock.now() >= until) break;
      cursor?.checkWorld();
      await wait(LOOK_AGAIN_AFTER, interruption);
    }
  }
  return { delivered, retries, isInterrupted: interruption.aborted };
}
