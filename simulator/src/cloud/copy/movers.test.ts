import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { birthOf, Movers } from './movers';

const movers = new Movers('/home');

test('a mover of this process is at work from its beginning to its end', () => {
  const mover = movers.begin();
  expect([movers.isAtWork(mover), movers.isOfThisProcess(mover)]).toEqual([true, true]);
  movers.end(mover);
  expect(movers.isAtWork(mover)).toBe(false);
  expect(movers.isAtWork(undefined)).toBe(false);
});

test('in a copy of the world nobody is at work', () => {
  expect(new Movers('/fork').isAtWork(movers.begin())).toBe(false);
});

test('a mover of another process is at work while that process runs, and no other with its number', async () => {
  const child = spawn(process.execPath, ['--eval', 'setTimeout(() => {}, 60_000)'], { stdio: 'ignore' });
  const pid = child.pid!;
  const born = birthOf(pid)!;
  const mover = { home: '/home', pid, born, number: 1 };
  expect(movers.isAtWork(mover)).toBe(true);
  expect(movers.isOfThisProcess(mover)).toBe(false);
  expect(movers.isAtWork({ ...mover, born: `${born}0` })).toBe(false);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(movers.isAtWork(mover)).toBe(false);
});
