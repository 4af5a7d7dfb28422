import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { announceServer, forgetServer, runningServer } from './running-server';

const home = mkdtempSync(join(tmpdir(), 'drydock-serving-'));
afterAll(() => rmSync(home, { recursive: true }));

const ours = { url: 'http://127.0.0.1:1', pid: process.pid };

test('another command of the same home learns where the server is, until it is forgotten', () => {
  expect(runningServer(home)).toBeUndefined();
  announceServer(home, ours);
  expect(runningServer(home)).toEqual(ours);
  forgetServer(home, process.pid + 1);
  expect(runningServer(home)).toEqual(ours);
  forgetServer(home, process.pid);
  expect(runningServer(home)).toBeUndefined();
});

test('a server whose process is gone does not count', () => {
  const { pid } = spawnSync('true');
  announceServer(home, { ...ours, pid });
  expect(runningServer(home)).toBeUndefined();
});
