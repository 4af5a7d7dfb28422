import { notAuthenticated } from '../errors';

/** The parts of `Authorization: Signature ...` (Oracle, Request Signatures; draft-cavage-http-signatures-08). */
export interface SignatureHeader {
  /** <tenancy OCID>/<user OCID>/<key fingerprint>. */
  readonly keyId: string;
  /** Names of what is signed, in the order of signing, in lower case. */
  readonly headers: readonly string[];
  readonly signature: Buffer;
}

const PART = /\s*([a-zA-Z]+)="([^"]*)"\s*(?:,|$)/y;

/**
 * @throws RequestError 401 when it is not a version 1 RSA-SHA256 signature
 */
export function parseAuthorization(header: string): SignatureHeader {
  const [, rest] = /^Signature\s+(.*)$/is.exec(header) ?? [];
  if (rest === undefined) throw notAuthenticated("the authorization header does not begin with 'Signature'.");
  const parts = new Map<string, string>();
  PART.lastIndex = 0;
  while (PART.lastIndex < rest.length) {
    const match = PART.exec(rest);
    if (!match) throw notAuthenticated('the authorization header is not a list of name="value".');
    parts.set(match[1]!.toLowerCase(), match[2]!);
  }
  const part = (name: string): string => {
    const value = parts.get(name.toLowerCase());
    if (!value) throw notAuthenticated(`the authorization header has no ${name}.`);
    return value;
  };
  if (part('version') !== '1') throw notAuthenticated(`the signature's version is '${part('version')}', expected '1'.`);
  if (part('algorithm').toLowerCase() !== 'rsa-sha256') {
    throw notAuthenticated(`the signature's algorithm is '${part('algorithm')}', expected 'rsa-sha256'.`);
  }
  return {
    keyId: part('keyId'),
    headers: part('headers').toLowerCase().split(/\s+/).filter(Boolean),
    signature: Buffer.from(part('signature'), 'base64'),
  };
}
