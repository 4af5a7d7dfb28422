import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const CONFIGURATION = /\.(tf|tf\.json|tftest\.hcl|tftest\.json|tfstate)$/;

/** Where Terraform installed the modules of a configuration. */
const MODULES_FILE = '.terraform/modules/modules.json';

/**
 * Every word that could be a type of this provider in a configuration: its root folder, its modules, its tests, its
 * local state. Types that stand nowhere there need no schema in this command.
 */
export function mentionedTypes(folder: string): Set<string> {
  const words = new Set<string>();
  for (const path of foldersOf(folder).flatMap(filesOf)) {
    for (const [word] of readFileSync(path, 'utf8').matchAll(/\boci_[a-z0-9_]+/g)) words.add(word);
  }
  return words;
}

/** Resources and data sources that the root folder declares. */
export function declaredTypes(folder: string): Set<string> {
  const declared = new Set<string>();
  for (const path of filesOf(folder)) {
    const text = readFileSync(path, 'utf8');
    if (path.endsWith('.tf')) addDeclaredInHcl(declared, text);
    else if (path.endsWith('.tf.json')) addDeclaredInJson(declared, text);
  }
  return declared;
}

function foldersOf(root: string): string[] {
  const tests = join(root, 'tests');
  return [...new Set([root, ...(existsSync(tests) ? [tests] : []), ...moduleFolders(root)])];
}

function moduleFolders(root: string): string[] {
  const path = join(root, MODULES_FILE);
  if (!existsSync(path)) return [];
  const { Modules: modules } = JSON.parse(readFileSync(path, 'utf8')) as { Modules: { Dir: string }[] };
  return modules.map(({ Dir }) => resolve(root, Dir)).filter((folder) => existsSync(folder));
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && CONFIGURATION.test(entry.name))
    .map(({ name }) => join(folder, name));
}

function addDeclaredInHcl(declared: Set<string>, text: string): void {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '');
  for (const [, type] of code.matchAll(/^[ \t]*(?:resource|data)\s+"(oci_[a-z0-9_]+)"\s+"/gm)) declared.add(type);
}

function addDeclaredInJson(declared: Set<string>, text: string): void {
  const { resource = {}, data = {} } = JSON.parse(text) as { resource?: object; data?: object };
  for (const type of [...typesIn(resource), ...typesIn(data)]) if (type.startsWith('oci_')) declared.add(type);
}

/** Terraform also takes a list of objects where one object may stand. */
function typesIn(value: object): string[] {
  return Array.isArray(value) ? value.flatMap(Object.keys) : Object.keys(value);
}
