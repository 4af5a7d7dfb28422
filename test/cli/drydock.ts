import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const program = join(__dirname, '..', '..', 'simulator', 'dist', 'drydock.js');
if (!existsSync(program)) throw new Error(`${program} is not built; run npm run build first`);

/** The words that start the built command in a shell. */
export const drydockCommand = `'${process.execPath}' '${program}'`;

export interface Answer {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of its own with an empty world and an empty user's home, removed after the tests of the file. */
export interface Workplace {
  readonly folder: string;
  readonly home: string;
  readonly environment: NodeJS.ProcessEnv;
  run(...words: string[]): Answer;
  /** Runs in a folder below the workplace's. */
  inFolder(folder: string, ...words: string[]): Answer;
  runIn(environment: NodeJS.ProcessEnv, ...words: string[]): Answer;
  /** Runs and parses what --json answers. */
  json<T>(...words: string[]): T;
  start(environment: NodeJS.ProcessEnv, ...words: string[]): ChildProcess;
  sh(script: string, shell?: string): Answer;
}

export function openWorkplace(): Workplace {
  const folder = mkdtempSync(join(tmpdir(), 'drydock-cli-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const home = join(folder, 'world');
  const environment: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    HOME: join(folder, 'user'),
    LANG: 'C.UTF-8',
    DRYDOCK_HOME: home,
    CHECKPOINT_DISABLE: '1',
  };
  const call = (file: string, words: readonly string[], env: NodeJS.ProcessEnv, cwd = folder): Answer => {
    const { status, stdout, stderr, error } = spawnSync(file, words, {
      cwd,
      env,
      encoding: 'utf8',
      timeout: 50_000,
    });
    if (error) throw error;
    return { status, stdout, stderr };
  };
  return {
    folder,
    home,
    environment,
    run: (...words) => call(process.execPath, [program, ...words], environment),
    inFolder: (below, ...words) => call(process.execPath, [program, ...words], environment, join(folder, below)),
    runIn: (env, ...words) => call(process.execPath, [program, ...words], env),
    json(...words) {
      const answer = call(process.execPath, [program, ...words, '--json'], environment);
      if (answer.status !== 0) throw new Error(`drydock ${words.join(' ')}: ${answer.stderr}`);
      return JSON.parse(answer.stdout);
    },
    start: (env, ...words) => spawn(process.execPath, [program, ...words], { cwd: folder, env }),
    sh: (script, shell = 'sh') => call(shell, ['-c', script], environment),
  };
}
