import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCloud } from '.';

const SCRIPT = join(__dirname, 'testing', 'busy-user.ts');

interface User {
  readonly child: ChildProcess;
  /** OCIDs that were acknowledged so far. */
  readonly acknowledged: string[];
}

function startUser(home: string, count: number): User {
  const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT, home, String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const acknowledged: string[] = [];
  let rest = '';
  child.stdout!.on('data', (data: Buffer) => {
    const lines = (rest + data.toString()).split('\n');
    rest = lines.pop()!;
    acknowledged.push(...lines);
  });
  return { child, acknowledged };
}

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'processes-'));
});
afterEach(() => {
  rmSync(home, { recursive: true });
});

/** Every OCID can be read, and every backup holds the OCID of its volume. */
function expectAllThere(ids: readonly string[]): void {
  const cloud = openCloud({ home });
  const region = cloud.region('us-ashburn-1');
  for (const id of ids) {
    if (id.startsWith('ocid1.volumebackup')) {
      const { volumeId } = region.getVolumeBackup(id);
      expect(region.blockDevice(id).read(0, volumeId!.length).toString()).toBe(volumeId);
    } else {
      expect(region.getVolume(id).lifecycleState).toBe('AVAILABLE');
    }
  }
  cloud.close();
}

test('several processes at once lose nothing and make no OCID twice', async () => {
  const users = [startUser(home, 10), startUser(home, 10), startUser(home, 10)];
  const codes = await Promise.all(users.map(({ child }) => once(child, 'close')));
  expect(codes.map(([code]) => code)).toEqual([0, 0, 0]);
  const ids = users.flatMap(({ acknowledged }) => acknowledged);
  expect(new Set(ids).size).toBe(60);
  expectAllThere(ids);
});

test('a process that is killed in the middle loses nothing that it was told', async () => {
  const user = startUser(home, 100_000);
  while (user.acknowledged.length < 7) {
    await once(user.child.stdout!, 'data');
  }
  const closed = once(user.child, 'close');
  user.child.kill('SIGKILL');
  await closed;
  expect(user.acknowledged.length).toBeGreaterThanOrEqual(7);
  expectAllThere(user.acknowledged);
  const other = startUser(home, 1);
  expect(await once(other.child, 'close')).toEqual([0, null]);
  expectAllThere([...user.acknowledged, ...other.acknowledged]);
});
