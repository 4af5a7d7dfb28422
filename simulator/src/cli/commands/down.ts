import { stopServer } from '../background-server';
import type { CommandDefinition } from '../command';
import { terraformModule } from '../modules';

export const down: CommandDefinition = {
  name: 'down',
  summary: 'End the warm provider process, and the REST API',
  examples: ['drydock down'],
  async run({ home, answer }) {
    const stopped = await terraformModule().stopWarmProvider(home);
    const apiStopped = await stopServer(home);
    const provider = stopped ? 'The warm provider has ended.' : 'There was no warm provider.';
    await answer({ stopped, ...(apiStopped && { apiStopped }) }, () =>
      apiStopped ? `${provider}\nThe REST API has ended.` : provider,
    );
  },
};
