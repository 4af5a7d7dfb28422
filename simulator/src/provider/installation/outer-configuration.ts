import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The Terraform CLI configuration that would hold without Drydock. */
export interface OuterConfiguration {
  readonly path: string;
  readonly text: string;
}

/** Reads what TF_CLI_CONFIG_FILE names, or the user's own file, when there is one. */
export function readOuterConfiguration(environment: NodeJS.ProcessEnv): OuterConfiguration | undefined {
  const home = environment.HOME ?? environment.USERPROFILE;
  const named = environment.TF_CLI_CONFIG_FILE || environment.TERRAFORM_CONFIG;
  const candidates = named ? [named] : home ? [join(home, '.terraformrc'), join(home, '.tofurc')] : [];
  for (const path of candidates) {
    const text = readText(path);
    if (text !== undefined) return { path, text };
  }
  return undefined;
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Whether the text says itself where providers come from; a second such block would be an error. */
export function choosesProviders(text: string): boolean {
  const code = text.replace(/"(?:[^"\\\n]|\\.)*"|#.*|\/\/.*|\/\*[\s\S]*?\*\//g, (part) =>
    part === '"provider_installation"' ? 'provider_installation' : part.startsWith('"') ? '""' : '',
  );
  return /\bprovider_installation\b/.test(code);
}
