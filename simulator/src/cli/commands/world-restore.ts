import { type CommandDefinition, flagOption } from '../command';
import { UsageError } from '../command-error';
import { cloudModule } from '../modules';
import { requireNobodyRuns } from '../nobody-runs';

export const worldRestore: CommandDefinition = {
  name: 'world restore',
  summary: 'Put a saved world in the place of this one, with its clock',
  description:
    'What is in this world is gone then, unless it was saved. The saved world stays, and can be restored again.',
  parameters: [{ name: 'name', description: 'of a saved world' }],
  options: [{ flags: '--yes', description: 'do it' }],
  examples: ['drydock world restore before-upgrade --yes'],
  async run(context, input) {
    const { home } = context;
    const [name = ''] = input.parameters;
    const worlds = new (cloudModule().SavedWorlds)(home);
    worlds.homeOf(name);
    if (!flagOption(input, 'yes'))
      throw new UsageError(`The world at ${home} would be gone`, 'Say --yes to replace it.');
    await requireNobodyRuns(home);
    worlds.restore(name);
    await context.answer({ name, home }, () => `The world is as it was when ${name} was saved.`);
  },
};
