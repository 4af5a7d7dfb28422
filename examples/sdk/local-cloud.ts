import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const DRYDOCK = join(__dirname, '..', '..', 'simulator', 'dist', 'drydock.js');
const MEGABYTE = 2 ** 20;

/** A local cloud of its own, served while the example runs. */
export class LocalCloud {
  readonly folder = mkdtempSync(join(tmpdir(), 'drydock-sdk-'));
  private server: ChildProcess | undefined;

  drydock(...words: string[]): string {
    return execFileSync(process.execPath, [DRYDOCK, '--home', this.folder, ...words], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
  }

  /** Starts `drydock serve` and answers the variables that `drydock env --sdk` prints. */
  async start(): Promise<Record<string, string>> {
    const words = [DRYDOCK, 'serve', '--port', '0', '--json', '--home', this.folder];
    this.server = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'ignore'] });
    await once(this.server.stdout!, 'data');
    return JSON.parse(this.drydock('env', '--sdk', '--shell', 'json'));
  }

  /** A raw disk image with random bytes at its beginning and its end, and a hole between. */
  makeImage(megabytes: number): string {
    const file = join(this.folder, 'disk.raw');
    writeFileSync(file, randomBytes(MEGABYTE));
    truncateSync(file, megabytes * MEGABYTE - 4096);
    writeFileSync(file, randomBytes(4096), { flag: 'a' });
    return file;
  }

  async end(): Promise<void> {
    if (this.server?.kill('SIGINT')) await once(this.server, 'exit');
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export async function digestOf(file: string, bytes: number): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(file, { end: bytes - 1 })) hash.update(part);
  return hash.digest('hex');
}
