import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { type Import, importedModules, layerOf, layers, whyForbidden } from './layers';

const root = join(__dirname, '..', '..');
const sources = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'lib', 'simulator/src'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => /\.tsx?$/.test(path) && existsSync(join(root, path)));

/** Imports of our own two packages by name count as imports of their sources. */
const packageFolders: Record<string, string> = { 'cdktf-oci-drydock': 'lib', 'oci-drydock': 'simulator/src' };

function importsOf(path: string): Import[] {
  return importedModules(readFileSync(join(root, path), 'utf8')).flatMap((module) => {
    if (module.startsWith('.')) return [{ from: path, to: normalize(join(dirname(path), module)) }];
    const packageName = Object.keys(packageFolders).find((name) => module === name || module.startsWith(`${name}/`));
    return packageName
      ? [{ from: path, to: `${packageFolders[packageName]}/${module.slice(packageName.length + 1)}` }]
      : [];
  });
}

/** Tests may reach anything of their own package; the package's description belongs to no layer. */
const isExempt = ({ from, to }: Import) => from.endsWith('.test.ts') || to === 'simulator/package.json';

describe('the direction of imports', () => {
  test('every layer imports only from the layers below it', () => {
    const imports = sources.flatMap(importsOf);
    expect(imports.length).toBeGreaterThan(20);
    expect(
      imports
        .filter((found) => !isExempt(found))
        .map(whyForbidden)
        .filter(Boolean),
    ).toEqual([]);
  });

  test('the constructs and the local cloud never import one another, not even in tests', () => {
    const crossing = sources
      .flatMap(importsOf)
      .filter(({ from, to }) => from.startsWith('lib/') !== to.startsWith('lib/') && to !== 'simulator/package.json');
    expect(crossing).toEqual([]);
  });

  test('every source file is in a layer', () => {
    const loose = sources.filter((path) => layerOf(path) === undefined);
    expect(loose).toEqual([]);
  });

  test('the order of the layers has no cycle', () => {
    const reaches = (from: string, to: string): boolean =>
      layers[from]!.includes(to) || layers[from]!.some((below) => reaches(below, to));
    expect(Object.keys(layers).filter((layer) => reaches(layer, layer))).toEqual([]);
  });

  test('store, time and cloud read neither the wall clock nor a random source', () => {
    const ambient =
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(|\bprocess\.hrtime\b|\brandomUUID\b/;
    const shipped = reachableFrom(['simulator/src/cli/main.ts', 'simulator/src/provider/main.ts']);
    expect(shipped.size).toBeGreaterThan(100);
    const offenders = [...shipped].filter(
      (path) =>
        /^simulator\/src\/(store|time|cloud)\//.test(path) && ambient.test(readFileSync(join(root, path), 'utf8')),
    );
    expect(offenders).toEqual([]);
  });
});

/** The files that a program is made of: what its entry imports, and what that imports. */
function reachableFrom(entries: readonly string[]): Set<string> {
  const found = new Set<string>();
  const waiting = [...entries];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    waiting.push(...importsOf(path).flatMap(({ to }) => sources.filter((file) => isModule(file, to))));
  }
  return found;
}

const isModule = (file: string, module: string) => file === `${module}.ts` || file === `${module}/index.ts`;

describe('the reader of imports', () => {
  test('sees every way of importing, and no comment', () => {
    const source = [
      "import { a } from './a';",
      "import type { B } from '../b';",
      "export * from './c';",
      "import './d';",
      "const e = require('./e') as typeof import('./f');",
      "const g = await import('./g');",
      "// import './h';",
      "/* from './i' */",
    ].join('\n');
    expect(importedModules(source)).toEqual(['./a', '../b', './c', './d', './e', './f', './g']);
  });

  test.each([
    ['simulator/src/store/a.ts', 'simulator/src/cloud/b'],
    ['simulator/src/time/a.ts', 'simulator/src/store/b'],
    ['simulator/src/cloud/a.ts', 'simulator/src/provider/b'],
    ['simulator/src/provider/a.ts', 'simulator/src/cli/b'],
    ['simulator/src/cli/a.ts', 'simulator/src/provider/rpc'],
    ['simulator/src/cloud/a.ts', 'lib/boot-volume'],
    ['lib/boot-volume.ts', 'simulator/src/cloud'],
    ['lib/boot-volume.ts', 'examples/x'],
  ])('refuses %s importing %s', (from, to) => {
    expect(whyForbidden({ from, to })).toContain(`${from} imports ${to}`);
  });

  test('lets a layer import itself and what is below it', () => {
    expect(whyForbidden({ from: 'simulator/src/cloud/a.ts', to: 'simulator/src/cloud/b' })).toBeUndefined();
    expect(whyForbidden({ from: 'simulator/src/cli/a.ts', to: 'simulator/src/cloud' })).toBeUndefined();
  });
});
