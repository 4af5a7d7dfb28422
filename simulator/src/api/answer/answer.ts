import { ServiceError } from '../../cloud/error/service-error';
import type { RequestError } from '../errors';
import type { Outcome } from '../preconditions/preconditions';
import { errorBody } from './error-answer';

export interface Answer {
  /** HTTP status. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON text; absent with 204. */
  readonly body?: string;
}

export interface Success extends Outcome {
  /** Where the resource is that was made elsewhere. */
  readonly location?: string;
  /** Fields of the request that were taken and have no effect here. */
  readonly withoutEffect: readonly string[];
}

/** Success codes: Oracle, Core Services API; 204 for what answers nothing. */
export function success({ result, headers, etag, location, withoutEffect }: Success): Answer {
  const { opcRequestId, opcNextPage, opcWorkRequestId, retryAfter } = headers;
  return {
    status: result === undefined ? 204 : 200,
    headers: present({
      'opc-request-id': opcRequestId,
      etag,
      'opc-next-page': opcNextPage,
      'opc-work-request-id': opcWorkRequestId,
      'retry-after': retryAfter?.toString(),
      location,
      'content-location': location,
      'drydock-without-effect': withoutEffect.length > 0 ? printable(withoutEffect.join(', ')) : undefined,
      ...(result !== undefined && { 'content-type': 'application/json' }),
    }),
    ...(result !== undefined && { body: JSON.stringify(result) }),
  };
}

export function refusal(error: ServiceError | RequestError, requestId: string | undefined): Answer {
  const service = error instanceof ServiceError ? error : undefined;
  return {
    status: error.status,
    headers: present({
      'content-type': 'application/json',
      'opc-request-id': service?.opcRequestId || requestId,
      'retry-after': service?.retryAfter?.toString(),
      'drydock-explanation': service?.explanation && printable(service.explanation),
    }),
    body: errorBody(error),
  };
}

const present = (headers: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined));

const LONGEST_HEADER = 2000;

/** What a header may hold. */
const printable = (text: string): string => text.replace(/[^\x20-\x7e]/g, '?').slice(0, LONGEST_HEADER);
