/** Writes API.md from the last build, or with `--check` sees that it is what it should be. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiPage } from './api-page';

const FILE = join(__dirname, '..', '..', 'API.md');

async function main(): Promise<void> {
  const page = await apiPage();
  if (!process.argv.includes('--check')) {
    writeFileSync(FILE, page);
  } else if (readFileSync(FILE, 'utf8') !== page) {
    throw new Error("API.md is stale: run 'npm run build:constructs && npm run generate:api'");
  }
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
