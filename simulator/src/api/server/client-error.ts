import type { Duplex } from 'node:stream';
import { errorBody } from '../answer/error-answer';
import { cannotParse, RequestError } from '../errors';
import { HEADER_BYTES } from './limits';

/** What a connection hears whose bytes never became a request; then it is closed. */
export function answerClientError(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const refusal = refusalOf(error);
  const body = errorBody(refusal);
  socket.end(
    `HTTP/1.1 ${refusal.status} ${refusal.code}\r\ncontent-type: application/json\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
    () => socket.destroy(),
  );
}

function refusalOf({ code, message }: NodeJS.ErrnoException): RequestError {
  if (code === 'HPE_HEADER_OVERFLOW') {
    return new RequestError(431, 'RequestHeaderFieldsTooLarge', `The headers have more than ${HEADER_BYTES} bytes.`);
  }
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    return new RequestError(408, 'RequestTimeout', 'The request did not arrive in time. Send it again.');
  }
  return cannotParse(`The bytes are no HTTP request: ${message}`);
}
