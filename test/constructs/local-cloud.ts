import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TerraformStack, Testing } from 'cdktf';
import { writeInstallation } from '../../simulator/src/provider/installation/write-installation';

const PROVIDER = join(__dirname, '..', '..', 'simulator', 'dist', 'provider');

/** A local cloud of its own in a temporary folder, and terraform working against it. */
export class LocalCloud {
  readonly home = mkdtempSync(join(tmpdir(), 'drydock-constructs-'));
  readonly environment: NodeJS.ProcessEnv;

  constructor() {
    const { cliConfigFile } = writeInstallation(this.home, { providerFolder: PROVIDER });
    this.environment = {
      ...process.env,
      DRYDOCK_HOME: this.home,
      TF_CLI_CONFIG_FILE: cliConfigFile,
      CHECKPOINT_DISABLE: '1',
      TF_IN_AUTOMATION: '1',
    };
  }

  /** Writes the synthesized stack into a folder of its name and initializes it there. */
  install(stack: TerraformStack): InstalledStack {
    return this.installText(stack.node.id, Testing.synth(stack, true));
  }

  installText(name: string, configuration: string): InstalledStack {
    const folder = join(this.home, 'stacks', name);
    mkdirSync(folder, { recursive: true });
    const json = JSON.parse(configuration);
    json.terraform.backend = undefined;
    writeFileSync(join(folder, 'cdk.tf.json'), JSON.stringify(json));
    const installed = new InstalledStack(folder, this.environment);
    installed.terraform('init');
    return installed;
  }

  remove(): void {
    rmSync(this.home, { recursive: true, force: true });
  }
}

export class InstalledStack {
  constructor(
    readonly folder: string,
    private readonly environment: NodeJS.ProcessEnv,
  ) {}

  /** Runs terraform; throws an Error with its whole output when it fails. */
  terraform(command: string, ...words: string[]): string {
    try {
      return execFileSync('terraform', [command, '-no-color', ...words], {
        cwd: this.folder,
        env: this.environment,
        encoding: 'utf8',
        stdio: 'pipe',
        maxBuffer: 1 << 28,
      });
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      throw new Error(`terraform ${command} ${words.join(' ')} failed:\n${stdout}\n${stderr}`);
    }
  }

  /** Validates, applies, and sees that a second plan has nothing to do. */
  applyCleanly(): void {
    this.terraform('validate');
    this.terraform('apply', '-auto-approve', '-input=false');
    this.terraform('plan', '-detailed-exitcode', '-input=false');
  }
}
