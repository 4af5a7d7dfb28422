import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../simulator/src/cli/run';
import type { Answer } from './drydock';

/** Where command lines run: in this process, or each in one of its own. */
export interface CommandPlace {
  readonly folder: string;
  readonly home: string;
  run(...words: string[]): Answer | Promise<Answer>;
  /** Runs and parses what --json answers. */
  json<T>(...words: string[]): T | Promise<T>;
}

/** A folder of its own with an empty world, whose command lines run in this process: the same code without a start of node. */
export function openPlaceInProcess(): CommandPlace {
  const folder = mkdtempSync(join(tmpdir(), 'drydock-cli-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const home = join(folder, 'world');
  const environment = { PATH: process.env.PATH, HOME: join(folder, 'user'), LANG: 'C.UTF-8', DRYDOCK_HOME: home };
  const call = async (...words: string[]): Promise<Answer> => {
    const written = { stdout: '', stderr: '' };
    const status = await run(words, {
      environment,
      out: { write: (text) => (written.stdout += text) },
      err: { write: (text) => (written.stderr += text) },
      interruption: new AbortController().signal,
    });
    return { status, ...written };
  };
  return {
    folder,
    home,
    run: call,
    async json(...words) {
      const { status, stdout, stderr } = await call(...words, '--json');
      if (status !== 0) throw new Error(`drydock ${words.join(' ')}: ${stderr}`);
      return JSON.parse(stdout);
    },
  };
}
