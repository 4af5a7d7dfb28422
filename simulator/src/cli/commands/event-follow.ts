import type { Sink, StartingPoint } from '../../event-delivery';
import { type CommandDefinition, type CommandInput, flagOption, textOption } from '../command';
import { UsageError } from '../command-error';
import type { CommandContext } from '../context';
import { parseInstant } from '../instant';
import { eventDeliveryModule } from '../modules';

const RETRIES_OF_ONCE = 5;

export const eventFollow: CommandDefinition = {
  name: 'event follow',
  summary: 'Deliver events as they happen, to a webhook, a file or standard output',
  description:
    "Delivers events in the form of Oracle's events service, in order, each at least once, also those of other processes. A webhook\n" +
    'gets one POST for each; a file gets a line for each. How far a webhook or a file has got is remembered: the same command goes\n' +
    'on there. What cannot be reached, or answers 429 or 5xx, is tried again; any other refusal ends the command. Events are kept\n' +
    'from the first use on.',
  options: [
    { flags: '--webhook <url>', description: 'of http or https' },
    { flags: '--file <file>', description: 'appended to' },
    {
      flags: '--from <start>',
      description:
        'beginning, now, an instant or the ID of an event (default: after the last one delivered, at first the beginning)',
    },
    { flags: '--until <instant>', description: 'not from then on' },
    { flags: '--once', description: 'deliver what is there, and end' },
    {
      flags: '--retries <count>',
      description: `of one delivery (default: without end, with --once ${RETRIES_OF_ONCE})`,
    },
  ],
  examples: [
    'drydock event follow --webhook http://127.0.0.1:8080/events',
    'drydock event follow --file events.jsonl --from now',
    'drydock event follow --once --from 2026-01-02 | jq .eventType',
  ],
  async run(context, input) {
    const { Cursor, checkReached, followEvents, reachedAt } = eventDeliveryModule();
    const sink = sinkOf(context, input);
    const from = startOf(textOption(input, 'from'));
    const until = textOption(input, 'until');
    const options = {
      until: until === undefined ? undefined : parseInstant(until),
      once: flagOption(input, 'once'),
      retries: retriesOf(input),
    };
    const cloud = context.cloud();
    if (!cloud.events.areKept()) {
      cloud.events.keep(true);
      context.note('Events were not kept so far. They are from now on.');
    }
    const cursor = sink.isLasting ? new Cursor(context.home, sink.name) : undefined;
    const reached = from === undefined ? (cursor?.read() ?? {}) : reachedAt(cloud, from);
    if (from === undefined) checkReached(cloud, sink.name, reached);
    else cursor?.write(reached);
    const { interruption, note } = context;
    const delivery = await followEvents({ ...options, cloud, sink, cursor, reached, interruption, note });
    const text = `Delivered ${delivery.delivered} event${delivery.delivered === 1 ? '' : 's'} to ${sink.name}.`;
    // Where the events themselves are the answer, it ends with the last of them.
    if (sink.isLasting) await context.answer({ sink: sink.name, ...delivery }, () => text);
    else note(text);
  },
};

function sinkOf(context: CommandContext, input: CommandInput): Sink {
  const { fileSink, streamSink, webhookSink } = eventDeliveryModule();
  const [webhook, file] = [textOption(input, 'webhook'), textOption(input, 'file')];
  if (webhook !== undefined && file !== undefined) {
    throw new UsageError(
      '--webhook and --file are both given',
      'Deliver to one; a second command delivers to the other.',
    );
  }
  if (webhook !== undefined) return webhookSink(urlOf(webhook));
  return file === undefined ? streamSink(context.terminal.out) : fileSink(file, context.note);
}

function urlOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new UsageError(`--webhook is '${text}', expected for instance http://127.0.0.1:8080/events`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new UsageError('The URL of --webhook carries a user or a password, which a POST cannot', 'Leave them out.');
  }
  return url.href;
}

function startOf(text: string | undefined): StartingPoint | undefined {
  if (text === undefined || text === 'beginning' || text === 'now') return text;
  return /^\d{4}-\d{2}/.test(text) ? { instant: parseInstant(text) } : { eventId: text };
}

function retriesOf(input: CommandInput): number {
  const text = textOption(input, 'retries');
  if (text === undefined) return flagOption(input, 'once') ? RETRIES_OF_ONCE : Number.POSITIVE_INFINITY;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new UsageError(`--retries is '${text}', expected 0 or more`);
}
