import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What `terraform providers schema -json` answers, with the versions that the command leaves out. */
export interface ServedSchema {
  format_version?: string;
  provider_schemas: Record<string, unknown>;
  provider_versions: Record<string, string>;
}

export const PROVIDER_ADDRESS = 'registry.terraform.io/oracle/oci';
export const PROVIDER_VERSION = '8.28.0';

/** Adds the provider's version, without which generated stacks would pin `~> 8.0`. */
export function withVersion(schema: object): ServedSchema {
  return { ...(schema as ServedSchema), provider_versions: { [PROVIDER_ADDRESS]: PROVIDER_VERSION } };
}

export function readSchema(file: string): ServedSchema {
  return withVersion(JSON.parse(readFileSync(file, 'utf8')));
}

/** Asks the provider that was built into `packageFolder` for its schema, through terraform itself. */
export function askForSchema(packageFolder: string): ServedSchema {
  if (!existsSync(packageFolder)) {
    throw new Error(`no provider at ${packageFolder}: expected a built one; run 'npm run build:simulator' first`);
  }
  const work = mkdtempSync(join(tmpdir(), 'drydock-schema-'));
  try {
    const versions = join(work, 'mirror', PROVIDER_ADDRESS, PROVIDER_VERSION);
    const platform = `${process.platform}_${process.arch === 'x64' ? 'amd64' : process.arch}`;
    mkdirSync(versions, { recursive: true });
    symlinkSync(packageFolder, join(versions, platform), 'dir');
    const configuration = join(work, 'terraform.rc');
    writeFileSync(
      configuration,
      `provider_installation {\n  filesystem_mirror {\n    path = "${join(work, 'mirror')}"\n  }\n}\n`,
    );
    writeFileSync(
      join(work, 'main.tf.json'),
      JSON.stringify({
        terraform: { required_providers: { oci: { source: 'oracle/oci', version: PROVIDER_VERSION } } },
      }),
    );
    const env = {
      ...process.env,
      TF_CLI_CONFIG_FILE: configuration,
      CHECKPOINT_DISABLE: '1',
      DRYDOCK_HOME: join(work, 'home'),
    };
    const terraform = (...words: string[]) =>
      execFileSync('terraform', words, { cwd: work, env, encoding: 'utf8', maxBuffer: 1 << 30 });
    terraform('init', '-no-color');
    return withVersion(JSON.parse(terraform('providers', 'schema', '-json')));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
