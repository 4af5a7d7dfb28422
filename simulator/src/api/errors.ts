import { ServiceError } from '../cloud/error/service-error';

/** Codes of refusals that only a server over HTTP has (Oracle, API Errors, and RFC 9110 where that page has no code). */
export type RequestErrorCode =
  | 'CannotParseRequest'
  | 'InvalidParameter'
  | 'MissingParameter'
  | 'NotAuthenticated'
  | 'NotAllowed'
  | 'NotFound'
  | 'MethodNotAllowed'
  | 'RequestTimeout'
  | 'PayloadTooLarge'
  | 'UnsupportedMediaType'
  | 'RequestHeaderFieldsTooLarge'
  | 'MisdirectedRequest'
  | 'InternalServerError'
  | 'NotImplemented'
  | 'ServiceUnavailable';

/** A request that never reached an operation of the cloud. */
export class RequestError extends Error {
  override readonly name = 'RequestError';

  constructor(
    /** HTTP status. */
    readonly status: number,
    readonly code: RequestErrorCode,
    message: string,
  ) {
    super(message);
  }
}

export const cannotParse = (message: string) => new RequestError(400, 'CannotParseRequest', message);

export const invalidParameter = (message: string) => new RequestError(400, 'InvalidParameter', message);

export const missingParameter = (message: string) => new RequestError(400, 'MissingParameter', message);

/** Oracle, API Errors: the information to authenticate was not given or is wrong. */
export const notAuthenticated = (reason: string) =>
  new RequestError(401, 'NotAuthenticated', `The request could not be authenticated: ${reason}`);

export const notAllowed = (message: string) => new RequestError(403, 'NotAllowed', message);

/** Which of the two kinds of refusal it is, or undefined for a fault of our own. */
export const isRefusal = (error: unknown): error is RequestError | ServiceError =>
  error instanceof RequestError || error instanceof ServiceError;
