import type { CommandDefinition } from '../command';
import { UsageError } from '../command-error';
import { parseInstant } from '../instant';
import { instantText } from '../output/units';
import { letTimePass } from '../time-passage';

export const clockSet: CommandDefinition = {
  name: 'clock set',
  summary: 'Let time pass in the local cloud until an instant',
  parameters: [{ name: 'instant', description: 'not before now, for instance 2026-03-01 or 2026-03-01T02:00:00Z' }],
  examples: ['drydock clock set 2026-03-29T00:00:00Z'],
  async run(context, { parameters: [text = ''] }) {
    const instant = parseInstant(text);
    await letTimePass(context, (now) => {
      if (instant >= now) return instant;
      throw new UsageError(`It is ${instantText(now)} already, and time never goes back`, 'Name a later instant.');
    });
  },
};
