import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The line on a warm process's stdout that says that clients may connect. */
export const READY = 'ready\n';

/** What a warm process writes into its home, so that others find it. */
export interface WarmRecord {
  readonly pid: number;
  readonly socket: string;
  /** RFC 3339. */
  readonly startedAt: string;
}

function warmRecordPath(home: string): string {
  return join(home, 'provider-process.json');
}

export function readWarmRecord(home: string): WarmRecord | undefined {
  try {
    return JSON.parse(readFileSync(warmRecordPath(home), 'utf8')) as WarmRecord;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

export function writeWarmRecord(home: string, record: WarmRecord): void {
  const path = warmRecordPath(home);
  writeFileSync(`${path}.${record.pid}`, `${JSON.stringify(record)}\n`, { mode: 0o600 });
  renameSync(`${path}.${record.pid}`, path);
}

/** Removes the record of that process, and of no other. */
export function removeWarmRecord(home: string, pid: number): void {
  if (readWarmRecord(home)?.pid === pid) rmSync(warmRecordPath(home), { force: true });
}
