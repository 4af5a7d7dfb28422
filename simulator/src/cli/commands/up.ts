import { startBackgroundServer } from '../background-server';
import { type CommandDefinition, flagOption } from '../command';
import { makeWritable } from '../home';
import { terraformModule } from '../modules';

export const up: CommandDefinition = {
  name: 'up',
  summary: 'Keep a warm provider process, so that terraform need not start one each time',
  description:
    "Starts a provider process that stays. 'drydock env' and 'drydock terraform' use it as long as it is there;\n" +
    'a shell that was turned to the local cloud before must evaluate the lines of drydock env again.',
  options: [{ flags: '--api', description: "serve Oracle's REST API too, in a process that stays, on any free port" }],
  examples: ['drydock up', 'eval "$(drydock env)"', 'drydock up --api'],
  async run({ environment, home, answer }, input) {
    makeWritable(home);
    const provider = await terraformModule().startWarmProvider(home, environment);
    const pid = provider.state === 'absent' ? undefined : provider.pid;
    const api = flagOption(input, 'api') ? await startBackgroundServer(home, environment) : undefined;
    const text = `The provider of ${home} runs as process ${pid}.`;
    await answer({ ...provider, ...(api && { api }) }, () => (api ? `${text}\nThe REST API answers at ${api}.` : text));
  },
};
