import { chmodSync, copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

// `node build.mjs [provider|cli|testing]`: one part, or all.
const [only] = process.argv.slice(2);
const here = new URL('.', import.meta.url).pathname;

const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  external: ['lmdb'],
  absWorkingDir: here,
  logLevel: 'warning',
};

/**
 * Files beside the provider's first one: the cloud, because reading it costs each start 7 ms and planning a new resource never needs it, and
 * what both sides use.
 */
const PROVIDER_PARTS = {
  'cloud.js': 'src/provider/service/local-cloud.ts',
  'service-error.js': 'src/cloud/error/service-error.ts',
  'regions.js': 'src/cloud/region/catalogue.ts',
};

/** Leaves imports of the other parts to be resolved at run time. */
const apartFrom = (own) => ({
  name: 'provider-parts',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^\./ }, async ({ path, resolveDir, kind, pluginData }) => {
      if (pluginData === 'resolved') return undefined;
      const found = await resolve(path, { resolveDir, kind, pluginData: 'resolved' });
      const part = Object.keys(PROVIDER_PARTS).find((name) => found.path === `${here}${PROVIDER_PARTS[name]}`);
      return part === undefined || part === own ? undefined : { path: `./${part}`, external: true };
    });
  },
});

const require = createRequire(import.meta.url);

/** lmdb's native code as a file beside the bundle, so that the folder needs nothing but Node; on another platform, from node_modules. */
const nativeBeside = {
  name: 'native-beside',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^node-gyp-build-optional-packages$/ }, ({ path }) => ({ path, namespace: 'native-beside' }));
    onLoad({ filter: /.*/, namespace: 'native-beside' }, () => ({ contents: NATIVE_LOADER, resolveDir: here }));
  },
};

const NATIVE_LOADER = `
const { dirname, join } = require('node:path');
const anywhere = require('node:module').createRequire(__filename);
module.exports = () => {
  try {
    return anywhere(join(__dirname, 'lmdb-' + process.platform + '-' + process.arch + '.node'));
  } catch {
    return anywhere('node-gyp-build-optional-packages')(dirname(dirname(anywhere.resolve('lmdb'))));
  }
};
`;

/** Where lmdb's package for this platform keeps the binary that fits every version of Node; none on a platform without one. */
function nativeBinary() {
  const name = `lmdb-${process.platform}-${process.arch}`;
  const candidates = ['node.napi.glibc.node', 'node.napi.node'];
  try {
    const folder = dirname(require.resolve(`@lmdb/${name}/package.json`));
    const file = candidates.map((candidate) => join(folder, candidate)).find(existsSync);
    return file && { file, name: `${name}.node` };
  } catch {
    return undefined;
  }
}

/** A folder that a filesystem mirror can hold: the bundle and what Terraform starts. It appears whole or not at all. */
async function buildProvider() {
  const folder = `${here}dist/provider`;
  const made = `${here}dist/.provider-${process.pid}`;
  mkdirSync(made, { recursive: true });
  const files = Object.entries({ 'provider.js': 'src/provider/main.ts', ...PROVIDER_PARTS });
  await Promise.all(
    files.map(([name, entry]) =>
      build({
        ...shared,
        external: ['msgpackr-extract'],
        alias: { lmdb: require.resolve('lmdb') },
        entryPoints: [entry],
        outfile: `${made}/${name}`,
        minify: true,
        plugins: [apartFrom(name), nativeBeside],
      }),
    ),
  );
  const native = nativeBinary();
  if (native) copyFileSync(native.file, join(made, native.name));
  writeFileSync(`${made}/schema.bin`, await encodedSchema());
  const launcher = `${made}/terraform-provider-oci_v8.28.0`;
  // Every Node process would parse NODE_EXTRA_CA_CERTS at its start; the provider talks to nobody outside this machine.
  // No flag for V8 here: with any, Node's built-in code cache no longer fits and each start costs 20 ms more.
  writeFileSync(launcher, '#!/bin/sh\nunset NODE_EXTRA_CA_CERTS\nexec node "${0%/*}/provider.js" "$@"\n');
  chmodSync(launcher, 0o755);
  rmSync(folder, { recursive: true, force: true });
  renameSync(made, folder);
}

/** Terraform asks for the schema in every command: encoding it once saves loading all types each time. */
async function encodedSchema() {
  const outfile = `${here}dist/.schema-${process.pid}.cjs`;
  await build({ ...shared, entryPoints: ['src/provider/service/schema-answer.ts'], outfile });
  const { encodeProviderSchema } = require(outfile);
  rmSync(outfile);
  return encodeProviderSchema();
}

async function buildCommand() {
  // Only `serve` makes certificates: the other verbs need not read node-forge at their start.
  const external = [...shared.external, 'node-forge'];
  await build({
    ...shared,
    external,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/drydock.js',
    minifySyntax: true,
  });
}

async function buildTesting() {
  await build({ ...shared, entryPoints: ['src/testing/index.ts', 'src/testing/jest.ts'], outdir: 'dist/testing' });
}

if (!only || only === 'provider') await buildProvider();
if (!only || only === 'cli') await buildCommand();
if (!only || only === 'testing') await buildTesting();
