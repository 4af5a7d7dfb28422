import { type CommandDefinition, flagOption } from '../command';
import { cloudModule } from '../modules';

export const worldSave: CommandDefinition = {
  name: 'world save',
  summary: 'Keep this world, with its clock, under a name',
  description: 'Kept below the home, in worlds/<name>. Whoever changes this world waits meanwhile.',
  parameters: [{ name: 'name', description: 'letters, digits, dots, hyphens and underscores' }],
  options: [{ flags: '--replace', description: 'take the place of what has the name' }],
  examples: ['drydock world save before-upgrade'],
  async run(context, input) {
    const [name = ''] = input.parameters;
    context.cloud();
    const worlds = new (cloudModule().SavedWorlds)(context.home);
    worlds.save(name, flagOption(input, 'replace'));
    await context.answer({ name, home: worlds.homeOf(name) }, () => `Saved as ${name}.`);
  },
};
