import type { Steps } from '../copy/move-bytes';
import type { AnswerHeaders, RequestContext } from '../operations';
import type { Page } from '../record/list';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** One call of one operation. */
export class Request {
  readonly headers: Writable<AnswerHeaders>;

  /** Work that is to follow once what the call did is durable and no lock is held; its result is the answer. */
  afterwards?: () => Steps<unknown>;

  constructor(
    /** Oracle's name, e.g. CreateBootVolume. */
    readonly operation: string,
    readonly context: RequestContext,
    readonly opcRequestId: string,
    /** The arguments of the call. */
    readonly given: readonly unknown[],
  ) {
    this.headers = { opcRequestId };
  }

  /** The items of a page; the header says where the next one begins. */
  page<R>({ items, nextPage }: Page<R>): R[] {
    this.headers.opcNextPage = nextPage;
    return items;
  }
}
