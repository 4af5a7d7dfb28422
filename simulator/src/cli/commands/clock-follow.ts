import type { CommandDefinition } from '../command';
import { isOn } from '../on-or-off';

export const clockFollow: CommandDefinition = {
  name: 'clock follow',
  summary: 'Let time pass by itself, as real time does, or stop it',
  parameters: [{ name: 'on-or-off', description: 'on, off' }],
  examples: ['drydock clock follow on'],
  async run(context, { parameters: [word] }) {
    const follows = isOn(word);
    context.cloud().clock.followRealTime(follows);
    await context.answer({ follows }, () => (follows ? 'The clock runs.' : 'The clock stands still.'));
  },
};
