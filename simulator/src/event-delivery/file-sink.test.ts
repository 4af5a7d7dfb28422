import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileSink } from '.';
import { messageId } from './envelope';
import { WorldWithEvents } from './testing/world-with-events';

let world: WorldWithEvents;
let file: string;
beforeEach(() => {
  world = new WorldWithEvents();
  file = join(world.folder, 'events.jsonl');
});
afterEach(() => world.close());

const follow = async (name = file) => world.follow(fileSink(name, (text) => world.notes.push(text)));
const lines = () => readFileSync(file, 'utf8').split('\n').slice(0, -1);
const ids = () => lines().map((line) => JSON.parse(line).eventID as string);
const expected = () => world.eventIds().map(messageId);

test('each event is a line, and the next delivery appends', async () => {
  world.backUp(2);
  expect((await follow()).delivered).toBe(4);
  world.backUp();
  expect((await follow()).delivered).toBe(2);
  expect(ids()).toEqual(expected());
});

test('many events go in portions', async () => {
  world.backUp(250);
  expect((await follow()).delivered).toBe(500);
  expect(ids()).toEqual(expected());
});

test.each([1, 40, 300])(
  'half a line of %i bytes that a crash left of the event to come is written anew',
  async (bytes) => {
    world.backUp();
    await follow();
    world.backUp();
    const all = join(world.folder, 'all.jsonl');
    await follow(all);
    const third = readFileSync(all, 'utf8').split('\n')[2]!;
    appendFileSync(file, third.slice(0, bytes));
    expect((await follow()).delivered).toBe(2);
    expect(ids()).toEqual(expected());
    expect(world.notes).toEqual([
      `The file ended in ${bytes} bytes of an event that was not written whole; it is written again.`,
    ]);
  },
);

test('half a line of somebody else is kept, and closed', async () => {
  world.backUp();
  writeFileSync(file, '{"mine":');
  await follow();
  expect(lines()[0]).toBe('{"mine":');
  expect(lines()).toHaveLength(3);
  expect(world.notes).toEqual([expect.stringContaining('begin on a new one')]);
});

test('a place that cannot be written is refused before there is anything to deliver', async () => {
  mkdirSync(file);
  await expect(follow()).rejects.toThrow(`${file} cannot be written (EISDIR)`);
});

test('what is no file, or cannot be written, is refused and delivered later', async () => {
  world.backUp();
  mkdirSync(file);
  await expect(follow()).rejects.toMatchObject({
    message: `${file} cannot be written (EISDIR)`,
    hint: expect.any(String),
  });
  await expect(follow('/dev/null')).rejects.toThrow('/dev/null is not a regular file');
  await expect(follow(join(world.folder, 'absent', 'x'))).rejects.toThrow('(ENOENT)');
  expect((await follow(join(world.folder, 'other'))).delivered).toBe(2);
});
