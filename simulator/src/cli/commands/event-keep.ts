import type { CommandDefinition } from '../command';
import { isOn } from '../on-or-off';

export const eventKeep: CommandDefinition = {
  name: 'event keep',
  summary: 'Keep events from now on, or no more',
  parameters: [{ name: 'on-or-off', description: 'on, off' }],
  examples: ['drydock event keep on'],
  async run(context, { parameters: [word] }) {
    const keeps = isOn(word);
    context.cloud().events.keep(keeps);
    await context.answer({ keeps }, () => (keeps ? 'Events are kept from now on.' : 'Events are kept no more.'));
  },
};
