import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cloud } from '..';
import { COMPARTMENT, TestCloud } from '../testing/fixture';

const SCRIPT = join(__dirname, '..', 'testing', 'copying-user.ts');
const MEGABYTE = 2 ** 20;

const piece = (number: number): Buffer => Buffer.alloc(MEGABYTE, 1 + (number % 250));

class User {
  readonly child: ChildProcess;
  readonly lines: string[] = [];
  private rest = '';

  constructor(...given: string[]) {
    this.child = spawn(process.execPath, ['--import', 'tsx', SCRIPT, ...given], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.child.stdout!.on('data', (data: Buffer) => {
      const lines = (this.rest + data.toString()).split('\n');
      this.rest = lines.pop()!;
      this.lines.push(...lines);
    });
  }

  async says(line: string): Promise<void> {
    while (!this.lines.includes(line)) {
      expect(this.child.exitCode).toBe(null);
      await Promise.race([once(this.child.stdout!, 'data'), once(this.child, 'exit')]);
    }
  }

  async ends(): Promise<string[]> {
    if (this.child.exitCode === null && this.child.signalCode === null) {
      await once(this.child, 'close');
    }
    return this.lines;
  }

  async dies(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ends();
  }
}

let home: string;
let file: string;
let at: TestCloud;
let cloud: Cloud;
let backup: string;
let megabytes: number;
let users: User[];

const user = (...given: string[]): User => {
  users.push(new User(home, file, ...given));
  return users[users.length - 1];
};
const goOn = (): void => writeFileSync(file, '');
const copies = () => at.phoenix.listVolumeBackups({ compartmentId: COMPARTMENT });
const states = () => copies().map(({ lifecycleState }) => lifecycleState);

/** A backup of so many megabytes. */
function makeBackup(size: number): void {
  megabytes = size;
  const { id: volumeId } = at.volume();
  const device = at.ashburn.blockDevice(volumeId);
  for (let number = 0; number < size; number++) {
    device.write(number * MEGABYTE, piece(number));
  }
  backup = at.ashburn.createVolumeBackup({ volumeId }).id;
}

function expectWhole(): void {
  const [copy] = copies();
  expect(copy).toMatchObject({ lifecycleState: 'AVAILABLE', sourceVolumeBackupId: backup });
  const device = at.phoenix.blockDevice(copy.id);
  for (let number = 0; number < megabytes; number++) {
    expect(device.read(number * MEGABYTE, MEGABYTE).equals(piece(number))).toBe(true);
  }
}

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'drydock-copies-'));
  home = join(folder, 'home');
  file = join(folder, 'go on');
  at = new TestCloud({ home });
  cloud = at.cloud;
  users = [];
});
afterEach(async () => {
  await Promise.all(users.map((each) => each.dies()));
  cloud.close();
  rmSync(join(home, '..'), { recursive: true });
});

test('while one process copies a large backup, others change both regions', async () => {
  makeBackup(256);
  const copying = user(backup);
  await copying.says('pausing');
  expect(states()).toEqual(['CREATING']);
  expect(at.volume().lifecycleState).toBe('AVAILABLE');
  expect(at.volume(50, at.phoenix).lifecycleState).toBe('AVAILABLE');
  expect(states()).toEqual(['CREATING']);
  expect(copying.lines.at(-1)).toBe('pausing');
  goOn();
  expect((await copying.ends()).at(-1)).toBe('ends AVAILABLE');
  expectWhole();
});

test('time does not pass a copy that another process is at: whoever moves it waits for the end', async () => {
  makeBackup(70);
  const copying = user(backup);
  await copying.says('pausing');
  const { phoenix } = at;
  const before = cloud.clock.now();
  const moving = user();
  await moving.says('pausing');
  expect(cloud.clock.now()).toBe(before);
  expect(phoenix.listVolumes({})).toEqual([]);
  goOn();
  expect((await copying.ends()).at(-1)).toBe('ends AVAILABLE');
  expect((await moving.ends()).at(-1)).toBe('ends AVAILABLE');
  expect(cloud.clock.now()).toBe(before + 24 * 3_600_000);
  expect(copies()).toHaveLength(1);
  expectWhole();
});

test('a copy whose process was killed goes on with whoever asks next', async () => {
  makeBackup(70);
  const copying = user(backup);
  await copying.says('pausing');
  expect(states()).toEqual(['CREATING']);
  await copying.dies();
  expect(existsSync(file)).toBe(false);
  expect(states()).toEqual(['AVAILABLE']);
  expectWhole();
});

test('who waits for a copy takes over when its process is killed', async () => {
  makeBackup(70);
  const copying = user(backup);
  await copying.says('pausing');
  const moving = user();
  await moving.says('pausing');
  await copying.dies();
  goOn();
  expect((await moving.ends()).at(-1)).toBe('ends AVAILABLE');
  expectWhole();
});
