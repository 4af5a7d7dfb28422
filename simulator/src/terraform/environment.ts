import { warmSetting } from '../provider/installation/warm-provider';
import { builtProviderFolder, writeInstallation } from '../provider/installation/write-installation';

export interface TerraformEnvironment {
  /** Variables under which `terraform` and `cdktf` use the local cloud; what is undefined must not be set. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** The folder with the provider that is put in force. */
  readonly providerFolder: string;
  /** What of the user's own settings is not in force, for the user to read. */
  readonly notices: readonly string[];
}

export interface TerraformEnvironmentOptions {
  /** The user's own. Default: the process's. */
  readonly environment?: NodeJS.ProcessEnv;
  /** The folder with the built provider. Default: where the build put it. */
  readonly providerFolder?: string;
}

/** Installs the provider below the home, and tells the variables that put it in force. */
export function terraformEnvironment(home: string, options: TerraformEnvironmentOptions = {}): TerraformEnvironment {
  const { environment = process.env } = options;
  const { cliConfigFile, notices: told } = writeInstallation(home, options);
  const { reattach, notice: crash } = warmSetting(home);
  const outdated = environment.TF_REATTACH_PROVIDERS?.includes('/oracle/oci');
  const warm = reattach || outdated ? { TF_REATTACH_PROVIDERS: reattach } : {};
  const notices = crash ? [...told, crash] : told;
  const variables = { DRYDOCK_HOME: home, TF_CLI_CONFIG_FILE: cliConfigFile, ...warm };
  const providerFolder = builtProviderFolder(options.providerFolder ? [options.providerFolder] : undefined);
  if (!environment.TF_PLUGIN_CACHE_DIR) return { variables, providerFolder, notices };
  const notice = 'TF_PLUGIN_CACHE_DIR is not used here, so that the shared cache keeps only real providers.';
  return {
    variables: { ...variables, TF_PLUGIN_CACHE_DIR: undefined },
    providerFolder,
    notices: [...notices, notice],
  };
}
