/**
 * Keeps the public interface of the last build as the one that later versions are compared with. Run once for each release:
 * `npm run build:constructs && npm run freeze`. The generated bindings are left out: they change with the provider.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');
const BINDINGS = 'cdktf-oci-drydock.providerOci';

const assembly = JSON.parse(readFileSync(join(ROOT, '.jsii'), 'utf8'));
const isOwn = ([name]: [string, unknown]) => !name.startsWith(BINDINGS);
const own = (entries: object) => Object.fromEntries(Object.entries(entries).filter(isOwn));
const released = {
  ...assembly,
  types: own(assembly.types),
  submodules: own(assembly.submodules ?? {}),
  readme: undefined,
};
const folder = join(ROOT, 'test', 'constructs', 'compatibility');
writeFileSync(join(folder, `${assembly.version}.jsii`), `${JSON.stringify(released)}\n`);
