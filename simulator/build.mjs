import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const out = new URL('./dist/', import.meta.url).pathname;
rmSync(out, { recursive: true, force: true });

const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  external: ['lmdb'],
  absWorkingDir: new URL('.', import.meta.url).pathname,
  logLevel: 'warning',
};

await Promise.all([
  build({ ...shared, entryPoints: ['src/cli/main.ts'], outfile: 'dist/drydock.js' }),
  build({ ...shared, entryPoints: ['src/provider/main.ts'], outfile: 'dist/provider/provider.js', minifySyntax: true }),
]);

// Every Node process would parse NODE_EXTRA_CA_CERTS at its start; the provider talks to nobody outside this machine.
mkdirSync(`${out}provider`, { recursive: true });
const launcher = `${out}provider/terraform-provider-oci_v8.28.0`;
writeFileSync(launcher, '#!/bin/sh\nunset NODE_EXTRA_CA_CERTS\nexec node "$(dirname "$0")/provider.js" "$@"\n');
chmodSync(launcher, 0o755);
