import { type CommandDefinition, flagOption } from '../command';
import { UsageError } from '../command-error';
import { cloudModule } from '../modules';

export const worldDelete: CommandDefinition = {
  name: 'world delete',
  summary: 'Delete a saved world',
  parameters: [{ name: 'name', description: 'of a saved world' }],
  options: [{ flags: '--yes', description: 'do it' }],
  examples: ['drydock world delete before-upgrade --yes'],
  async run(context, input) {
    const [name = ''] = input.parameters;
    const worlds = new (cloudModule().SavedWorlds)(context.home);
    const home = worlds.homeOf(name);
    if (!flagOption(input, 'yes')) throw new UsageError(`${home} would be gone for good`, 'Say --yes to delete it.');
    worlds.delete(name);
    await context.answer({ name, deleted: true }, () => `Deleted ${name}.`);
  },
};
