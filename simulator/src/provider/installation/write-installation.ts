import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { mergeConfiguration } from './merged-configuration';
import { writeMirror } from './mirror';
import { originLine, outerConfiguration } from './outer-configuration';

export interface Installation {
  /** For TF_CLI_CONFIG_FILE. */
  readonly cliConfigFile: string;
  /** What of the user's own configuration does not hold beside it; for stderr. */
  readonly notices: readonly string[];
}

export interface InstallationOptions {
  /** The folder with the built provider. Default: where the build put it. */
  readonly providerFolder?: string;
  /** Where TF_CLI_CONFIG_FILE and HOME are looked up. Default: the process's. */
  readonly environment?: NodeJS.ProcessEnv;
}

/**
 * Writes, below `home`, a mirror with this provider and a Terraform CLI configuration that takes oracle/oci from it and
 * all other providers from where they come otherwise. The user's own CLI configuration is carried over.
 * Throws Error when the provider is not built.
 */
export function writeInstallation(home: string, options: InstallationOptions = {}): Installation {
  const providerFolder = builtProviderFolder(options.providerFolder ? [options.providerFolder] : undefined);
  const folder = join(resolve(home), 'terraform');
  const mirror = join(folder, 'mirror');
  writeMirror(mirror, providerFolder);
  const environment = options.environment ?? process.env;
  const outer = outerConfiguration(environment);
  const merged = mergeConfiguration(mirror, outer);
  const cliConfigFile = writeOnce(folder, `${originLine(environment)}\n\n${merged.text}`);
  return { cliConfigFile, notices: [...outer.notices, ...merged.notices] };
}

/** Beside the bundled command, beside the bundled testing package, and where the build puts it when run from source. */
const usualFolders = ['provider', '../provider', '../../../dist/provider'].map((path) => join(__dirname, path));

/** Throws Error when there is none. */
export function builtProviderFolder(folders: readonly string[] = usualFolders): string {
  const found = folders.find((folder) => existsSync(join(folder, 'provider.js')));
  if (found) return resolve(found);
  throw new Error(`No built provider in ${folders[0]}. Run \`npm run build\` in Drydock's folder first.`);
}

/** Other shells may be using a file of other content: each content has a name of its own. It may hold credentials. */
function writeOnce(folder: string, text: string): string {
  const file = join(folder, `cli-${createHash('sha256').update(text).digest('hex').slice(0, 12)}.tfrc`);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${file}.${process.pid}`, text, { mode: 0o600 });
  renameSync(`${file}.${process.pid}`, file);
  return file;
}
