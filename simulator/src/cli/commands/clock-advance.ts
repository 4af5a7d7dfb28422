import type { CommandDefinition } from '../command';
import { parseDuration } from '../duration';
import { letTimePass } from '../time-passage';

export const clockAdvance: CommandDefinition = {
  name: 'clock advance',
  summary: 'Let time pass in the local cloud',
  description:
    'Moves the clock on. Everything that is due on the way happens at its own instant: scheduled backups, their copies, expiries.\n' +
    'Prints what happened day by day. Interrupted, the clock stands at the end of the day that was reached.',
  parameters: [{ name: 'span', description: 'for instance 90d, 36h or 1d12h' }],
  examples: ['drydock clock advance 90d', 'drydock clock advance 36h --json'],
  async run(context, { parameters: [span = ''] }) {
    const milliseconds = parseDuration(span) * 1000;
    await letTimePass(context, (now) => now + milliseconds);
  },
};
