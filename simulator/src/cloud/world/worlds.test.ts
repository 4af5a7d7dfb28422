import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cloud, forkWorld, openCloud, SavedWorlds } from '..';
import { COMPARTMENT, DAY, refusal } from '../testing/fixture';
import { copyFile } from './copy-file';
import { exchange } from './exchange';
import { markReplaced } from './fork-world';

let home: string;
let cloud: Cloud;
let volumeId: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'drydock-worlds-'));
  cloud = openCloud({ home });
  const region = cloud.region('us-ashburn-1');
  const [{ name }] = region.listAvailabilityDomains({ compartmentId: COMPARTMENT });
  volumeId = region.createVolume({ compartmentId: COMPARTMENT, availabilityDomain: name }).id;
  write('then');
});
afterEach(() => {
  cloud.close();
  rmSync(home, { recursive: true });
});

const device = (of = cloud) => of.region('us-ashburn-1').blockDevice(volumeId);
const write = (text: string) => device().write(0, Buffer.from(text));
const read = (of = cloud) => device(of).read(0, 4).toString();

function during<T>(open: string, work: (other: Cloud) => T): T {
  const other = openCloud({ home: open });
  try {
    return work(other);
  } finally {
    other.close();
  }
}

describe('saved worlds', () => {
  test('a restored world has its bytes, its records and its clock as they were', () => {
    const worlds = new SavedWorlds(home);
    const before = cloud.clock.now();
    worlds.save('before');
    write('next');
    cloud.clock.advance(DAY);
    worlds.save('after');
    expect(worlds.names()).toEqual(['after', 'before']);
    cloud.close();
    worlds.restore('before');
    cloud = openCloud({ home });
    expect([read(), cloud.clock.now()]).toEqual(['then', before]);
    cloud.close();
    worlds.restore('after');
    cloud = openCloud({ home });
    expect([read(), cloud.clock.now()]).toEqual(['next', before + DAY]);
  });

  test('what happens in the present world leaves the saved one as it is', () => {
    const worlds = new SavedWorlds(home);
    worlds.save('kept');
    write('next');
    expect(during(worlds.homeOf('kept'), read)).toBe('then');
    worlds.delete('kept');
    expect(worlds.names()).toEqual([]);
  });

  test('a discarded world begins anew, and the saved ones stay', () => {
    const worlds = new SavedWorlds(home);
    worlds.save('kept');
    cloud.close();
    worlds.discard();
    cloud = openCloud({ home });
    expect(cloud.regionsInUse()).toEqual([]);
    expect(worlds.names()).toEqual(['kept']);
  });

  test('a name is a name, is taken once, and is known', () => {
    const worlds = new SavedWorlds(home);
    for (const name of ['', '.incoming', '../away', 'a b']) {
      expect(refusal(() => worlds.save(name)).message).toContain(`'${name}' is no name of a world`);
    }
    worlds.save('kept');
    expect(refusal(() => worlds.save('kept')).message).toContain('already');
    write('next');
    worlds.save('kept', true);
    expect(during(worlds.homeOf('kept'), read)).toBe('next');
    expect(refusal(() => worlds.restore('lost')).message).toContain('Saved are: kept.');
  });
});

/** A process that does something over and over, once it has said that it goes. */
async function another(body: string): Promise<ChildProcess> {
  const script = `
    const { openCloud } = require(${JSON.stringify(join(__dirname, '..'))});
    const cloud = openCloud({ home: ${JSON.stringify(home)} });
    const device = cloud.region('us-ashburn-1').blockDevice(${JSON.stringify(volumeId)});
    const say = (text) => require('node:fs').writeSync(1, text + '\\n');
    ${body}`;
  const child = spawn(process.execPath, ['--require', require.resolve('tsx/cjs'), '--eval', script]);
  await new Promise((resolve, reject) => {
    child.stdout.once('data', resolve);
    child.stderr.once('data', (text) => reject(new Error(String(text))));
  });
  return child;
}

