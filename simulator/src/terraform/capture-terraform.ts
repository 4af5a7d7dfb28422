import { spawn } from 'node:child_process';
import { cannotStart, terraformBinary } from './terraform-binary';
import { TerraformError } from './terraform-error';

export interface CaptureOptions {
  readonly environment: NodeJS.ProcessEnv;
  readonly folder?: string;
}

/**
 * Runs terraform and answers what it printed.
 *
 * @throws TerraformError when it cannot be started or fails, with what it said
 */
export function captureTerraform(
  programArguments: readonly string[],
  { environment, folder }: CaptureOptions,
): Promise<string> {
  const program = terraformBinary(environment);
  return new Promise((resolve, reject) => {
    const child = spawn(program, programArguments, {
      cwd: folder,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const printed: Buffer[] = [];
    const complained: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => complained.push(chunk));
    child.once('error', (error) => reject(cannotStart(program, error)));
    child.once('close', (code, signal) => {
      const text = Buffer.concat(printed).toString();
      if (code === 0) return resolve(text);
      const said = Buffer.concat(complained).toString().trim() || text.trim();
      reject(new TerraformError(`terraform ${programArguments[0]} failed (${code ?? signal}):\n${said}`));
    });
  });
}
