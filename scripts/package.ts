/**
 * Makes the packages for npm in build/packages: one for cdktf, and one from the same sources for cdktn, its living fork.
 *
 *   npm run package
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');
const PACKAGES = join(ROOT, 'build', 'packages');
const FORK = { name: 'cdktn', version: '0.24.0', constructs: '10.6.0' };

function run(folder: string, command: string, ...words: string[]): void {
  execFileSync(command, words, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}

function pack(folder: string): void {
  run(folder, 'npm', 'pack', '--ignore-scripts', '--silent', '--pack-destination', PACKAGES);
}

/** The two names under which lib/base.ts and the bindings import the base library. */
function rename(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile() && file.endsWith('.ts')) {
      const text = readFileSync(file, 'utf8');
      writeFileSync(file, text.replace(/from (['"])cdktf\1/g, `from $1${FORK.name}$1`));
    }
  }
}

function forkManifest(): object {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const { version, description, license, author, repository, keywords, main, types, exports, files, engines, jsii } =
    manifest;
  return {
    name: 'cdktn-oci-drydock',
    ...{ version, description, license, author, repository, keywords, main, types, exports, files, engines },
    jsii: {
      ...jsii,
      targets: {
        python: { distName: 'cdktn-oci-drydock', module: 'cdktn_oci_drydock' },
        java: {
          package: 'io.github.drydock.cdktn',
          maven: { groupId: 'io.github.drydock', artifactId: 'cdktn-oci-drydock' },
        },
        dotnet: { namespace: 'Drydock.Cdktn.Oci', packageId: 'Drydock.Cdktn.Oci' },
        go: { moduleName: 'github.com/drydock-oci/cdktn-oci-drydock-go', packageName: 'ocidrydock' },
      },
    },
    peerDependencies: { cdktn: `^${FORK.version}`, constructs: `^${FORK.constructs}` },
    devDependencies: { cdktn: FORK.version, constructs: FORK.constructs },
  };
}

/** Builds the fork's flavour in a folder of its own: cdktn wants another `constructs` than cdktf. */
function buildFork(): string {
  const folder = join(ROOT, 'build', FORK.name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'scripts'), { recursive: true });
  for (const path of ['lib', 'LICENSE', 'README.md', 'scripts/lazy-index.ts']) {
    cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  }
  rename(join(folder, 'lib'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify(forkManifest(), null, 2));
  run(folder, 'npm', 'install', '--ignore-scripts', '--silent', '--no-audit', '--no-fund', '--no-package-lock');
  run(
    folder,
    join(ROOT, 'node_modules', '.bin', 'jsii'),
    '--silence-warnings=reserved-word',
    '--generate-tsconfig',
    'tsconfig.jsii.json',
  );
  run(folder, join(ROOT, 'node_modules', '.bin', 'tsx'), 'scripts/lazy-index.ts');
  return folder;
}

rmSync(PACKAGES, { recursive: true, force: true });
mkdirSync(PACKAGES, { recursive: true });
pack(ROOT);
pack(buildFork());
console.log(
  readdirSync(PACKAGES)
    .map((name) => join('build', 'packages', name))
    .join('\n'),
);
