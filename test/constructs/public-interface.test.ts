import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { apiPage } from '../../scripts/docs/api-page';

const ROOT = join(__dirname, '..', '..');
const BINDINGS = 'cdktf-oci-drydock.providerOci';

interface Documented {
  readonly name?: string;
  readonly fqn?: string;
  readonly optional?: boolean;
  readonly docs?: { readonly summary?: string; readonly default?: string };
}

interface Type extends Documented {
  readonly kind: string;
  readonly datatype?: boolean;
  readonly properties?: (Documented & { overrides?: string })[];
  readonly methods?: (Documented & { overrides?: string })[];
  readonly members?: Documented[];
}

const assembly = JSON.parse(readFileSync(join(ROOT, '.jsii'), 'utf8')) as { types: Record<string, Type> };
const types = Object.values(assembly.types).filter(({ fqn }) => !fqn!.startsWith(BINDINGS));

test('API.md is what the last build documents', async () => {
  expect(readFileSync(join(ROOT, 'API.md'), 'utf8') === (await apiPage()) ? '' : "run 'npm run generate:api'").toBe('');
});

test('every public member says what it is', () => {
  const silent = types.flatMap((type) =>
    [type, ...(type.properties ?? []), ...(type.methods ?? []), ...(type.members ?? [])]
      .filter((member) => !('overrides' in member && member.overrides) && !member.docs?.summary)
      .map((member) => `${type.fqn}#${member.name}`),
  );
  expect(silent.filter((name) => !/#(?:[A-Z]+)$/.test(name))).toEqual([]);
});

test('every optional property says what happens without it', () => {
  const silent = types
    .filter(({ datatype }) => datatype)
    .flatMap((type) =>
      (type.properties ?? [])
        .filter((property) => property.optional && !property.docs?.default)
        .map((property) => `${type.fqn}#${property.name}`),
    );
  expect(silent).toEqual([]);
});

test.each(readdirSync(join(__dirname, 'compatibility')))('what %s promised is kept', (released) => {
  const folder = join(ROOT, 'build', 'compatibility');
  mkdirSync(folder, { recursive: true });
  try {
    copyFileSync(join(__dirname, 'compatibility', released), join(folder, '.jsii'));
    copyFileSync(join(ROOT, 'package.json'), join(folder, 'package.json'));
    const { stdout, stderr, status } = spawnSync(join(ROOT, 'node_modules', '.bin', 'jsii-diff'), [folder, ROOT], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect({ status, said: status === 0 ? '' : stdout + stderr }).toEqual({ status: 0, said: '' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
