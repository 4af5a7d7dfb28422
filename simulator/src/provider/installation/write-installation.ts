import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PROVIDER_ADDRESSES, writeMirror } from './mirror';
import { choosesProviders, type OuterConfiguration, readOuterConfiguration } from './outer-configuration';

export interface Installation {
  /** For TF_CLI_CONFIG_FILE. */
  readonly cliConfigFile: string;
  /** What of the user's own configuration does not hold beside it; for stderr. */
  readonly notices: readonly string[];
}

export interface InstallationOptions {
  /** The folder with the built provider. Default: beside this program. */
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
  const providerFolder = resolve(options.providerFolder ?? join(__dirname, 'provider'));
  if (!existsSync(join(providerFolder, 'provider.js'))) {
    throw new Error(`No built provider in ${providerFolder}. Run \`npm run build\` in Drydock's folder first.`);
  }
  const folder = join(resolve(home), 'terraform');
  const mirror = join(folder, 'mirror');
  writeMirror(mirror, providerFolder);
  const cliConfigFile = join(folder, 'terraform.tfrc');
  const outer = outerConfiguration(cliConfigFile, options.environment ?? process.env);
  const kept = outer !== undefined && !choosesProviders(outer.text) ? outer : undefined;
  writeWhenChanged(cliConfigFile, configurationText(mirror, kept));
  return { cliConfigFile, notices: outer === undefined || kept !== undefined ? [] : [setAside(outer)] };
}

/** What we wrote ourselves in an outer `drydock` shell is not the user's. */
function outerConfiguration(own: string, environment: NodeJS.ProcessEnv): OuterConfiguration | undefined {
  const outer = readOuterConfiguration(environment);
  return outer !== undefined && (resolve(outer.path) === own || outer.text.startsWith(MARK)) ? undefined : outer;
}

function setAside(outer: OuterConfiguration): string {
  return (
    `${outer.path} is set aside, because it has a provider_installation block of its own, and Terraform allows one only. ` +
    'Without that block the rest of it is carried over.'
  );
}

const MARK = '# Written by drydock; it takes oracle/oci from the local cloud.';

function configurationText(mirror: string, outer: OuterConfiguration | undefined): string {
  if (outer?.text.trimStart().startsWith('{')) return jsonConfiguration(mirror, outer.text);
  const addresses = PROVIDER_ADDRESSES.map((address) => JSON.stringify(address)).join(', ');
  const head = [
    MARK,
    'provider_installation {',
    '  filesystem_mirror {',
    `    path    = ${JSON.stringify(mirror)}`,
    `    include = [${addresses}]`,
    '  }',
    '  direct {',
    `    exclude = [${addresses}]`,
    '  }',
    '}',
  ];
  const rest = outer === undefined ? [] : ['', `# From ${outer.path}:`, outer.text.trimEnd()];
  return `${[...head, ...rest].join('\n')}\n`;
}

function jsonConfiguration(mirror: string, text: string): string {
  const installation = {
    filesystem_mirror: { path: mirror, include: PROVIDER_ADDRESSES },
    direct: { exclude: PROVIDER_ADDRESSES },
  };
  return `${JSON.stringify({ ...(JSON.parse(text) as object), provider_installation: [installation] }, null, 2)}\n`;
}

/** In one step, since a Terraform in another shell may be reading it. */
function writeWhenChanged(path: string, text: string): void {
  mkdirSync(join(path, '..'), { recursive: true });
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  const made = `${path}.${process.pid}`;
  writeFileSync(made, text, { mode: 0o600 });
  renameSync(made, path);
}
