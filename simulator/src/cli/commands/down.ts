import type { CommandDefinition } from '../command';
import { terraformModule } from '../modules';

export const down: CommandDefinition = {
  name: 'down',
  summary: 'End the warm provider process',
  examples: ['drydock down'],
  async run({ home, answer }) {
    const stopped = await terraformModule().stopWarmProvider(home);
    await answer({ stopped }, () => (stopped ? 'The warm provider has ended.' : 'There was no warm provider.'));
  },
};
