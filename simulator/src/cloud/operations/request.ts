import type { Database } from '../../store/database';
import type { Steps } from '../copy/move-bytes';

/** What accompanies a request and its answer, as the headers of Oracle's REST API do. */
export interface RequestContext {
  /** opc-request-id; made up when absent. */
  readonly requestId?: string;
  /** OCID of the user who asks; matters when permissions are enforced. Default: the provider's user of this world. */
  readonly userId?: string;
  /** Called once, before the operation returns, with what the real service answers in headers. */
  readonly onHeaders?: (headers: AnswerHeaders) => void;
  /** Stands around the work of an operation that changes something. */
  readonly around?: Around;
  /**
   * Takes over what takes long: it is done step by step, whenever the caller asks for the next one, and ends with the answer. What
   * the operation itself answers is then the state before the first step. Default: all steps are done before it answers.
   */
  readonly inSteps?: (steps: Steps<unknown>) => void;
}

/**
 * Runs inside the transaction of the operation: what it puts into `records` becomes durable together with the work, or not at
 * all. May answer without doing the work, and may add to the headers.
 */
export type Around = <T>(
  inside: { readonly records: Database; readonly headers: { -readonly [K in keyof AnswerHeaders]: AnswerHeaders[K] } },
  work: () => T,
) => T;

export interface AnswerHeaders {
  readonly opcRequestId: string;
  readonly opcNextPage?: string;
  readonly opcWorkRequestId?: string;
  /** Seconds; comes with some 429 answers. */
  readonly retryAfter?: number;
}
