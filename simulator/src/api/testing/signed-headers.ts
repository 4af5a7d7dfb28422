import { createHash, createSign, generateKeyPairSync } from 'node:crypto';

/** A key of the length that Oracle asks for; made once, for making one takes long. */
export const testKey = (() => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    private: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    public: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
})();

export interface ToSign {
  readonly method: string;
  readonly url: string;
  readonly host: string;
  readonly keyId: string;
  readonly body?: string;
  readonly date?: Date;
  /** Default date. */
  readonly dateHeader?: 'date' | 'x-date';
}

/** Headers as the real provider sends them: what is signed, in which order (Oracle, Request Signatures). */
export function signedHeaders({
  method,
  url,
  host,
  keyId,
  body = '',
  date = new Date(),
  dateHeader = 'date',
}: ToSign): Record<string, string> {
  const headers: Record<string, string> = {
    [dateHeader]: date.toUTCString(),
    host,
    'content-type': 'application/json',
  };
  const names: string[] = [dateHeader, '(request-target)', 'host'];
  if (method === 'POST' || method === 'PUT') {
    headers['content-length'] = String(Buffer.byteLength(body));
    headers['x-content-sha256'] = createHash('sha256').update(body).digest('base64');
    names.push('content-length', 'content-type', 'x-content-sha256');
  }
  const signed = names
    .map((name) => `${name}: ${name === '(request-target)' ? `${method.toLowerCase()} ${url}` : headers[name]}`)
    .join('\n');
  const signature = createSign('RSA-SHA256').update(signed).sign(testKey.private, 'base64');
  headers.authorization = `Signature version="1",headers="${names.join(' ')}",keyId="${keyId}",algorithm="rsa-sha256",signature="${signature}"`;
  return headers;
}
