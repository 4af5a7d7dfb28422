import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const committed = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((path) => path !== '' && existsSync(join(root, path)));

const isGenerated = (path: string) => path.startsWith('lib/provider-oci/') || /(^|\/)generated\//.test(path);

interface Limit {
  readonly what: string;
  readonly lines: number;
  applies(path: string): boolean;
}

/** The first that applies counts. */
const limits: readonly Limit[] = [
  { what: 'the map of the house', lines: 100, applies: (path) => path === 'ARCHITECTURE.md' },
  {
    what: 'source',
    lines: 400,
    applies: (path) => /\.([cm]?[jt]sx?|sh|py|css|html)$/.test(path) && !isGenerated(path),
  },
  {
    what: 'prose',
    lines: 600,
    applies: (path) => path.endsWith('.md') && !/^(API\.md|docs\/cli\.md|docs\/reference\/.*)$/.test(path),
  },
];

const lineCount = (path: string) => readFileSync(join(root, path), 'utf8').split('\n').length - 1;

test.each(limits)('no $what file is longer than $lines lines', (limit) => {
  const bound = committed.filter((path) => limits.find(({ applies }) => applies(path)) === limit);
  expect(bound.length).toBeGreaterThan(0);
  const tooLong = bound.map((path) => ({ path, lines: lineCount(path) })).filter(({ lines }) => lines > limit.lines);
  expect(tooLong).toEqual([]);
});

test('half of the source files have fewer than 90 lines', () => {
  const lengths = committed
    .filter((path) => /^(lib|simulator\/src)\/.*\.ts$/.test(path) && !path.endsWith('.test.ts') && !isGenerated(path))
    .map(lineCount)
    .sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(90);
});
