import { blockThread } from '../world/block-thread';
import type { Step, Steps } from './move-bytes';

/** Milliseconds after a step. A lock goes to whoever asks first: those who wait for it need a moment to wake up. */
export const PAUSE: Readonly<Record<Step, number>> = { moved: 1, waited: 5 };

/** Takes all steps, one after the other; others get the locks in between. */
export function runSteps<R>(steps: Steps<R>): R {
  let step = steps.next();
  while (!step.done) {
    blockThread(PAUSE[step.value]);
    step = steps.next();
  }
  return step.value;
}
