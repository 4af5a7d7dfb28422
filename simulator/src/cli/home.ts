import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { CommandError } from './command-error';

/** The folder of the local cloud: DRYDOCK_HOME, else the user's state folder. Absolute. */
export function drydockHome(environment: NodeJS.ProcessEnv): string {
  if (environment.DRYDOCK_HOME) return resolve(environment.DRYDOCK_HOME);
  const stateFolder = environment.XDG_STATE_HOME || join(environment.HOME || homedir(), '.local', 'state');
  return join(resolve(stateFolder), 'drydock');
}

/**
 * Creates the home where it is absent.
 *
 * @throws CommandError when it cannot be created or written
 */
export function makeWritable(home: string): void {
  try {
    makeFolder(home);
    if (!statSync(home).isDirectory()) throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' });
    accessSync(home, constants.W_OK | constants.X_OK);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new CommandError(
      `DRYDOCK_HOME ${home} cannot be written (${reason})`,
      'Set DRYDOCK_HOME to a folder that you may write, or mend the permissions of this one.',
    );
  }
}

/** Node's own recursive mkdir never returns where the kernel denies a folder's very existence, as below /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
