// Builds the parts whose sources are newer than what was built of them: `npm ci` has built all, an edit makes one part stale.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const parts = [
  { script: 'build:constructs', sources: ['lib', 'package.json'], built: '.jsii' },
  { script: 'build:simulator', sources: ['simulator/src', 'simulator/build.mjs'], built: 'simulator/dist/drydock.js' },
];

const filesOf = (path) =>
  statSync(path).isFile()
    ? [path]
    : readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
        .map((entry) => join(entry.parentPath, entry.name));

const changedAt = (path) => statSync(path).mtimeMs;

for (const { script, sources, built } of parts) {
  const builtAt = existsSync(built) ? changedAt(built) : 0;
  const newest = Math.max(...sources.flatMap(filesOf).map(changedAt));
  if (newest > builtAt) execFileSync('npm', ['run', '--silent', script], { stdio: 'inherit' });
}
