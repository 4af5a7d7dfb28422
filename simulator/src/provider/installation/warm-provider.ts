import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { PROVIDER_ADDRESSES } from './mirror';
import { READY, readWarmRecord, removeWarmRecord, type WarmRecord } from './warm-record';
import { builtProviderFolder } from './write-installation';

/** `crashed`: a record is there and its process is not, or does not answer. */
export type WarmProvider = { readonly state: 'absent' } | ({ readonly state: 'running' | 'crashed' } & WarmRecord);

/** Costs no time and saves 20 MB: what one call leaves behind is little. */
const SMALL_YOUNG_GENERATION = '--max-semi-space-size=1';

const ANSWERS_WITHIN_MILLISECONDS = 2000;
const ENDS_WITHIN_MILLISECONDS = 5000;

/** The warm process of a home, if there is one. */
export async function findWarmProvider(home: string): Promise<WarmProvider> {
  const record = readWarmRecord(home);
  if (record === undefined) return { state: 'absent' };
  // The threads of a killed process end one by one, and the last of them keep its socket open.
  const runs = isAlive(record.pid) && (await answers(record.socket));
  return { ...record, state: runs ? 'running' : 'crashed' };
}

/**
 * Starts a warm process for a home, or finds the one that runs.
 *
 * @throws Error when it ends before it is ready; its own words are in the message
 */
export async function startWarmProvider(
  home: string,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<WarmProvider> {
  const found = await findWarmProvider(home);
  if (found.state === 'running') return found;
  if (found.state === 'crashed') removeWarmRecord(home, found.pid);
  mkdirSync(home, { recursive: true });
  const logFile = warmLogPath(home);
  const log = openSync(logFile, 'a', 0o600);
  const child = spawn(
    process.execPath,
    [SMALL_YOUNG_GENERATION, join(builtProviderFolder(), 'provider.js'), '--warm'],
    {
      detached: true,
      env: { ...environment, DRYDOCK_HOME: home, NODE_EXTRA_CA_CERTS: undefined },
      stdio: ['ignore', 'pipe', log],
    },
  );
  closeSync(log);
  await ready(child, () => readFileSync(logFile, 'utf8').trim());
  child.removeAllListeners('exit');
  child.stdout?.destroy();
  child.unref();
  return findWarmProvider(home);
}

function ready(child: ChildProcess, lastWords: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (text: Buffer) => text.toString() === READY && resolve());
    child.on('error', reject);
    child.on('exit', () => reject(new Error(`The warm provider ended at once: ${lastWords()}`)));
  });
}

/** Ends the warm process of a home. False when there was none to end. */
export async function stopWarmProvider(home: string): Promise<boolean> {
  const found = await findWarmProvider(home);
  if (found.state === 'absent') return false;
  if (found.state === 'running') {
    process.kill(found.pid, 'SIGTERM');
    const deadline = Date.now() + ENDS_WITHIN_MILLISECONDS;
    while (isAlive(found.pid) && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20));
  }
  removeWarmRecord(home, found.pid);
  return found.state === 'running';
}

/** The value of TF_REATTACH_PROVIDERS for a running process; `Test` keeps Terraform from ending it. */
export function reattachProviders(provider: WarmRecord): string {
  const reattach = {
    Protocol: 'grpc',
    ProtocolVersion: 5,
    Pid: provider.pid,
    Test: true,
    Addr: { Network: 'unix', String: provider.socket },
  };
  return JSON.stringify(Object.fromEntries(PROVIDER_ADDRESSES.map((address) => [address, reattach])));
}

function answers(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const connection = connect(socket);
    const done = (answer: boolean) => {
      connection.destroy();
      resolve(answer);
    };
    connection.setTimeout(ANSWERS_WITHIN_MILLISECONDS, () => done(false));
    connection.on('connect', () => done(true));
    connection.on('error', () => done(false));
  });
}

/** A process that ended and that nobody asked about yet: where no init process does, it stays so. */
function isZombie(pid: number): boolean {
  const status = `/proc/${pid}/status`;
  return existsSync(status) && /^State:\s*Z/m.test(readFileSync(status, 'utf8'));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch {
    return false;
  }
}

/** What a shell must know of the warm process of a home: the variable that reaches it, or that it crashed. */
export function warmSetting(home: string): { readonly reattach?: string; readonly notice?: string } {
  const record = readWarmRecord(home);
  if (record === undefined) return {};
  if (isAlive(record.pid)) return { reattach: reattachProviders(record) };
  return {
    notice: `The warm provider (process ${record.pid}) has crashed; terraform starts its own. See ${warmLogPath(home)}; drydock up starts it anew.`,
  };
}

/** What the warm process of a home wrote to its standard error. */
export function warmLogPath(home: string): string {
  return join(home, 'provider-process.log');
}
