/**
 * Rewrites the compiled index files so that each member loads its file when it is first asked for: `require` of the whole
 * library costs a few milliseconds instead of more than a hundred. Run after the compiler, as `npm run build:constructs` does.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const DIST = join(__dirname, '..', 'dist');

/** `export * from`, `export * as x from` and `export { x } from`, as the compiler writes them. */
const REQUIRES = /require\("(\.[^"]+)"\)/g;
const NAMESPACE = /exports\.(\w+) = (?:__importStar\()?require\("(\.[^"]+)"\)/g;

interface Member {
  readonly name: string;
  readonly path: string;
  readonly isNamespace: boolean;
}

function membersOf(file: string, text: string): Member[] {
  const load = createRequire(file);
  const namespaces = [...text.matchAll(NAMESPACE)].map(([, name, path]) => ({ name, path, isNamespace: true }));
  const whole = new Set(namespaces.map(({ path }) => path));
  const flat = [...new Set([...text.matchAll(REQUIRES)].map(([, path]) => path))]
    .filter((path) => !whole.has(path))
    .flatMap((path) => Object.keys(load(path)).map((name) => ({ name, path, isNamespace: false })));
  return [...flat, ...namespaces];
}

function lazyText(members: Member[]): string {
  const line = ({ name, path, isNamespace }: Member) =>
    `lazy("${name}", function () { return require("${path}")${isNamespace ? '' : `.${name}`}; });`;
  // Node reads the names of a CommonJS module's members from such assignments when an ES module imports it; it would take
  // them back if it saw the getters' names beside them.
  const names = members.map(({ name }) => `exports.${name} = `).join('');
  return [
    '"use strict";',
    'Object.defineProperty(exports, "__esModule", { value: true });',
    `${names}void 0;`,
    'function lazy(name, get) { Object.defineProperty(exports, name, { enumerable: true, configurable: true, get: get }); }',
    ...members.map(line),
    '',
  ].join('\n');
}

for (const file of [join(DIST, 'index.js'), join(DIST, 'provider-oci', 'index.js')]) {
  const members = membersOf(file, readFileSync(file, 'utf8'));
  if (members.length === 0) {
    throw new Error(
      `${file} exports nothing: expected the compiler's output; run 'npm run build:constructs' in ${dirname(DIST)}`,
    );
  }
  writeFileSync(file, lazyText(members));
}
