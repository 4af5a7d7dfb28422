import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { ServedSchema } from './served-schema';

interface Generator {
  generate(target: object): void;
  save(folder: string): Promise<void>;
}

/**
 * cdktf's own generator, loaded file by file: the index of @cdktf/provider-generator needs jsii-pacmak,
 * which it does not declare.
 */
function createGenerator(schema: ServedSchema): Generator {
  const { CodeMaker } = require('codemaker');
  const { TerraformProviderGenerator } = require('@cdktf/provider-generator/lib/get/generator/provider-generator');
  return new TerraformProviderGenerator(new CodeMaker(), schema);
}

function providerTarget(): object {
  const { ConstructsMakerProviderTarget, LANGUAGES, TerraformProviderConstraint } = require('@cdktf/commons');
  return new ConstructsMakerProviderTarget(new TerraformProviderConstraint('oracle/oci@~> 8.28'), LANGUAGES[0]);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** The bindings of a schema: path below lib/provider-oci to text, laid out as a prebuilt provider package is. */
export async function generateBindings(schema: ServedSchema): Promise<Map<string, string>> {
  const work = mkdtempSync(join(tmpdir(), 'drydock-bindings-'));
  try {
    const generator = createGenerator(schema);
    generator.generate(providerTarget());
    await generator.save(work);
    const root = join(work, 'providers', 'oci');
    return new Map(filesBelow(root).map((path) => [path, readFileSync(join(root, path), 'utf8')]));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
