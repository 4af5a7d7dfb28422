import { spawn, spawnSync } from 'node:child_process';
import { drydockCommand } from './drydock';

/** util-linux's script gives a command a real terminal. */
export const haveTerminal = spawnSync('script', ['--version']).status === 0;

export interface TerminalSession {
  /** All that was on the screen, with its control sequences. */
  readonly screen: string;
  readonly status: number | null;
}

export interface TerminalOptions {
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Called with all that was printed so far; what it returns is typed. */
  readonly type?: (screen: string) => string | undefined;
}

export const CONTROL_C = '\x03';

/** Runs one drydock command in a terminal of 100 columns. */
export function runInTerminal(words: readonly string[], options: TerminalOptions): Promise<TerminalSession> {
  const line = [`stty cols 100 rows 30; exec ${drydockCommand}`, ...words.map((word) => `'${word}'`)].join(' ');
  const child = spawn('script', ['-qefc', line, '/dev/null'], {
    cwd: options.folder,
    env: { ...options.environment, TERM: 'xterm-256color', SHELL: '/bin/sh' },
  });
  let screen = '';
  child.stdout.on('data', (chunk) => {
    screen += chunk;
    const typed = options.type?.(screen);
    if (typed) child.stdin.write(typed);
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve({ screen, status }));
  });
}
