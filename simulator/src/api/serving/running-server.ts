import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writePrivately } from '../private-file';

/** A server of a home that answers now. */
export interface RunningServer {
  readonly url: string;
  readonly pid: number;
}

const fileOf = (home: string): string => join(home, 'api', 'server.json');

/** Tells the other commands of this home where the server is. */
export function announceServer(home: string, server: RunningServer): void {
  writePrivately(fileOf(home), JSON.stringify(server));
}

export function forgetServer(home: string, pid: number): void {
  if (runningServer(home)?.pid === pid) rmSync(fileOf(home), { force: true });
}

/** The server of a home, unless its process is gone. */
export function runningServer(home: string): RunningServer | undefined {
  try {
    const server = JSON.parse(readFileSync(fileOf(home), 'utf8')) as RunningServer;
    process.kill(server.pid, 0);
    return server;
  } catch (error) {
    // No file; no such process; a process of somebody else that has the number now.
    if (['ENOENT', 'ESRCH', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}
