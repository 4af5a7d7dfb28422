import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readPlan } from '../plan';
import { captureTerraform } from './capture-terraform';
import { terraformEnvironment } from './environment';
import { type Plan, planOf } from './plan';
import { layOut, type Stack } from './stack';

export interface ApplyOptions {
  /** Which stack this is: stacks of one name share a state. Default: the name that the stack has, else `stack`. */
  readonly name?: string;
  /** Values of the stack's input variables. */
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Only these addresses and what they need. */
  readonly targets?: readonly string[];
}

export interface Applied {
  /** Values of the stack's outputs, sensitive ones too. */
  readonly outputs: Readonly<Record<string, unknown>>;
  /** Attributes of every managed resource, by address. */
  readonly resources: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

interface StateModule {
  readonly resources?: readonly {
    readonly address: string;
    readonly mode: string;
    readonly values: Record<string, unknown>;
  }[];
  readonly child_modules?: readonly StateModule[];
}

/** Runs terraform for stacks whose folders and states are kept below one folder. */
export class TerraformRuns {
  private readonly environment: NodeJS.ProcessEnv;
  private readonly initializedFolders = new Set<string>();

  constructor(
    private readonly root: string,
    home: string,
  ) {
    const { variables } = terraformEnvironment(home);
    // What a user set for daily work must not change what a test does.
    const own = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !/^TF_(CLI_ARGS|WORKSPACE|DATA_DIR|LOG)/.test(name)),
    );
    this.environment = { ...own, ...variables, TF_IN_AUTOMATION: '1', TF_INPUT: '0', CHECKPOINT_DISABLE: '1' };
  }

  async apply(stack: Stack, options: ApplyOptions = {}): Promise<Applied> {
    const folder = await this.initialized(stack, options.name);
    await this.run(folder, 'apply', '-auto-approve', '-no-color', ...argumentsOf(options));
    return this.state(folder);
  }

  async plan(stack: Stack, options: ApplyOptions & { readonly destroy?: boolean } = {}): Promise<Plan> {
    const folder = await this.initialized(stack, options.name);
    const file = join(folder, 'plan.bin');
    await this.run(
      folder,
      'plan',
      '-out',
      file,
      '-no-color',
      ...(options.destroy ? ['-destroy'] : []),
      ...argumentsOf(options),
    );
    const text = await this.run(folder, 'show', '-json', file);
    rmSync(file);
    return planOf(readPlan(text));
  }

  async destroy(stack: Stack, options: ApplyOptions = {}): Promise<void> {
    const folder = await this.initialized(stack, options.name);
    await this.run(folder, 'destroy', '-auto-approve', '-no-color', ...argumentsOf(options));
  }

  async import(stack: Stack, address: string, id: string, options: ApplyOptions = {}): Promise<Applied> {
    const folder = await this.initialized(stack, options.name);
    await this.run(folder, 'import', '-no-color', ...argumentsOf(options), address, id);
    return this.state(folder);
  }

  private async state(folder: string): Promise<Applied> {
    const { values = {} } = JSON.parse(await this.run(folder, 'show', '-json')) as {
      values?: { outputs?: Record<string, { value: unknown }>; root_module?: StateModule };
    };
    const outputs = Object.entries(values.outputs ?? {}).map(([name, { value }]) => [name, value]);
    const managed = resourcesIn(values.root_module).filter(({ mode }) => mode === 'managed');
    return {
      outputs: Object.fromEntries(outputs),
      resources: Object.fromEntries(managed.map(({ address, values: attributes }) => [address, attributes])),
    };
  }

  private async initialized(stack: Stack, name?: string): Promise<string> {
    const folder = layOut(stack, this.root, name);
    if (!this.initializedFolders.has(folder)) await this.run(folder, 'init', '-no-color');
    this.initializedFolders.add(folder);
    return folder;
  }

  private run(folder: string, ...words: string[]): Promise<string> {
    return captureTerraform(words, { environment: this.environment, folder });
  }
}

const argumentsOf = ({ variables = {}, targets = [] }: ApplyOptions): string[] => [
  ...Object.entries(variables).map(
    ([name, value]) => `-var=${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  ),
  ...targets.map((target) => `-target=${target}`),
];

const resourcesIn = (module: StateModule = {}): NonNullable<StateModule['resources']> => [
  ...(module.resources ?? []),
  ...(module.child_modules ?? []).flatMap(resourcesIn),
];
