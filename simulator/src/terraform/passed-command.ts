import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { cannotStart } from './terraform-binary';

/**
 * Runs another program in this terminal and answers its exit code, as a shell would.
 *
 * Ctrl-C reaches it directly, since it is in the same process group; signals sent to us alone are passed on.
 *
 * @throws TerraformError when the program cannot be started
 */
export function runPassed(
  program: string,
  programArguments: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, programArguments, { stdio: 'inherit', env: environment });
    const stay = () => undefined;
    const pass = (signal: NodeJS.Signals) => child.kill(signal);
    const forget = () => {
      process.off('SIGINT', stay);
      for (const signal of passedOn) process.off(signal, pass);
    };
    process.on('SIGINT', stay);
    for (const signal of passedOn) process.on(signal, pass);
    child.once('error', (error: NodeJS.ErrnoException) => {
      forget();
      reject(cannotStart(program, error));
    });
    child.once('exit', (code, signal) => {
      forget();
      resolve(code ?? 128 + constants.signals[signal!]);
    });
  });
}

const passedOn = ['SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;
