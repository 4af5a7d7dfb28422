import { execFileSync } from 'node:child_process';
import * as crypto from 'node:crypto';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import type { LongWork } from '../../src/store';

const CHUNK = 16 * 2 ** 20;
export const BLOCK = 4096;

/** A folder with a raw image of random bytes, and what is done with it outside the store. */
export class BenchFolder {
  readonly folder = fs.mkdtempSync(path.join(process.env.DRYDOCK_BENCH_FOLDER ?? os.tmpdir(), 'drydock-bench-'));
  readonly image = this.path('image.raw');

  constructor(readonly size: number) {
    const key = Buffer.alloc(32, 7);
    const stream = crypto.createCipheriv('aes-256-ctr', key, Buffer.alloc(16));
    const file = fs.openSync(this.image, 'w');
    const zeros = Buffer.alloc(CHUNK);
    for (let done = 0; done < size; done += CHUNK)
      fs.writeSync(file, stream.update(zeros.subarray(0, Math.min(CHUNK, size - done))));
    fs.fsyncSync(file);
    fs.closeSync(file);
  }

  path(name: string): string {
    return path.join(this.folder, name);
  }

  run(command: string, args: readonly string[], env: Record<string, string> = {}): void {
    execFileSync(command, args, { stdio: 'pipe', env: { ...process.env, ...env } });
  }

  copy(from: string, to: string, sync: boolean): void {
    this.run('cp', ['--reflink=never', from, to]);
    if (sync) this.run('sync', [to]);
  }

  remove(name: string): void {
    fs.rmSync(this.path(name), { recursive: true, force: true });
  }

  /** Bytes that a file or folder occupies. */
  occupied(name: string): number {
    return Number(
      execFileSync('du', ['-s', '-B1', this.path(name)])
        .toString()
        .split('\t')[0],
    );
  }

  end(): void {
    fs.rmSync(this.folder, { recursive: true, force: true });
  }
}

/** One percent of the blocks, each at a random place, by a fixed sequence. */
export function onePercent(size: number, seed: number): number[] {
  const blocks = size / BLOCK;
  const chosen = new Set<number>();
  let state = seed;
  while (chosen.size < Math.floor(blocks / 100)) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    chosen.add(Math.floor((state / 2 ** 32) * blocks));
  }
  return [...chosen];
}

export function changedBlock(block: number, seed: number): Buffer {
  return crypto.createHash('shake256', { outputLength: BLOCK }).update(`${block} ${seed}`).digest();
}

export function finish<R>(work: LongWork<R>): R {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

export const isInstalled = (command: string): boolean =>
  (process.env.PATH ?? '').split(path.delimiter).some((folder) => fs.existsSync(path.join(folder, command)));