test('a fork is of one instant while another process writes', async () => {
  // The limit is the world's, the bytes are the region's, in an index and a segment: one change is in all of them.
  const writer = await another(`
    for (let round = 1; ; round++) {
      cloud.together('us-ashburn-1', () => {
        cloud.limits.set('volume-count', 1000 + round % 250);
        device.write(0, Buffer.alloc(4096, round % 250));
        device.write(2 ** 30, Buffer.alloc(4096, round % 250));
      });
      if (round === 5) say('going');
    }`);
  try {
    const seen = new Set<number>();
    for (let round = 0; round < 8; round++) {
      const folder = join(home, `fork-${round}`);
      forkWorld(home, folder);
      during(folder, (fork) => {
        const number = fork.limits.of('volume-count') - 1000;
        seen.add(number);
        for (const offset of [0, 2 ** 30]) {
          expect(device(fork).read(offset, 4096).equals(Buffer.alloc(4096, number))).toBe(true);
        }
      });
    }
    expect(seen.size).toBeGreaterThan(1);
  } finally {
    writer.kill();
  }
});

describe('a world that another process has open', () => {
  const ends = async (child: ChildProcess): Promise<string[]> => {
    const lines: string[] = [];
    child.stdout!.on('data', (data: Buffer) => lines.push(...data.toString().trim().split('\n')));
    await once(child, 'close');
    return lines;
  };

  test('is neither restored nor reset: the error names the process, and nothing is lost', async () => {
    const worlds = new SavedWorlds(home);
    worlds.save('before');
    cloud.close();
    const user = await another(`
      device.write(0, Buffer.from('late'));
      say('open');
      process.stdin.once('data', () => { device.write(0, Buffer.from('last')); cloud.close(); process.exit(); });`);
    for (const replace of [() => worlds.restore('before'), () => worlds.discard()]) {
      const error = refusal(replace);
      expect(error).toMatchObject({ status: 409, code: 'Conflict' });
      expect(error.message).toContain(`open in process ${user.pid}`);
    }
    user.stdin!.write('go\n');
    await ends(user);
    cloud = openCloud({ home });
    expect(read()).toBe('last');
    cloud.close();
    worlds.restore('before');
    cloud = openCloud({ home });
    expect(read()).toBe('then');
  });

  test('and that is taken away none the less refuses all that is asked of it then', async () => {
    const worlds = new SavedWorlds(home);
    worlds.save('before');
    const user = await another(`
      say('open');
      process.stdin.once('data', () => {
        const region = cloud.region('us-ashburn-1');
        for (const call of [() => region.listVolumes({}), () => cloud.clock.advance(1000), () => cloud.limits.set('volume-count', 1)]) {
          try { call(); say('done'); } catch (error) { say(error.status + ' ' + error.message); }
        }
        process.exit();
      });`);
    markReplaced(home);
    const all = ends(user);
    user.stdin!.write('go\n');
    const lines = await all;
    expect(lines).toHaveLength(3);
    for (const line of lines) {
      expect(line).toContain(`409 The world at ${home} was taken away`);
    }
    cloud.close();
    worlds.restore('before');
    cloud = openCloud({ home });
    expect(read()).toBe('then');
  });
});

test('a restore that is cut off leaves a home that says so, until it is restored or reset', () => {
  const worlds = new SavedWorlds(home);
  worlds.save('before');
  cloud.close();
  const cutOff = () =>
    exchange(home, () => {
      rmSync(join(home, 'world'), { recursive: true });
      throw new Error('killed');
    });
  const mends: [() => void, string[]][] = [
    [() => worlds.restore('before'), ['us-ashburn-1']],
    [() => worlds.discard(), []],
  ];
  for (const [mend, regions] of mends) {
    expect(cutOff).toThrow('killed');
    for (const use of [() => openCloud({ home }), () => forkWorld(home, join(home, 'fork'))]) {
      expect(refusal(use).message).toContain('repeat it: drydock world restore, or drydock world reset');
    }
    mend();
    cloud = openCloud({ home });
    expect(cloud.regionsInUse()).toEqual(regions);
    cloud.close();
  }
  cloud = openCloud({ home });
});

test('a copied file has the same bytes, and its holes stay holes', () => {
  const [from, to] = [join(home, 'from'), join(home, 'to')];
  writeFileSync(from, 'x'.repeat(3_000_000));
  truncateSync(from, 2 ** 28);
  copyFile(from, to);
  expect(statSync(to).size).toBe(2 ** 28);
  expect(statSync(to).blocks * 512).toBeLessThan(2 ** 23);
  expect(readFileSync(to).equals(readFileSync(from))).toBe(true);
});
