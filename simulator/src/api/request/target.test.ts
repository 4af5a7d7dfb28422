import { rule } from '../../cloud/testing/rule';
import { decodeSegment, parseTarget } from './target';

test('the path is what follows the version', () => {
  const target = parseTarget('/20160918/bootVolumes?compartmentId=a%2Fb&limit=2');
  expect(target.path).toBe('/bootVolumes');
  expect(target.parameters.get('compartmentId')).toBe('a/b');
  expect(target.region).toBeUndefined();
});

test('a region may stand before it, by name or key', () => {
  expect(parseTarget('/us-phoenix-1/20160918/regions')).toMatchObject({
    path: '/regions',
    region: { name: 'us-phoenix-1' },
  });
  expect(parseTarget('/phx/20160918/regions').region?.name).toBe('us-phoenix-1');
});

test.each([
  '/',
  '/20160918',
  '/20161231/volumes',
  '/mars-1/20160918/volumes',
  '//20160918/volumes',
  '*',
  '',
  '/../20160918/volumes',
])('nothing is at %j', (url) => {
  expect(parseTarget(url).path).toBeUndefined();
});

test('no path is normalised', () => {
  expect(parseTarget('/20160918/volumes/../bootVolumes').path).toBe('/volumes/../bootVolumes');
});

rule('Oracle, API Errors', '404 InvalidParameter for a part of the path that is invalid', () => {
  expect(decodeSegment('a%2Fb')).toBe('a/b');
  expect(() => decodeSegment('%E0%A4%A')).toThrow(expect.objectContaining({ status: 404, code: 'InvalidParameter' }));
});
