import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

export interface ConfigurationFile {
  readonly path: string;
  readonly text: string;
}

export interface OuterConfiguration {
  readonly files: readonly ConfigurationFile[];
  /** Folders that Terraform searches for providers as long as nobody writes a provider_installation. */
  readonly pluginFolders: readonly string[];
  readonly notices: readonly string[];
}

const originMark = '# In place of TF_CLI_CONFIG_FILE = ';

/** The first line of a configuration file of ours; it remembers what stood in TF_CLI_CONFIG_FILE before. */
export const originLine = (environment: NodeJS.ProcessEnv) =>
  `${originMark}${outerSetting(environment) ?? ''}`.trimEnd();

/** What TF_CLI_CONFIG_FILE named before this shell was turned to the local cloud, if anything. */
export function outerSetting(environment: NodeJS.ProcessEnv): string | undefined {
  const named = environment.TF_CLI_CONFIG_FILE || environment.TERRAFORM_CONFIG;
  if (!named || !existsSync(named)) return named;
  const [first = ''] = readFileSync(named, 'utf8').split('\n', 1);
  return first.startsWith(originMark.trimEnd()) ? first.slice(originMark.length) || undefined : named;
}

/** The CLI configuration that Terraform would read without us: the named file, or else those in the user's home. */
export function outerConfiguration(environment: NodeJS.ProcessEnv): OuterConfiguration {
  const named = outerSetting(environment);
  const home = environment.HOME || homedir();
  const pluginFolders = searchedFolders(home, environment).filter((folder) => existsSync(folder));
  if (named === undefined) return { files: filesOfHome(home), pluginFolders, notices: [] };
  if (existsSync(named)) return { files: [read(named)], pluginFolders, notices: [] };
  const notice = `TF_CLI_CONFIG_FILE named ${named}, which does not exist; nothing is taken over from it.`;
  return { files: [], pluginFolders, notices: [notice] };
}

function filesOfHome(home: string): ConfigurationFile[] {
  const main = join(home, '.terraformrc');
  const folder = join(home, '.terraform.d');
  const further = existsSync(folder) ? readdirSync(folder).filter((name) => /\.tfrc(\.json)?$/.test(name)) : [];
  // Terraform finds the credentials of `terraform login` in this folder by itself, whatever TF_CLI_CONFIG_FILE says.
  const settings = further.filter((name) => name !== 'credentials.tfrc.json').sort();
  return [...(existsSync(main) ? [main] : []), ...settings.map((name) => join(folder, name))].map(read);
}

// HashiCorp, CLI Configuration File, "Implied Local Mirror Directories".
const searchedFolders = (home: string, environment: NodeJS.ProcessEnv) => [
  join(home, '.terraform.d', 'plugins'),
  join(environment.XDG_DATA_HOME || join(home, '.local', 'share'), 'terraform', 'plugins'),
  '/usr/local/share/terraform/plugins',
  '/usr/share/terraform/plugins',
];

const read = (path: string): ConfigurationFile => ({ path, text: readFileSync(path, 'utf8') });
