import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const COMMAND = join(__dirname, '..', '..', 'dist', 'drydock.js');

/** `drydock serve` of the built command, in a process of its own. */
export interface ServerProcess {
  readonly url: string;
  readonly child: ChildProcess;
  /** Ends it as Ctrl-C does. */
  stop(): Promise<void>;
  /** Ends it as a power cut does. */
  kill(): Promise<void>;
}

export async function startServerProcess(home: string): Promise<ServerProcess> {
  const child = spawn(process.execPath, [COMMAND, 'serve', '--port', '0', '--json', '--home', home], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [said, complained] = ['', ''];
  child.stderr.on('data', (part) => {
    complained += part;
  });
  while (!said.trimEnd().endsWith('}')) {
    const [part] = (await Promise.race([once(child.stdout, 'data'), once(child, 'exit').then(() => [])])) as [Buffer?];
    if (part === undefined) throw new Error(`drydock serve ended at once:\n${complained}`);
    said += part;
  }
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, 'exit');
  };
  return {
    url: (JSON.parse(said) as { url: string }).url,
    child,
    stop: () => end('SIGINT'),
    kill: () => end('SIGKILL'),
  };
}
