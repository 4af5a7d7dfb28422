import { spawnSync } from 'node:child_process';

export class CommandFailed extends Error {}

export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Exit codes that are no failure; default [0]. */
  readonly accept?: readonly number[];
}

/** Runs a command to its end and returns what it printed on stdout; its whole output is in the error when it fails. */
export function run(command: string, args: readonly string[], options: CommandOptions = {}): string {
  const result = spawnSync(command, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    encoding: 'utf8',
    maxBuffer: 256 * 2 ** 20,
  });
  const line = [command, ...args].join(' ');
  if (result.error) throw new CommandFailed(`${line}: ${result.error.message}`);
  if (!(options.accept ?? [0]).includes(result.status ?? -1)) {
    throw new CommandFailed(`${line}: exit code ${result.status ?? result.signal}\n${result.stdout}${result.stderr}`);
  }
  return result.stdout;
}

export function isInstalled(command: string): boolean {
  return spawnSync(command, ['-V'], { stdio: 'ignore' }).error === undefined;
}
