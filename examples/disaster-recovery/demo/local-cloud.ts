import { join } from 'node:path';
import { run } from './commands';

const repository = join(__dirname, '../../..');

export interface Stage {
  /** Manual backups that shall exist, oldest first. */
  readonly backups: readonly string[];
  readonly copy: boolean;
}

/** The example as its user drives it: synth, then terraform in the folder of a stack, then the drydock command. */
export class LocalCloud {
  readonly regions: string;
  private readonly environment: NodeJS.ProcessEnv;
  private readonly synthesized: string;

  constructor(
    readonly home: string,
    private readonly workFolder: string,
  ) {
    this.regions = join(home, 'regions');
    this.synthesized = join(workFolder, 'cdktf.out');
    this.environment = {
      DRYDOCK_HOME: home,
      CDKTF_OUTDIR: this.synthesized,
      CHECKPOINT_DISABLE: '1',
      TF_IN_AUTOMATION: '1',
      TF_VAR_compartment_ocid: `ocid1.compartment.oc1..${'a'.repeat(60)}`,
    };
  }

  synthesize(stage: Stage): void {
    const main = join(repository, 'examples/disaster-recovery/main.ts');
    run(process.execPath, ['--require', require.resolve('tsx/cjs'), main], {
      cwd: this.workFolder,
      env: { ...this.environment, BACKUPS: stage.backups.join(','), COPY: stage.copy ? 'yes' : 'no' },
    });
  }

  terraform(stack: string, ...args: string[]): string {
    return this.drydock('terraform', `-chdir=${join(this.synthesized, 'stacks', stack)}`, ...args);
  }

  apply(stack: string): void {
    this.terraform(stack, 'apply', '-auto-approve', '-input=false', '-no-color');
  }

  /** Whether a plan would change nothing. */
  isSettled(stack: string): boolean {
    const folder = join(this.synthesized, 'stacks', stack);
    const plan = join(this.workFolder, `${stack}.plan`);
    this.terraform(stack, 'plan', '-input=false', '-no-color', `-out=${plan}`);
    const changes: { change: { actions: string[] } }[] =
      JSON.parse(this.drydock('terraform', `-chdir=${folder}`, 'show', '-json', plan)).resource_changes ?? [];
    return changes.every(({ change }) => change.actions.every((action) => action === 'no-op' || action === 'read'));
  }

  outputs(stack: string): Readonly<Record<string, string>> {
    const outputs: Record<string, { value: string }> = JSON.parse(this.terraform(stack, 'output', '-json'));
    return Object.fromEntries(Object.entries(outputs).map(([name, { value }]) => [name, value]));
  }

  // biome-ignore lint/suspicious/noExplicitAny: whatever the command answers
  json(...args: string[]): any {
    return JSON.parse(this.drydock(...args, '--json'));
  }

  private drydock(...args: string[]): string {
    return run(process.execPath, [join(repository, 'simulator/bin/drydock.js'), ...args], { env: this.environment });
  }
}
