import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startWarmProvider, warmSetting } from '../installation/warm-provider';
import { readWarmRecord } from '../installation/warm-record';
import { writeInstallation } from '../installation/write-installation';

/** The provider as `npm run build` made it. */
export const PROVIDER_FOLDER = join(__dirname, '../../../dist/provider');

const REQUIRED_PROVIDERS =
  'terraform {\n  required_providers {\n    oci = {\n      source = "oracle/oci"\n    }\n  }\n}\n';

export interface TerraformDiagnostic {
  readonly severity: 'error' | 'warning';
  readonly summary: string;
  readonly detail: string;
}

/** How a `terraform` command with `-json` ended. */
export interface TerraformResult {
  readonly status: number | null;
  readonly diagnostics: readonly TerraformDiagnostic[];
  /** Planned actions by address; resources without a change are not there. */
  readonly actions: { readonly [address: string]: string };
  readonly output: string;
}

interface Line {
  readonly type: string;
  readonly diagnostic?: TerraformDiagnostic;
  readonly change?: { readonly resource: { readonly addr: string }; readonly action: string };
}

export type Attributes = { readonly [name: string]: unknown };

/** A folder with a Terraform configuration, its own local cloud, and the real `terraform` over the built provider. */
export class TerraformWorkspace {
  private static template: string | undefined;

  readonly folder = mkdtempSync(join(tmpdir(), 'drydock-workspace-'));
  readonly environment: NodeJS.ProcessEnv;

  /** @param home of the local cloud; by default one of its own */
  constructor(
    readonly home: string = mkdtempSync(join(tmpdir(), 'drydock-home-')),
    variables: NodeJS.ProcessEnv = {},
  ) {
    const { cliConfigFile } = writeInstallation(home, { providerFolder: PROVIDER_FOLDER, environment: {} });
    this.environment = {
      PATH: process.env.PATH,
      HOME: this.folder,
      DRYDOCK_HOME: home,
      TF_CLI_CONFIG_FILE: cliConfigFile,
      TF_IN_AUTOMATION: '1',
      CHECKPOINT_DISABLE: '1',
      ...variables,
    };
    this.write('versions.tf', REQUIRED_PROVIDERS);
    this.initialize();
  }

  write(name: string, text: string): this {
    writeFileSync(join(this.folder, name), text);
    return this;
  }

  /** Writes main.tf. */
  configure(text: string): this {
    return this.write('main.tf', text);
  }

  plan(...options: string[]): TerraformResult {
    return this.json('plan', '-input=false', ...options);
  }

  apply(...options: string[]): TerraformResult {
    return this.json('apply', '-auto-approve', '-input=false', ...options);
  }

  destroy(...options: string[]): TerraformResult {
    return this.json('destroy', '-auto-approve', '-input=false', ...options);
  }

  validate(): { readonly valid: boolean; readonly diagnostics: readonly TerraformDiagnostic[] } {
    return JSON.parse(this.run('validate', '-json').stdout);
  }

  /** Attributes of the resources in the state, by address. */
  state(): { readonly [address: string]: Attributes } {
    const path = join(this.folder, 'terraform.tfstate');
    if (!existsSync(path)) return {};
    const { resources } = JSON.parse(readFileSync(path, 'utf8')) as {
      resources: {
        mode: string;
        type: string;
        name: string;
        instances: { index_key?: unknown; attributes: Attributes }[];
      }[];
    };
    return Object.fromEntries(
      resources.flatMap(({ mode, type, name, instances }) =>
        instances.map(({ index_key, attributes }) => {
          const address = `${mode === 'data' ? 'data.' : ''}${type}.${name}`;
          return [index_key === undefined ? address : `${address}[${JSON.stringify(index_key)}]`, attributes];
        }),
      ),
    );
  }

  run(...command: string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
    return spawnSync('terraform', command, {
      cwd: this.folder,
      env: this.environment,
      encoding: 'utf8',
      maxBuffer: Number.POSITIVE_INFINITY,
    });
  }

  /** Lets one provider process serve all further commands, which then take a third of the time. */
  async keepWarm(): Promise<void> {
    await startWarmProvider(this.home, this.environment);
    this.environment.TF_REATTACH_PROVIDERS = warmSetting(this.home).reattach;
  }

  remove(): void {
    const warm = readWarmRecord(this.home);
    if (warm !== undefined) process.kill(warm.pid, 'SIGTERM');
    rmSync(this.folder, { recursive: true, force: true });
    rmSync(this.home, { recursive: true, force: true });
  }

  private json(command: string, ...options: string[]): TerraformResult {
    const { status, stdout, stderr } = this.run(command, '-json', ...options);
    const lines = stdout
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Line);
    return {
      status,
      diagnostics: lines.flatMap(({ diagnostic }) => diagnostic ?? []),
      actions: Object.fromEntries(
        lines.flatMap(({ type, change }) =>
          type === 'planned_change' && change ? [[change.resource.addr, change.action]] : [],
        ),
      ),
      output: stdout + stderr,
    };
  }

  /** `terraform init` once per process; its result is copied. It points into a home of its own, which outlives the workspaces. */
  private initialize(): void {
    TerraformWorkspace.template ??= this.initializedTemplate();
    for (const name of ['.terraform', '.terraform.lock.hcl']) {
      cpSync(join(TerraformWorkspace.template, name), join(this.folder, name), { recursive: true });
    }
  }

  private initializedTemplate(): string {
    const template = mkdtempSync(join(tmpdir(), 'drydock-template-'));
    mkdirSync(template, { recursive: true });
    writeFileSync(join(template, 'versions.tf'), REQUIRED_PROVIDERS);
    const home = join(template, 'home');
    const { cliConfigFile } = writeInstallation(home, { providerFolder: PROVIDER_FOLDER, environment: {} });
    const env = { ...this.environment, TF_CLI_CONFIG_FILE: cliConfigFile };
    const init = spawnSync('terraform', ['init'], { cwd: template, env, encoding: 'utf8' });
    if (init.status !== 0) throw new Error(`terraform init failed:\n${init.stdout}${init.stderr}`);
    process.on('exit', () => rmSync(template, { recursive: true, force: true }));
    return template;
  }
}

/** The diagnostics' summaries and details as one text. */
export function diagnosticText(result: { readonly diagnostics: readonly TerraformDiagnostic[] }): string {
  return result.diagnostics.map(({ summary, detail }) => `${summary}\n${detail}`).join('\n');
}
