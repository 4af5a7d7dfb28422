import * as fc from 'fast-check';
import { makeOcid, numberedOcid, parseOcid, sortableNumber } from './ocid';

const number = fc.integer({ min: 1, max: 2 ** 34 });

test('later numbers sort later', () => {
  fc.assert(
    fc.property(number, number, (one, other) => {
      expect(sortableNumber(one) < sortableNumber(other)).toBe(one < other);
    }),
  );
});

test('what is made is an OCID of its type and region, of the length that OCIDs have', () => {
  fc.assert(
    fc.property(
      number,
      fc.constantFrom('volume', 'bootvolumebackup', 'vcn', 'instance'),
      fc.string(),
      (n, type, seed) => {
        const text = numberedOcid(type, 'iad', n, seed);
        expect(parseOcid(text)).toMatchObject({ type, realm: 'oc1', region: 'iad' });
        expect(parseOcid(text)!.unique).toMatch(/^[a-z2-7]{60}$/);
      },
    ),
  );
});

test('ten thousand numbers give as many OCIDs, also in what follows the number', () => {
  const tails = new Set(Array.from({ length: 10_000 }, (_, n) => numberedOcid('volume', 'iad', n, 'seed').slice(-40)));
  expect(tails.size).toBe(10_000);
});

test('types of the tenancy have no region; keys have a vault between', () => {
  expect(parseOcid(makeOcid('tenancy', '', 'seed'))).toMatchObject({ type: 'tenancy', region: '' });
  expect(parseOcid('ocid1.key.oc1.iad.vault.abc')).toEqual({ type: 'key', realm: 'oc1', region: 'iad', unique: 'abc' });
});

test.each([
  '',
  'ocid1',
  'ocid1.volume',
  'ocid1.volume.oc1.iad.',
  'ocid2.volume.oc1.iad.abc',
  'ocid1.volume.oc1.iad.a b',
])("'%s' is none", (text) => {
  expect(parseOcid(text)).toBeUndefined();
});
