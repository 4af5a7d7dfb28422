import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ServiceError } from '../../cloud/error/service-error';
import type { RegionOperations } from '../../cloud/operations';
import { CertificateAuthority } from '../proxy/authority';
import { KeyRing } from '../signature/key-ring';
import { exchange, rawExchange, tunnel } from '../testing/exchange';
import { signedHeaders, testKey } from '../testing/signed-headers';
import { stubCloud } from '../testing/stub-cloud';
import { type ApiServer, startApiServer } from './server';

const home = mkdtempSync(join(tmpdir(), 'drydock-server-'));
const faults: unknown[] = [];
let server: ApiServer;

const { cloud, asked } = stubCloud({
  listRegions: () => [{ key: 'IAD', name: 'us-ashburn-1' }],
  listBootVolumes: (query, context) => {
    context?.onHeaders?.({ opcRequestId: context.requestId ?? 'made-up', opcNextPage: 'next' });
    return [query] as unknown as ReturnType<RegionOperations['listBootVolumes']>;
  },
  getBootVolume: () => {
    throw new ServiceError({
      status: 404,
      code: 'NotAuthorizedOrNotFound',
      message: 'No.',
      explanation: 'It is gone – ü.',
    });
  },
  deleteBootVolume: () => undefined,
  getVolume: () => {
    throw new TypeError('a fault of ours');
  },
  getImage: () => {
    throw new ServiceError({ status: 429, code: 'TooManyRequests', message: 'Too many.', retryAfter: 7 });
  },
});

beforeAll(async () => {
  server = await startApiServer({
    cloud,
    home,
    port: 0,
    now: Date.now,
    onFault: (fault) => faults.push(fault),
    limits: { bodyBytes: 1000, headersTimeout: 200, requestTimeout: 300 },
  });
});
afterAll(async () => {
  await server.close();
  rmSync(home, { recursive: true });
});
beforeEach(() => asked.splice(0));

const get = (path: string, headers = {}) => exchange(`${server.url}${path}`, { headers });

test('answers JSON with the headers of the operation', async () => {
  const answer = await get('/20160918/bootVolumes?limit=2', { 'opc-request-id': 'abc' });
  expect(answer).toMatchObject({ status: 200, json: [{ limit: 2 }] });
  expect(answer.headers).toMatchObject({
    'content-type': 'application/json',
    'opc-request-id': 'abc',
    'opc-next-page': 'next',
  });
});

test('what answers nothing is 204 and empty', async () => {
  const answer = await exchange(`${server.url}/20160918/bootVolumes/x`, { method: 'DELETE' });
  expect(answer.status).toBe(204);
  expect(answer.json).toBeUndefined();
});

test("a refusal of the cloud is answered in Oracle's shape, with what Oracle would not say in a header", async () => {
  const answer = await get('/20160918/bootVolumes/x');
  expect(answer).toMatchObject({ status: 404, json: { code: 'NotAuthorizedOrNotFound', message: 'No.' } });
  expect(answer.headers['drydock-explanation']).toBe('It is gone ? ?.');
});

test('a refusal says after how many seconds to try again, where the service does', async () => {
  const answer = await get('/20160918/images/x');
  expect(answer).toMatchObject({ status: 429, json: { code: 'TooManyRequests' } });
  expect(answer.headers['retry-after']).toBe('7');
});

test('a fault of ours is a 500 that tells a client nothing of our inside', async () => {
  const answer = await get('/20160918/volumes/x');
  expect(answer).toMatchObject({ status: 500, json: { code: 'InternalServerError' } });
  expect(JSON.stringify(answer.json)).not.toContain('a fault of ours');
  expect(faults.splice(0)).toEqual([new TypeError('a fault of ours')]);
});

test('parameters without effect are named', async () => {
  expect((await get('/20160918/regions?nonsense=1')).headers['drydock-without-effect']).toBe('nonsense');
});

test('outside of the API there is nothing', async () => {
  const answer = await get('/etc/passwd');
  expect(answer).toMatchObject({ status: 404, json: { code: 'NotFound' } });
  expect(answer.headers['opc-request-id']).toMatch(/^[0-9A-F]{32}$/);
});

describe('regions', () => {
  test('by prefix, by host name, else the default', async () => {
    await get('/us-phoenix-1/20160918/regions');
    await get('/20160918/regions', { host: 'identity.ap-tokyo-1.oci.oraclecloud.com' });
    await get('/20160918/regions');
    expect(asked).toEqual(['us-phoenix-1', 'ap-tokyo-1', 'us-ashburn-1']);
  });
});

