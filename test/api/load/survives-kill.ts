import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { differences } from '../../../simulator/bench/api/audit';
import { findPlace } from '../../../simulator/bench/api/load';
import { type ServerProcess, startServerProcess } from '../../../simulator/bench/api/server-process';
import { User, type Wish } from '../../../simulator/bench/api/user';

const WRITERS = 8;

/** Kills the server at once when so many writes were acknowledged, starts it anew, and finds every one of them. */
export async function survivesKill(writes: number, rounds: number): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'drydock-kill-'));
  let server: ServerProcess | undefined;
  try {
    const users: User[] = [];
    for (let round = 0; round < rounds; round++) {
      server = await startServerProcess(home);
      const place = await findPlace(server.url);
      const fresh = Array.from(
        { length: WRITERS },
        (_, index) => new User(`writer-${round}-${index}`, place, writing(index)),
      );
      users.push(...fresh);
      await workUntilKilled(server, fresh, writes);
      server = await startServerProcess(home);
      expect(await differences(server.url, place, users)).toEqual([]);
      expect(users.flatMap(({ complaints }) => complaints).slice(0, 5)).toEqual([]);
      await server.stop();
    }
  } finally {
    await server?.kill();
    rmSync(home, { recursive: true });
  }
}

/** Dice that fall on writing only. */
function writing(seed: number): () => number {
  let turn = seed;
  return () => {
    turn++;
    return (turn * 0.0771) % 0.45;
  };
}

async function workUntilKilled(server: ServerProcess, users: readonly User[], writes: number): Promise<void> {
  let acknowledged = 0;
  let killed: Promise<void> | undefined;
  const work = async (user: User) => {
    while (!killed) {
      const wish: Wish = user.next();
      const answer = await send(server.url, wish).catch(() => undefined);
      if (answer === undefined) return;
      user.hear(answer.status, answer.text);
      if (answer.status < 300) acknowledged++;
      if (acknowledged >= writes) killed ??= server.kill();
    }
  };
  await Promise.all(users.map(work));
  await killed;
  expect(acknowledged).toBeGreaterThanOrEqual(writes);
}

async function send(url: string, { method, path, body }: Wish): Promise<{ status: number; text: string }> {
  const answer = await fetch(`${url}/20160918${path}`, {
    method,
    body: body && JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  });
  return { status: answer.status, text: await answer.text() };
}
