import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { CommandError } from './command-error';
import { apiModule } from './modules';

const PATIENCE_MILLISECONDS = 15_000;
const GLANCE_MILLISECONDS = 50;

/** Starts `drydock serve` of a home in a process that stays, unless one runs; answers its address. */
export async function startBackgroundServer(home: string, environment: NodeJS.ProcessEnv): Promise<string> {
  const { runningServer } = apiModule();
  const present = runningServer(home);
  if (present) return present.url;
  mkdirSync(join(home, 'api'), { recursive: true, mode: 0o700 });
  const logFile = join(home, 'api', 'serve.log');
  const log = openSync(logFile, 'a', 0o600);
  const words = [process.argv[1]!, 'serve', '--home', home, '--port', '0'];
  const child = spawn(process.execPath, words, { detached: true, stdio: ['ignore', log, log], env: environment });
  closeSync(log);
  child.unref();
  for (let waited = 0; waited < PATIENCE_MILLISECONDS && child.exitCode === null; waited += GLANCE_MILLISECONDS) {
    const server = runningServer(home);
    if (server) return server.url;
    await setTimeout(GLANCE_MILLISECONDS);
  }
  throw new CommandError(`The REST API of ${home} did not start`, `${logFile} says why.`);
}

/** Ends the server of a home, however it was started. False when none runs. */
export async function stopServer(home: string): Promise<boolean> {
  const { runningServer } = apiModule();
  const server = runningServer(home);
  if (!server) return false;
  process.kill(server.pid, 'SIGTERM');
  for (let waited = 0; waited < PATIENCE_MILLISECONDS && runningServer(home); waited += GLANCE_MILLISECONDS) {
    await setTimeout(GLANCE_MILLISECONDS);
  }
  return true;
}
