import { createHash, createVerify, type KeyObject } from 'node:crypto';
import { notAuthenticated } from '../errors';
import { parseAuthorization } from './authorization';

export interface SignedRequest {
  readonly method: string;
  /** As on the request line. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Buffer;
}

/** Answers the public key of a key id of the form tenancy/user/fingerprint. */
export type FindKey = (keyId: string) => KeyObject | undefined;

/** Milliseconds by which a client's clock may be off (Oracle, Request Signatures). */
const LARGEST_SKEW = 5 * 60_000;

const ALWAYS_SIGNED = ['(request-target)', 'host'];
const SIGNED_WITH_BODY = ['content-length', 'content-type', 'x-content-sha256'];

/**
 * Verifies a request's signature, its date and the hash of its body (Oracle, Request Signatures).
 *
 * @param now milliseconds since 1970, by the clock of this machine: clients sign by theirs
 * @returns the key id
 * @throws RequestError 401 NotAuthenticated
 */
export function verifySignature(request: SignedRequest, findKey: FindKey, now: number): string {
  const header = text(request, 'authorization');
  if (header === undefined) throw notAuthenticated('it has no authorization header.');
  const { keyId, headers, signature } = parseAuthorization(header);
  const key = findKey(keyId);
  if (!key) throw notAuthenticated(`no key is registered as ${keyId}. Register it with 'drydock key add'.`);
  checkSigned(request, headers);
  checkDate(request, headers, now);
  const signed = headers.map((name) => `${name}: ${headerValue(request, name)}`).join('\n');
  if (!createVerify('RSA-SHA256').update(signed).verify(key, signature)) {
    throw notAuthenticated('the signature does not fit the request and the registered key.');
  }
  if (headers.includes('x-content-sha256')) checkBody(request);
  return keyId;
}

function checkSigned({ method }: SignedRequest, headers: readonly string[]): void {
  const wanted = [...ALWAYS_SIGNED, ...(method === 'GET' || method === 'DELETE' ? [] : SIGNED_WITH_BODY)];
  const missing = wanted.filter((name) => !headers.includes(name));
  if (!headers.includes('date') && !headers.includes('x-date')) missing.push('date');
  if (missing.length > 0) throw notAuthenticated(`the signature leaves out ${missing.join(', ')}.`);
}

function checkDate(request: SignedRequest, headers: readonly string[], now: number): void {
  const date = headerValue(request, headers.includes('x-date') ? 'x-date' : 'date');
  const skew = Math.abs(Date.parse(date) - now);
  if (!(skew <= LARGEST_SKEW)) {
    throw notAuthenticated(`its date '${date}' is more than 5 minutes off the clock of the local cloud.`);
  }
}

function checkBody(request: SignedRequest): void {
  const hash = createHash('sha256').update(request.body).digest('base64');
  if (hash !== headerValue(request, 'x-content-sha256'))
    throw notAuthenticated('x-content-sha256 does not fit the body.');
}

function headerValue(request: SignedRequest, name: string): string {
  if (name === '(request-target)') return `${request.method.toLowerCase()} ${request.url}`;
  const value = text(request, name);
  if (value === undefined) throw notAuthenticated(`it signs the header ${name}, which it does not have.`);
  return value;
}

function text({ headers }: SignedRequest, name: string): string | undefined {
  const value = headers[name];
  return typeof value === 'string' || value === undefined ? value : value.join(', ');
}
