import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runLoad } from '../../../simulator/bench/api/load';
import { startServerProcess } from '../../../simulator/bench/api/server-process';

export const CLIENTS = 64;

/** Mixed reads and writes of 64 clients at once: what the cloud then holds is what they know, nothing more and nothing less. */
export async function withstandsLoad(seconds: number): Promise<number> {
  const home = mkdtempSync(join(tmpdir(), 'drydock-load-'));
  const server = await startServerProcess(home);
  try {
    const { answers, errors, complaints, differences } = await runLoad(server.url, CLIENTS, seconds, 8);
    expect({ errors, complaints, differences }).toEqual({ errors: 0, complaints: [], differences: [] });
    return answers;
  } finally {
    await server.stop();
    rmSync(home, { recursive: true });
  }
}
