import { webhookSink } from '.';
import { messageId } from './envelope';
import { type Receiver, startReceiver } from './testing/receiver';
import { WorldWithEvents } from './testing/world-with-events';

let world: WorldWithEvents;
let receiver: Receiver;
beforeEach(async () => {
  world = new WorldWithEvents();
  receiver = await startReceiver();
});
afterEach(async () => {
  world.close();
  await receiver.close();
});

const follow = (options?: Parameters<WorldWithEvents['follow']>[1]) => world.follow(webhookSink(receiver.url), options);
const received = () => receiver.messages.map(({ eventID }) => eventID);
const expected = () => world.eventIds().map(messageId);

test('Oracle, Contents of an Event Message: each event in a POST of its own, in the envelope of CloudEvents 0.1', async () => {
  world.backUp();
  expect(await follow()).toEqual({ delivered: 2, retries: 0, isInterrupted: false });
  expect(receiver.requests).toMatchObject([
    { method: 'POST', headers: { 'content-type': 'application/json' } },
    { method: 'POST' },
  ]);
  const [event] = world.cloud.events.list();
  expect(receiver.messages[0]).toEqual({
    eventType: 'com.oraclecloud.blockvolumes.createvolumebackup.begin',
    cloudEventsVersion: '0.1',
    eventTypeVersion: '2.0',
    source: 'BlockVolumes',
    eventTime: event!.eventTime,
    contentType: 'application/json',
    data: event!.data,
    eventID: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
    extensions: { compartmentId: event!.data.compartmentId },
  });
});

test('the next delivery goes on where the last one ended, also when it failed in the middle', async () => {
  world.backUp(3);
  receiver.answers.push({ status: 200 }, { status: 204 }, { status: 400, body: 'no such field' });
  await expect(follow()).rejects.toMatchObject({
    name: 'DeliveryError',
    message: `${receiver.url} answered 400: no such field`,
    hint: expect.stringContaining('goes on with this event'),
  });
  expect(received()).toEqual(expected().slice(0, 2));
  world.backUp();
  expect((await follow()).delivered).toBe(6);
  expect((await follow()).delivered).toBe(0);
  expect(received()).toEqual(expected());
});

test('an end in the middle of a delivery loses nothing, and at most that one event comes again', async () => {
  world.backUp(3);
  const killed = new AbortController();
  receiver.onMessage = () => receiver.messages.length === 3 && killed.abort();
  expect(await follow({ interruption: killed.signal })).toMatchObject({ delivered: 2, isInterrupted: true });
  delete receiver.onMessage;
  expect((await follow()).delivered).toBe(4);
  const [first, second, third, ...rest] = expected();
  expect(received()).toEqual([first, second, third, third, ...rest]);
});

test('500, 429 and a connection that breaks are tried again, ever later, and said', async () => {
  world.backUp();
  const pauses: number[] = [];
  receiver.answers.push({ status: 500, body: 'busy' }, { status: 429, headers: { 'retry-after': '7' } }, 'cut off', {
    status: 503,
    headers: { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' },
  });
  const wait = async (milliseconds: number) => void pauses.push(milliseconds);
  expect(await follow({ wait })).toEqual({ delivered: 2, retries: 4, isInterrupted: false });
  expect(pauses).toEqual([500, 7000, 2000, 4000]);
  expect(received()).toEqual(expected());
  expect(world.notes[0]).toBe(`${receiver.url} answered 500: busy. Trying again in 0.5 s (1).`);
  expect(world.notes[2]).toContain('cannot be reached');
});

test('what is never taken is a failure after so many tries, and goes first the next time', async () => {
  world.backUp(2);
  receiver.answers.push({ status: 200 }, ...Array.from({ length: 3 }, () => ({ status: 500 })));
  await expect(follow({ retries: 2 })).rejects.toThrow('answered 500, 3 times. Delivered before: 1');
  await receiver.close();
  await expect(follow({ retries: 1 })).rejects.toThrow(
    /cannot be reached \(ECONNREFUSED\), 2 times\. Delivered before: 0/,
  );
});

test('an event is not sent on to where the receiver moved', async () => {
  world.backUp();
  receiver.answers.push({ status: 307, headers: { location: 'http://127.0.0.1:1/' } });
  await expect(follow()).rejects.toMatchObject({
    message: `${receiver.url} answered 307`,
    hint: expect.stringContaining('moved'),
  });
});

test('forty deliveries that are interrupted anywhere bring every event, in order', async () => {
  let sent = 0;
  for (let run = 0; run < 40; run++) {
    world.backUp(run % 3);
    const killed = new AbortController();
    const limit = sent + (run % 4);
    receiver.onMessage = () => ++sent > limit && killed.abort();
    await follow({ interruption: killed.signal });
  }
  delete receiver.onMessage;
  await follow();
  const firstTimes = received().filter((id, index, all) => all.indexOf(id) === index);
  expect(firstTimes).toEqual(expected());
  expect(
    received().every(
      (id, index, all) => index === 0 || expected().indexOf(id) - expected().indexOf(all[index - 1]!) <= 1,
    ),
  ).toBe(true);
});
