import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Receiver, startReceiver } from '../../simulator/src/event-delivery/testing/receiver';
import { openPlaceInProcess } from './in-process';
import { makeBackup, makeVolume } from './seed';

const main = join(__dirname, '..', '..', 'simulator', 'src', 'cli', 'main.ts');
const place = openPlaceInProcess();
let receiver: Receiver;
beforeAll(async () => {
  await place.run('event', 'keep', 'on');
  makeBackup(place.home, makeVolume(place.home));
  receiver = await startReceiver();
});
afterAll(() => receiver.close());

const follow = (...words: string[]) => place.run('event', 'follow', '--once', ...words);

test('to a webhook, which is remembered', async () => {
  expect(await follow('--webhook', receiver.url)).toEqual({
    status: 0,
    stdout: `Delivered 2 events to ${receiver.url}.\n`,
    stderr: '',
  });
  expect(receiver.messages.map(({ eventType }) => eventType.split('.').at(-1))).toEqual(['begin', 'end']);
  expect(await place.json('event', 'follow', '--once', '--webhook', receiver.url)).toEqual({
    sink: receiver.url,
    delivered: 0,
    retries: 0,
    isInterrupted: false,
  });
  expect((await follow('--webhook', receiver.url, '--from', 'beginning')).stdout).toContain('Delivered 2 events');
});

test('to a file, from an event on', async () => {
  const file = join(place.folder, 'events.jsonl');
  expect((await follow('--file', file, '--from', receiver.messages[1]!.eventID)).stdout).toBe(
    `Delivered 1 event to ${file}.\n`,
  );
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(receiver.messages[1]);
  expect((await follow('--file', file, '--from', 'now')).stdout).toContain('Delivered 0 events');
});

test('to standard output, where the events are all that is said', async () => {
  const { stdout, stderr } = await follow('--json');
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual(receiver.messages.slice(0, 2));
  expect(stderr).toBe('Delivered 2 events to standard output.\n');
  expect((await follow('--until', '2020-01-01')).stdout).toBe('');
});

test.each([
  ['SIGKILL', null],
  ['SIGINT', 0],
] as const)('ended by %s before the answer to an event, it goes on with that event', async (signal, exitCode) => {
  const taker = await startReceiver();
  const follower = spawn(process.execPath, ['--import', 'tsx', main, 'event', 'follow', '--webhook', taker.url], {
    env: { ...process.env, DRYDOCK_HOME: place.home },
    stdio: 'ignore',
  });
  taker.onMessage = () => taker.messages.length === 2 && follower.kill(signal);
  expect(await once(follower, 'exit')).toEqual([exitCode, exitCode === null ? signal : null]);
  const [first, second] = receiver.messages.map(({ eventID }) => eventID);
  delete taker.onMessage;
  expect((await follow('--webhook', taker.url)).status).toBe(0);
  const taken = taker.messages.map(({ eventID }) => eventID);
  expect(taken.slice(0, 2)).toEqual([first, second]);
  expect(taken.slice(2).filter((id) => id !== second)).toEqual([]);
  await taker.close();
});

test('keeps events from the first use on', async () => {
  await place.run('event', 'keep', 'off');
  expect((await follow()).stderr).toContain('They are from now on.');
  expect((await follow()).stderr).not.toContain('from now on');
});

test('ends with an error when an event is refused, or not taken however often', async () => {
  receiver.answers.push({ status: 404 });
  expect(await follow('--webhook', receiver.url, '--from', 'beginning')).toEqual({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining(`${receiver.url} answered 404\nHint:  Mend the address or the receiver`),
  });
  receiver.answers.push({ status: 503 }, { status: 503 });
  const { status, stderr } = await follow('--webhook', receiver.url, '--retries', '1');
  expect(status).toBe(1);
  expect(stderr).toContain('answered 503. Trying again in 0.5 s (1).\n');
  expect(stderr).toContain('answered 503, 2 times. Delivered before: 0');
});

test.each([
  [['--webhook', 'localhost:80'], "--webhook is 'localhost:80', expected for instance http"],
  [['--webhook', 'http://me:secret@localhost/'], 'carries a user or a password'],
  [['--webhook', 'http://localhost/', '--file', 'x'], '--webhook and --file are both given'],
  [['--retries', 'many'], "--retries is 'many', expected 0 or more"],
  [['--from', '2026-13-01'], "'2026-13-01' is no instant"],
])('refuses %j with exit code 2', async (words, message) => {
  expect(await follow(...words)).toEqual({ status: 2, stdout: '', stderr: expect.stringContaining(message) });
});

test('refuses an event that is not kept', async () => {
  expect(await follow('--from', 'yesterday')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('No event has the ID yesterday'),
  });
});
