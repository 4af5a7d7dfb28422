/** What accompanies a request and its answer, as the headers of Oracle's REST API do. */
export interface RequestContext {
  /** opc-request-id; made up when absent. */
  readonly requestId?: string;
  /** opc-retry-token: within 24 hours the same token answers the same resource again. */
  readonly retryToken?: string;
  /** if-match: the etag that the resource must still have, else 412 NoEtagMatch. */
  readonly ifMatch?: string;
  /** OCID of the user who asks; matters when permissions are enforced. Default: the provider's user of this world. */
  readonly userId?: string;
  /** Called once, before the operation returns, with what the real service answers in headers. */
  readonly onHeaders?: (headers: AnswerHeaders) => void;
}

export interface AnswerHeaders {
  readonly opcRequestId: string;
  readonly etag?: string;
  readonly opcNextPage?: string;
  readonly opcWorkRequestId?: string;
  /** Seconds; comes with some 429 answers. */
  readonly retryAfter?: number;
}
