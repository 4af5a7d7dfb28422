import type { CommandDefinition } from '../command';
import { ExitCode } from '../exit-code';
import { terraformModule } from '../modules';

export const status: CommandDefinition = {
  name: 'status',
  summary: 'Say whether a warm provider process runs',
  description: 'Ends with an error code when the process has crashed.',
  examples: ['drydock status', 'drydock status --json'],
  async run({ home, answer, endWith }) {
    const { findWarmProvider, warmLogPath } = terraformModule();
    const provider = await findWarmProvider(home);
    await answer(provider, () => {
      if (provider.state === 'absent') return 'No warm provider. Terraform starts one for each command.';
      if (provider.state === 'running') return `Process ${provider.pid}, since ${provider.startedAt}.`;
      return `Process ${provider.pid} has crashed; see ${warmLogPath(home)}. drydock up starts it anew.`;
    });
    if (provider.state === 'crashed') endWith(ExitCode.failed);
  },
};
