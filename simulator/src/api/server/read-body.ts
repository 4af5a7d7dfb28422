import type { IncomingMessage } from 'node:http';
import { RequestError } from '../errors';

/** Bytes beyond the limit that are still taken in, so that a client that is busy sending can hear the refusal. */
const PATIENCE = 8 * 2 ** 20;

/**
 * Reads a body of at most `limit` bytes; of a longer one nothing is kept.
 *
 * @throws RequestError 413
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length <= limit) parts.push(part);
    else parts.length = 0;
    if (length > limit + PATIENCE) break;
  }
  if (length > limit) throw new RequestError(413, 'PayloadTooLarge', `The body has more than ${limit} bytes.`);
  return Buffer.concat(parts);
}
