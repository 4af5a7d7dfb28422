import type { ServiceError } from '../../cloud/error/service-error';
import { RequestError } from '../errors';

/** Characters; a message may quote what was asked, whatever its length. */
const LONGEST_MESSAGE = 2000;

/** The body of a refusal (Oracle, API Errors). */
export const errorBody = ({ code, message }: RequestError | ServiceError): string =>
  JSON.stringify({ code, message: message.slice(0, LONGEST_MESSAGE) });

/** What a client hears of a fault that is ours; the log says the rest. */
export const internalError = (): RequestError =>
  new RequestError(
    500,
    'InternalServerError',
    "The local cloud failed. Nothing of the request took effect; the output of 'drydock serve' says more.",
  );