describe('strangers', () => {
  test.each(['evil.example', 'evil.example:8470', '127.0.0.1.evil.example', 'iaas.mars-1.oraclecloud.com'])(
    'Host %j is refused',
    async (host) => {
      expect(await get('/20160918/regions', { host })).toMatchObject({
        status: 421,
        json: { code: 'MisdirectedRequest' },
      });
    },
  );

  test('so is a request without one', async () => {
    const answer = await rawExchange(server.port, 'GET /20160918/regions HTTP/1.0\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1.1 421 [\s\S]*"MisdirectedRequest"/);
  });

  test.each(['https://evil.example', 'null', 'http://127.0.0.1:1'])('Origin %j is refused', async (origin) => {
    expect(await get('/20160918/regions', { origin })).toMatchObject({ status: 403, json: { code: 'NotAllowed' } });
  });

  test('a page of another site is refused, one of our own is not', async () => {
    expect((await get('/20160918/regions', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await get('/20160918/regions', { origin: server.url })).status).toBe(200);
  });
});

describe('limits', () => {
  const post = (body: string, headers = {}) =>
    exchange(`${server.url}/20160918/bootVolumes`, { method: 'POST', body, headers });

  test('a body beyond the limit is 413, whether or not it says its length', async () => {
    const body = JSON.stringify({ displayName: 'x'.repeat(100_000) });
    expect(await post(body)).toMatchObject({ status: 413, json: { code: 'PayloadTooLarge' } });
    expect(await post(body, { 'transfer-encoding': 'chunked' })).toMatchObject({ status: 413 });
  });

  test('headers beyond the limit are 431', async () => {
    const answer = await get('/20160918/regions', { 'x-large': 'x'.repeat(20_000) });
    expect(answer).toMatchObject({ status: 431, json: { code: 'RequestHeaderFieldsTooLarge' } });
  });

  test('bytes that are no HTTP are 400', async () => {
    expect(await rawExchange(server.port, 'hello\r\n\r\n')).toMatch(/^HTTP\/1.1 400 [\s\S]*"CannotParseRequest"/);
  });

  test.each([
    ['headers', 'GET /20160918/regions HTTP/1.1\r\nHost: 127.0.0.1\r\n'],
    ['a body', 'POST /20160918/bootVolumes HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 10\r\n\r\n{'],
  ])('a client that never finishes %s is 408', async (_, bytes) => {
    expect(await rawExchange(server.port, bytes)).toMatch(/^HTTP\/1.1 408 [\s\S]*"RequestTimeout"/);
  });
});

test('a client that is still sending does not keep the server from closing', async () => {
  const limits = { closing: 100 };
  const other = await startApiServer({ cloud, home, port: 0, now: Date.now, onFault: () => undefined, limits });
  const ending = rawExchange(
    other.port,
    'POST /20160918/volumes HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 9\r\n\r\n{',
  );
  await exchange(`${other.url}/20160918/regions`);
  await other.close();
  await ending;
});

describe('the proxy', () => {
  test.each([
    'evil.example:443',
    'iaas.us-ashburn-1.oraclecloud.com:80',
    'iaas.mars-1.oraclecloud.com:443',
    'localhost:443',
  ])('refuses %s', async (host) => {
    const answer = await rawExchange(server.port, `CONNECT ${host} HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1.1 403 [\s\S]*"NotAllowed"/);
  });

  test('answers for the host of any region with a certificate that its authority vouches for', async () => {
    const authority = readFileSync(new CertificateAuthority(home, Date.now).file, 'utf8');
    for (const host of ['iaas.us-phoenix-1.oraclecloud.com', 'identity.eu-paris-1.oci.oraclecloud.com']) {
      const socket = await tunnel(server.port, host, authority);
      socket.end(`GET /20160918/regions HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
      let text = '';
      for await (const part of socket) text += part;
      expect(text).toMatch(/^HTTP\/1.1 200 OK[\s\S]*"us-ashburn-1"/);
    }
    expect(asked).toEqual(['us-phoenix-1', 'eu-paris-1']);
  });

  test('a client that does not trust the authority is not deceived', async () => {
    await expect(tunnel(server.port, 'iaas.us-ashburn-1.oraclecloud.com', '')).rejects.toThrow();
  });
});

describe('signatures', () => {
  const url = '/20160918/regions';

  test('nobody has to sign until a key is registered; then everybody', async () => {
    const ring = new KeyRing(home);
    expect((await get(url)).status).toBe(200);
    const { fingerprint } = ring.add(testKey.public, {
      tenancyId: 'ocid1.tenancy.oc1..t',
      userId: 'ocid1.user.oc1..u',
    });
    try {
      expect(await get(url)).toMatchObject({ status: 401, json: { code: 'NotAuthenticated' } });
      const keyId = `ocid1.tenancy.oc1..t/ocid1.user.oc1..u/${fingerprint}`;
      const headers = signedHeaders({ method: 'GET', url, host: '127.0.0.1', keyId });
      expect((await get(url, headers)).status).toBe(200);
      expect((await get(`${url}?a=1`, headers)).status).toBe(401);
    } finally {
      ring.remove(fingerprint);
    }
  });
});
