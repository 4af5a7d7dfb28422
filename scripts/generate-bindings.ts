/**
 * Writes the L1 bindings in lib/provider-oci from the schema that the local cloud's provider serves.
 *
 *   npm run generate                     ask the built provider
 *   npm run generate -- --schema FILE    take the answer of `terraform providers schema -json` from a file
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { generateBindings } from './bindings/generate';
import { askForSchema, readSchema } from './bindings/served-schema';

const ROOT = join(__dirname, '..');
const FOLDER = join(ROOT, 'lib', 'provider-oci');

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { schema: { type: 'string' } } });
  const schema = values.schema ? readSchema(values.schema) : askForSchema(join(ROOT, 'simulator', 'dist', 'provider'));
  const bindings = await generateBindings(schema);
  rmSync(FOLDER, { recursive: true, force: true });
  for (const [path, text] of bindings) {
    mkdirSync(dirname(join(FOLDER, path)), { recursive: true });
    writeFileSync(join(FOLDER, path), text);
  }
  console.log(`wrote ${bindings.size} files to lib/provider-oci`);
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
