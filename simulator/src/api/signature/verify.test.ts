import { createPublicKey } from 'node:crypto';
import { rule } from '../../cloud/testing/rule';
import { signedHeaders, testKey } from '../testing/signed-headers';
import { type SignedRequest, verifySignature } from './verify';

const keyId = 'ocid1.tenancy.oc1..a/ocid1.user.oc1..b/7f:f9';
const now = Date.UTC(2026, 10, 22, 12);
const body = '{"bootVolumeId":"x"}';
const post = { method: 'POST', url: '/20160918/bootVolumeBackups', host: 'iaas.us-ashburn-1.oraclecloud.com' };

const request = (more: Partial<SignedRequest> = {}, signed: object = {}): SignedRequest => ({
  method: post.method,
  url: post.url,
  headers: signedHeaders({ ...post, body, keyId, date: new Date(now), ...signed }),
  body: Buffer.from(body),
  ...more,
});
const findKey = (id: string) => (id === keyId ? createPublicKey(testKey.public) : undefined);
const verify = (each: SignedRequest, at = now) => verifySignature(each, findKey, at);
const without = (each: SignedRequest, name: string) => ({ ...each, headers: { ...each.headers, [name]: undefined } });
const withHeaders = (headers: Record<string, string>) => {
  const signed = request();
  return { ...signed, headers: { ...signed.headers, ...headers } };
};

test('answers the key id of a good signature', () => {
  expect(verify(request())).toBe(keyId);
});

rule('Oracle, Request Signatures', 'GET and DELETE sign no body', () => {
  const get = { method: 'GET', url: '/20160918/volumes?compartmentId=c', host: post.host };
  const headers = signedHeaders({ ...get, keyId, date: new Date(now) });
  expect(verify({ method: 'GET', url: get.url, headers, body: Buffer.alloc(0) })).toBe(keyId);
});

test.each([
  ['another path', request({ url: '/20160918/volumes' }), 'does not fit the request'],
  ['another method', request({ method: 'PUT' }), 'does not fit the request'],
  ['another host', withHeaders({ host: 'iaas.us-phoenix-1.oraclecloud.com' }), 'does not fit the request'],
  ['another body', request({ body: Buffer.from('{"bootVolumeId":"y"}') }), 'x-content-sha256 does not fit the body'],
  ['no signature', without(request(), 'authorization'), 'it has no authorization header'],
  ['a header gone', without(request(), 'content-type'), 'signs the header content-type, which it does not have'],
  ['an unknown key', request({}, { keyId: 'a/b/c' }), 'no key is registered as a/b/c'],
])('401 for %s', (_, each, reason) => {
  expect(() => verify(each)).toThrow(expect.objectContaining({ status: 401, code: 'NotAuthenticated' }));
  expect(() => verify(each)).toThrow(reason);
});

rule('Oracle, Request Signatures', 'POST and PUT sign the body: its length, its type and its hash', () => {
  const signedAsGet = signedHeaders({ ...post, method: 'GET', keyId, date: new Date(now) });
  expect(() => verify(request({ headers: signedAsGet }))).toThrow(
    'the signature leaves out content-length, content-type, x-content-sha256.',
  );
});

rule('Oracle, Request Signatures', 'a clock may be 5 minutes off, not more', () => {
  expect(verify(request(), now + 5 * 60_000)).toBe(keyId);
  expect(verify(request(), now - 5 * 60_000)).toBe(keyId);
  for (const later of [now + 301_000, now - 301_000]) {
    expect(() => verify(request(), later)).toThrow('more than 5 minutes off the clock of the local cloud');
  }
});

test('a date that is none is refused', () => {
  const signed = request({}, {});
  const headers = { ...signed.headers, date: 'yesterday' };
  expect(() => verify({ ...signed, headers })).toThrow("its date 'yesterday' is more than 5 minutes off");
});

test.each([
  ['Bearer abc', "does not begin with 'Signature'"],
  ['Signature nonsense', 'is not a list of name="value"'],
  ['Signature keyId="k",algorithm="rsa-sha256",headers="date",signature="s"', 'has no version'],
  [
    'Signature version="2",keyId="k",algorithm="rsa-sha256",headers="date",signature="s"',
    "version is '2', expected '1'",
  ],
  ['Signature version="1",keyId="k",algorithm="none",headers="date",signature="s"', "algorithm is 'none'"],
  ['Signature version="1",algorithm="rsa-sha256",headers="date",signature="s"', 'has no keyId'],
])('401 for authorization %j', (authorization, reason) => {
  expect(() => verify(withHeaders({ authorization }))).toThrow(reason);
});
