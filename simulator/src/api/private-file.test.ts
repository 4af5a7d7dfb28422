import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writePrivately, writePrivatelyOnce } from './private-file';

const folder = mkdtempSync(join(tmpdir(), 'drydock-private-'));
afterAll(() => rmSync(folder, { recursive: true }));

const mode = (path: string) => statSync(path).mode & 0o777;

test('only the owner may read the file and look into the folder that was made for it', () => {
  const file = join(folder, 'new', 'secret');
  writePrivately(file, 'one');
  expect([mode(file), mode(join(folder, 'new'))]).toEqual([0o600, 0o700]);
  writePrivately(file, 'two');
  expect(readFileSync(file, 'utf8')).toBe('two');
});

test('what is there stays when it is written once, and nothing unfinished is left', () => {
  const file = join(folder, 'once', 'secret');
  writePrivatelyOnce(file, 'first');
  writePrivatelyOnce(file, 'second');
  expect(readFileSync(file, 'utf8')).toBe('first');
  expect(readdirSync(join(folder, 'once'))).toEqual(['secret']);
});

test('another reason not to write is told', () => {
  writePrivately(join(folder, 'file'), 'not a folder');
  expect(() => writePrivatelyOnce(join(folder, 'file', 'secret'), 'x')).toThrow(/ENOTDIR|EEXIST/);
});
