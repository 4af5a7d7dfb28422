import { setImmediate } from 'node:timers/promises';
import { Interrupted } from './command-error';
import type { Progress, ProgressBar } from './output/progress-bar';

const TURN_MILLISECONDS = 20;

export interface LongWorkOptions {
  /** Named in the message of an interruption: "Import of disk.img". */
  readonly what: string;
  readonly bar: ProgressBar;
  /** Aborted when the user wants the work to end. */
  readonly interruption: AbortSignal;
  readonly hint?: string;
}

/**
 * Runs a generator of progress to its end, and lets signals be heard meanwhile. An interrupted generator is closed, so that it
 * undoes what it had not finished.
 *
 * @throws Interrupted
 */
export async function runLongWork<R>(work: Generator<Progress, R, void>, options: LongWorkOptions): Promise<R> {
  const { what, bar, interruption, hint } = options;
  let turn = Date.now();
  try {
    for (;;) {
      const step = work.next();
      if (step.done) return step.value;
      bar.show(step.value);
      if (Date.now() - turn > TURN_MILLISECONDS) {
        await setImmediate();
        turn = Date.now();
      }
      if (interruption.aborted) {
        work.return(undefined as never);
        throw new Interrupted(what, hint);
      }
    }
  } finally {
    bar.clear();
  }
}
