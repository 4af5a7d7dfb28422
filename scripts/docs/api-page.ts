import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Documentation, Language } from 'jsii-docgen';

const ROOT = join(__dirname, '..', '..');
const LIBRARY = 'cdktf-oci-drydock';

/** Assemblies of the library and of what it builds on, as they are installed here: not as a registry has them today. */
const ASSEMBLIES: Record<string, string> = {
  [LIBRARY]: join(ROOT, '.jsii'),
  cdktf: join(dirname(require.resolve('cdktf/package.json')), '.jsii'),
  constructs: join(dirname(require.resolve('constructs/package.json')), '.jsii'),
};

/** The reference of every public member but the generated bindings, from the assembly that the last build left. */
export async function apiPage(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'drydock-api-'));
  try {
    for (const [name, assembly] of Object.entries(ASSEMBLIES)) {
      mkdirSync(join(folder, name));
      copyFileSync(assembly, join(folder, name, '.jsii'));
    }
    const documentation = await Documentation.forAssembly(LIBRARY, folder);
    const markdown = await documentation.toMarkdown({
      language: Language.TYPESCRIPT,
      allSubmodules: false,
      readme: false,
    });
    return markdown.render();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
