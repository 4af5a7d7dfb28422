import type { Answer } from '../../../simulator/src/api/answer/answer';
import { checkAgainst } from '../../../simulator/src/api/schema/check';
import type { Schema } from '../../../simulator/src/api/schema/schema';

/** Codes by status (Oracle, API Errors); what a server over HTTP adds is not met here. */
const CODES: Readonly<Record<number, readonly string[]>> = {
  400: [
    'CannotParseRequest',
    'InvalidParameter',
    'LimitExceeded',
    'MissingParameter',
    'QuotaExceeded',
    'RelatedResourceNotAuthorizedOrNotFound',
  ],
  403: ['NotAllowed', 'NotAuthorized'],
  404: ['NotAuthorizedOrNotFound', 'NotFound', 'InvalidParameter'],
  409: ['Conflict', 'IncorrectState', 'InvalidatedRetryToken', 'NotAuthorizedOrResourceAlreadyExists'],
  412: ['NoEtagMatch'],
};

/** Why an answer is none that Oracle's API would give, or nothing. */
export function whyStrange({ status, body }: Answer, expected: Schema | undefined): string | undefined {
  const json = body === undefined ? undefined : (JSON.parse(body) as Record<string, unknown>);
  if (status === 200) return expected ? misfit(expected, json) : 'it answers something where nothing is expected';
  if (status === 204)
    return json === undefined && !expected ? undefined : 'it answers nothing where something is expected';
  if (!CODES[status]?.includes(String(json?.code))) return `it answers ${status} ${json?.code}`;
  const message = json?.message;
  if (Object.keys(json ?? {}).length !== 2 || typeof message !== 'string' || message === '') return 'it has no message';
  return message.length > 2000 ? `its message has ${message.length} characters` : undefined;
}

function misfit(expected: Schema, json: unknown): string | undefined {
  try {
    checkAgainst(expected, json, '');
    return undefined;
  } catch (error) {
    return `its answer is not as described: ${(error as Error).message}`;
  }
}
