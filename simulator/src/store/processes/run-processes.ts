import { type ChildProcess, spawn } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { finish } from '../contract/contract-world';
import { openBlockStore } from '../index';
import { differencesFromModel } from '../model/compare';
import { PlainModel } from '../model/plain-model';
import { type Operation, replay } from './operations';
import { randomNumbers } from './random';

export interface ProcessesResult {
  readonly operations: number;
  readonly kills: number;
  readonly problems: readonly string[];
}

interface Worker {
  readonly child: ChildProcess;
  readonly ended: Promise<string | undefined>;
}

/** Several processes of random operations on one store; some are killed and replaced. Then the log is replayed and compared. */
export async function runProcesses(seconds: number, killEveryMs: number): Promise<ProcessesResult> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'drydock-processes-'));
  const random = randomNumbers(1);
  const problems: string[] = [];
  let kills = 0;
  let seed = 1;
  const workers = Array.from({ length: 4 }, () => start(folder, seed++));
  try {
    const until = performance.now() + seconds * 1000;
    while (performance.now() < until) {
      await sleep(killEveryMs);
      const victim = random(workers.length);
      workers[victim].child.kill('SIGKILL');
      const problem = await workers[victim].ended;
      if (problem) problems.push(problem);
      kills++;
      workers[victim] = start(folder, seed++);
    }
    for (const { child } of workers) child.kill('SIGKILL');
    for (const { ended } of workers) problems.push(...[await ended].filter((problem) => problem !== undefined));
    const operations = compareWithLog(folder, problems);
    return { operations, kills: kills + workers.length, problems };
  } finally {
    for (const { child } of workers) child.kill('SIGKILL');
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function start(folder: string, seed: number): Worker {
  const worker = path.join(__dirname, 'worker.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', worker, folder, String(seed), '1000000'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr!.on('data', (data) => {
    errors += data;
  });
  const ended = new Promise<string | undefined>((resolve) => {
    child.on('exit', (code, signal) =>
      resolve(signal === 'SIGKILL' ? undefined : `a process ended with ${code ?? signal}: ${errors}`),
    );
  });
  return { child, ended };
}

function compareWithLog(folder: string, problems: string[]): number {
  const store = openBlockStore(folder);
  const model = new PlainModel();
  let operations = 0;
  for (const { value } of store.table<Operation>('log').entries()) {
    replay(model, value);
    operations++;
  }
  problems.push(...differencesFromModel(store, model), ...finish(store.check()).problems);
  store.close();
  return operations;
}
