/**
 * Writes the schemas that the REST API checks requests against, the list of what it does not serve, and its reference.
 *
 *   npx tsx scripts/openapi.ts            write
 *   npx tsx scripts/openapi.ts --check    fail when a file is not what would be written
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { operations } from '../simulator/src/api/operations';
import { openApiDocument } from './openapi/document';
import { modelSchemas } from './openapi/model-schemas';
import { oracleModelProperties, oracleOperations } from './openapi/oracle-clients';
import { referencePage } from './openapi/page';
import { servedSchemas } from './openapi/served-schemas';

const ROOT = join(__dirname, '..');
const SOURCE = join(ROOT, 'simulator', 'src');

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
const routeOf = ({ method, path }: { method: string; path: string }) => `${method} ${path.replace(/\{\w+\}/g, '{}')}`;

/** Text of every generated file by its path below the root. */
export function generatedFiles(): Record<string, string> {
  const folders = ['cloud/model', 'cloud/operations', 'api/operations'].map((folder) => join(SOURCE, folder));
  const schemas = servedSchemas(modelSchemas(folders), oracleModelProperties());
  const served = new Set(operations.map(routeOf));
  const unserved = oracleOperations().filter((each) => !served.has(routeOf(each)));
  return {
    'simulator/src/api/generated/schemas.json': json(schemas),
    'simulator/src/api/generated/unserved-operations.json': json(
      unserved.map(({ operation, method, path }) => ({ operation, method, path })),
    ),
    'docs/reference/openapi.json': json(openApiDocument(schemas)),
    'docs/reference/openapi.md': referencePage(unserved),
  };
}

function main(): void {
  const files = Object.entries(generatedFiles());
  const stale = files.filter(([path, text]) => {
    const file = join(ROOT, path);
    return !existsSync(file) || readFileSync(file, 'utf8') !== text;
  });
  if (!process.argv.includes('--check')) {
    for (const [path, text] of stale) writeFileSync(join(ROOT, path), text);
    console.log(`wrote ${stale.length} of ${files.length} files`);
  } else if (stale.length > 0) {
    console.error(`Stale: ${stale.map(([path]) => path).join(', ')}. Run 'npx tsx scripts/openapi.ts'.`);
    process.exitCode = 1;
  }
}

if (require.main === module) main();
