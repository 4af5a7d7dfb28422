import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem, problem } from '../../lib/errors';
import { CATALOGUE, type CatalogueEntry } from '../../lib/errors/catalogue';
import { errorPage } from '../../scripts/docs/error-page';
import { ashburnStack } from './support';

const ROOT = join(__dirname, '..', '..');
const entries = Object.entries(CATALOGUE as Record<string, CatalogueEntry>);

describe('the catalogue of problems', () => {
  test('is what docs/reference/errors.md says', () => {
    expect(readFileSync(join(ROOT, 'docs', 'reference', 'errors.md'), 'utf8')).toBe(errorPage());
  });

  test('has a test for every code', () => {
    const tests = readdirSync(__dirname)
      .filter((name) => name.endsWith('.test.ts') && name !== 'errors.test.ts')
      .map((name) => readFileSync(join(__dirname, name), 'utf8'))
      .join('\n');
    expect(entries.map(([code]) => code).filter((code) => !tests.includes(code))).toEqual([]);
  });

  test('has no code that nothing raises', () => {
    const files = readdirSync(join(ROOT, 'lib'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.includes('catalogue') && !name.startsWith('provider-oci'))
      .map((name) => readFileSync(join(ROOT, 'lib', name), 'utf8'))
      .join('\n');
    expect(entries.map(([code]) => code).filter((code) => !files.includes(`'${code}'`))).toEqual([]);
  });

  test.each(entries)('%s says in whole sentences what was expected and how to mend it', (_code, entry) => {
    expect(entry.mend).toMatch(/^[A-Z].*[.?]$/);
    expect(`${entry.what}${entry.expected}`).not.toMatch(/\.$/);
    expect(entry.source).not.toBe('');
  });
});

describe('a problem', () => {
  test('names the construct, what happened, what was expected, the mend and the code', () => {
    const { message } = problem('SizeOutOfRange', ashburnStack(), { got: 10, smallest: 50, largest: 32_768 });
    expect(message).toBe("stack: the size is 10 GB; expected 50 to 32768 GB. Change 'size'. [SizeOutOfRange]");
  });

  test('is recognised whichever copy of the package threw it', () => {
    const foreign = { [Symbol.for('cdktf-oci-drydock.Problem')]: true };
    expect([problem('SizeInvalid', 'Size'), foreign, new Error('x'), undefined].map(Problem.is)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
