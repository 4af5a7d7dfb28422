import { operation } from '../operation';
import { operations } from '../operations';
import { Router } from './router';

const router = new Router(operations);

test('every row of the table is found by its own path', () => {
  for (const row of operations) {
    const { operation: found } = router.match(row.method, row.path.replace(/\{\w+\}/g, 'ocid1.x'));
    expect(found.operation).toBe(row.operation);
  }
});

test('variable parts are decoded', () => {
  expect(router.match('GET', '/bootVolumes/a%2Fb').path).toEqual({ bootVolumeId: 'a/b' });
});

test.each([
  '/bootvolumes',
  '/bootVolumes/',
  '/bootVolumes//kmsKey',
  '/bootVolumes/a/b',
  '/',
  '',
  '/__proto__',
  '/constructor',
])('404 NotFound for %j (Oracle, API Errors)', (path) => {
  expect(() => router.match('GET', path)).toThrow(expect.objectContaining({ status: 404, code: 'NotFound' }));
});

test('405 MethodNotAllowed tells the methods', () => {
  expect(() => router.match('PATCH', '/bootVolumes/a')).toThrow(
    'PATCH is not supported here. Expected one of DELETE, GET, PUT.',
  );
});

test("501 NotImplemented for what only Oracle's service has", () => {
  expect(() => router.match('POST', '/instancePools')).toThrow(
    'CreateInstancePool is not served by the local cloud. docs/reference/openapi.md lists what is.',
  );
});

test('two rows of one route are refused', () => {
  const row = (name: string, path: string) =>
    operation({ operation: name, method: 'GET', path, handle: () => undefined });
  expect(() => new Router([row('GetA', '/a/{one}'), row('GetB', '/a/{other}')])).toThrow(
    'GetB and GetA both claim GET /a/{other}',
  );
});
