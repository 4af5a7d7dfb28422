import type { Sink } from './sink';

const PORTION = 200;

/** Writes each event as a line to a stream that nobody can ask what it took. */
export const streamSink = (stream: { write(text: string): unknown }): Sink => ({
  name: 'standard output',
  portion: PORTION,
  isLasting: false,
  async deliver(lines) {
    for (const line of lines) stream.write(`${line}\n`);
  },
});
