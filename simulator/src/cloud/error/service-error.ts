/** The codes that Oracle's API answers with each HTTP status (Oracle, API Errors). */
export type ErrorCode =
  | 'CannotParseRequest'
  | 'InvalidParameter'
  | 'LimitExceeded'
  | 'MissingParameter'
  | 'QuotaExceeded'
  | 'RelatedResourceNotAuthorizedOrNotFound'
  | 'NotAuthenticated'
  | 'NotAllowed'
  | 'NotAuthorized'
  | 'NotAuthorizedOrNotFound'
  | 'NotFound'
  | 'Conflict'
  | 'IncorrectState'
  | 'InvalidatedRetryToken'
  | 'NotAuthorizedOrResourceAlreadyExists'
  | 'NoEtagMatch'
  | 'TooManyRequests'
  | 'InternalServerError'
  | 'NotImplemented'
  | 'ServiceUnavailable';

export interface ServiceErrorParts {
  readonly status: number;
  readonly code: ErrorCode;
  readonly message: string;
  readonly opcRequestId?: string;
  readonly operation?: string;
  /** Seconds after which to try again. */
  readonly retryAfter?: number;
  /** What the real service would not say, e.g. which policy statement is missing. */
  readonly explanation?: string;
}

/** What the service answers instead of a result. `message` says what happened, what was expected and how to mend it. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
  /** HTTP status. */
  readonly status: number;
  readonly code: ErrorCode;
  readonly opcRequestId: string;
  /** Oracle's name of the operation, e.g. CreateBootVolume. */
  readonly operation: string;
  readonly retryAfter?: number;
  readonly explanation?: string;

  constructor(parts: ServiceErrorParts) {
    super(parts.message);
    this.status = parts.status;
    this.code = parts.code;
    this.opcRequestId = parts.opcRequestId ?? '';
    this.operation = parts.operation ?? '';
    this.retryAfter = parts.retryAfter;
    this.explanation = parts.explanation;
  }
}
