import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rule } from '../../cloud/testing/rule';
import { testKey } from '../testing/signed-headers';
import { KeyRing, keyIdOf } from './key-ring';

const home = mkdtempSync(join(tmpdir(), 'drydock-keys-'));
afterAll(() => rmSync(home, { recursive: true }));

const owner = { tenancyId: 'ocid1.tenancy.oc1..a', userId: 'ocid1.user.oc1..b' };

test('what one ring adds, another of the same home finds at once', () => {
  const one = new KeyRing(home);
  const other = new KeyRing(home);
  expect(other.isEmpty()).toBe(true);
  const key = one.add(testKey.private, owner);
  expect(other.isEmpty()).toBe(false);
  expect(other.list()).toEqual([key]);
  expect(other.find(keyIdOf(key))?.export({ type: 'spki', format: 'pem' })).toBe(testKey.public);
  expect(other.find(`${keyIdOf(key)}0`)).toBeUndefined();
  expect(other.remove('00:00')).toBe(false);
  expect(other.remove(key.fingerprint)).toBe(true);
  expect(one.list()).toEqual([]);
});

test('only the public part is kept, and only for its owner to read', () => {
  const key = new KeyRing(home).add(testKey.private, owner);
  const folder = join(home, 'api', 'keys');
  const [file] = readdirSync(folder);
  expect(statSync(join(folder, file!)).mode & 0o777).toBe(0o600);
  expect(readFileSync(join(folder, file!), 'utf8')).not.toContain('PRIVATE');
  new KeyRing(home).remove(key.fingerprint);
});

rule('Oracle, Required Keys and OCIDs', 'a fingerprint is the MD5 of the public key in DER', () => {
  const file = join(home, 'key.pem');
  writeFileSync(file, testKey.private);
  const pipe = `openssl rsa -in ${file} -pubout -outform DER 2>/dev/null | openssl md5 -c`;
  const expected = execFileSync('sh', ['-c', pipe], { encoding: 'utf8' }).trim().split(' ').at(-1);
  const ring = new KeyRing(home);
  const { fingerprint } = ring.add(testKey.public, owner);
  expect(fingerprint).toBe(expected);
  ring.remove(fingerprint);
});

test('refuses what is no RSA key of 2048 bits', () => {
  const pem = (type: 'ec' | 'rsa') =>
    (type === 'rsa'
      ? generateKeyPairSync('rsa', { modulusLength: 1024 })
      : generateKeyPairSync('ec', { namedCurve: 'P-256' })
    ).publicKey
      .export({ type: 'spki', format: 'pem' })
      .toString();
  const ring = new KeyRing(home);
  expect(() => ring.add('hello', owner)).toThrow('The file holds no key in PEM.');
  expect(() => ring.add(pem('rsa'), owner)).toThrow('The key is rsa of 1024 bits, expected RSA of at least 2048 bits.');
  expect(() => ring.add(pem('ec'), owner)).toThrow('The key is ec of 0 bits');
});
