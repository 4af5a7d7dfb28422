/** What accompanies a request and its answer, as the headers of Oracle's REST API do. */
export interface RequestContext {
  /** opc-request-id; made up when absent. */
  readonly requestId?: string;
  /** OCID of the user who asks; matters when permissions are enforced. Default: the provider's user of this world. */
  readonly userId?: string;
  /** Called once, before the operation returns, with what the real service answers in headers. */
  readonly onHeaders?: (headers: AnswerHeaders) => void;
}

export interface AnswerHeaders {
  readonly opcRequestId: string;
  readonly opcNextPage?: string;
  readonly opcWorkRequestId?: string;
  /** Seconds; comes with some 429 answers. */
  readonly retryAfter?: number;
}
