import type { Pace } from '../../cloud';
import type { CommandDefinition } from '../command';
import { UsageError } from '../command-error';

const paces: readonly Pace[] = ['instant', 'realistic'];

export const worldPace: CommandDefinition = {
  name: 'world pace',
  summary: 'Set how long things take',
  description:
    'instant: whatever is made is there at once. realistic: durations are sized by bytes, and pass on the virtual clock.',
  parameters: [{ name: 'pace', description: paces.join(', ') }],
  examples: ['drydock world pace realistic'],
  async run(context, { parameters: [word] }) {
    const pace = paces.find((each) => each === word);
    if (!pace) throw new UsageError(`'${word}' is no pace`, `There are ${paces.join(' and ')}.`);
    context.cloud().setPace(pace);
    await context.answer({ pace }, () => `From now on the pace is ${pace}.`);
  },
};
