import { type ConfigurationItem, configurationItems } from './configuration-items';
import { PROVIDER_ADDRESSES } from './mirror';
import type { ConfigurationFile, OuterConfiguration } from './outer-configuration';

const addressList = PROVIDER_ADDRESSES.map((address) => JSON.stringify(address)).join(', ');

export interface MergedConfiguration {
  readonly text: string;
  /** What of the user's files is not in force, for the user to read. */
  readonly notices: readonly string[];
}

/**
 * The user's CLI configuration with one difference: oracle/oci comes from our mirror and from nowhere else.
 * Credentials, hosts and the installation of all other providers stay as they are.
 */
export function mergeConfiguration(
  mirror: string,
  { files, pluginFolders }: Pick<OuterConfiguration, 'files' | 'pluginFolders'>,
): MergedConfiguration {
  const notices: string[] = [];
  const kept: string[] = [];
  const methods: string[] = [];
  for (const file of files) {
    for (const item of itemsOf(file, notices)) {
      if (item.name === 'provider_installation') methods.push(...installationMethods(item, file, notices));
      else if (item.name === 'plugin_cache_dir') {
        // A shared cache would hand our provider to the user's other working folders.
        notices.push(
          `${file.path}: plugin_cache_dir is not used here, so that the shared cache keeps only real providers.`,
        );
      } else kept.push(item.text);
    }
  }
  const others = methods.length > 0 ? methods : [...pluginFolders.map(mirrorWithoutOurs), method('direct', '')];
  const ours = `filesystem_mirror {\n  path    = ${JSON.stringify(mirror)}\n  include = [${addressList}]\n}`;
  // dev_overrides must come first.
  const [overrides, rest] = partition(others, (text) => text.startsWith('dev_overrides'));
  const body = [...overrides, ours, ...rest].map(indent).join('\n\n');
  return { text: [...kept, `provider_installation {\n${body}\n}`].join('\n\n').concat('\n'), notices };
}

function itemsOf(file: ConfigurationFile, notices: string[]): ConfigurationItem[] {
  try {
    return configurationItems(file.text.trimStart().startsWith('{') ? fromJson(file.text) : file.text);
  } catch (error) {
    notices.push(`${file.path} cannot be read (${(error as Error).message}); nothing is taken over from it.`);
    return [];
  }
}

function installationMethods({ body = '' }: ConfigurationItem, file: ConfigurationFile, notices: string[]): string[] {
  return configurationItems(body).map(({ name, body: settings = '' }) => {
    if (name !== 'dev_overrides') return method(name, settings);
    const entries = configurationItems(settings);
    const others = entries.filter(({ name: address }) => !isOurs(address));
    if (others.length < entries.length) {
      notices.push(`${file.path}: the dev_overrides of oracle/oci is not in force, so that the local cloud answers.`);
    }
    return `dev_overrides {\n${indent(others.map(({ text }) => text).join('\n'))}\n}`;
  });
}

const isOurs = (address: string) => PROVIDER_ADDRESSES.some((ours) => ours === address || ours.endsWith(`/${address}`));

const mirrorWithoutOurs = (path: string) => method('filesystem_mirror', `path = ${JSON.stringify(path)}`);

const method = (name: string, settings: string) => `${name} {\n${indent(withExclusion(settings))}\n}`;

function withExclusion(body: string): string {
  const entries = configurationItems(body);
  const excluded = entries.some(({ name }) => name === 'exclude');
  if (!excluded) return [...entries.map(({ text }) => text), `exclude = [${addressList}]`].join('\n');
  return entries
    .map(({ name, text }) => (name === 'exclude' ? text.replace('[', `[${addressList}, `) : text))
    .join('\n');
}

const labelledBlocks = new Set(['credentials', 'credentials_helper', 'host']);

/** The JSON form of a CLI configuration in the native form. */
function fromJson(text: string): string {
  return Object.entries(JSON.parse(text) as Record<string, unknown>)
    .flatMap(([name, value]) =>
      labelledBlocks.has(name) && isObject(value)
        ? Object.entries(value).map(([label, body]) => entry(`${name} ${JSON.stringify(label)}`, body))
        : entry(name, value),
    )
    .join('\n');
}

function entry(name: string, value: unknown): string {
  if (Array.isArray(value) && value.length > 0 && value.every(isObject)) {
    return value.map((body) => entry(name, body)).join('\n');
  }
  if (!isObject(value)) return `${name} = ${JSON.stringify(value)}`;
  const fields = Object.entries(value).map(([field, inner]) =>
    entry(/^\w+$/.test(field) ? field : `"${field}"`, inner),
  );
  return `${name} {\n${fields.join('\n')}\n}`;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const indent = (text: string) => text.replace(/^(?=.)/gm, '  ');

function partition<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
