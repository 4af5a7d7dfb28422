import type { CommandDefinition } from '../command';
import { makeWritable } from '../home';
import { terraformModule } from '../modules';

export const up: CommandDefinition = {
  name: 'up',
  summary: 'Keep a warm provider process, so that terraform need not start one each time',
  description:
    "Starts a provider process that stays. 'drydock env' and 'drydock terraform' use it as long as it is there;\n" +
    'a shell that was turned to the local cloud before must evaluate the lines of drydock env again.',
  examples: ['drydock up', 'eval "$(drydock env)"'],
  async run({ environment, home, answer }) {
    makeWritable(home);
    const provider = await terraformModule().startWarmProvider(home, environment);
    const pid = provider.state === 'absent' ? undefined : provider.pid;
    await answer(provider, () => `The provider of ${home} runs as process ${pid}.`);
  },
};
