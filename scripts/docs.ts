/**
 * Writes the documents that are made from code and tests. Every scripts/docs/*.generator.ts takes part.
 *
 *   npm run docs               write
 *   npm run docs -- --check    fail when a document is not what would be written
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = join(__dirname, '..');
const GENERATORS = join(__dirname, 'docs');

/** Answers the text of each document by its path below the root. */
export interface DocumentGenerator {
  generate(root: string): Record<string, string>;
}

function documents(): Record<string, string> {
  const modules = readdirSync(GENERATORS).filter((name) => name.endsWith('.generator.ts'));
  return Object.assign(
    {},
    ...modules.sort().map((name) => (require(join(GENERATORS, name)) as DocumentGenerator).generate(ROOT)),
  );
}

function present(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

const stale = Object.entries(documents()).filter(([path, text]) => present(join(ROOT, path)) !== text);
if (process.argv.includes('--check')) {
  for (const [path] of stale) {
    console.error(`${path} is stale: run npm run docs and commit it.`);
  }
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
    console.log(`wrote ${path}`);
  }
}
