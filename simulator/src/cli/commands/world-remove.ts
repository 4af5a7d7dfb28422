import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type CommandDefinition, flagOption } from '../command';
import { CommandError, UsageError } from '../command-error';

export const worldRemove: CommandDefinition = {
  name: 'world remove',
  summary: 'Remove this world with everything in it',
  options: [{ flags: '--yes', description: 'do it' }],
  examples: ['drydock world remove --yes'],
  async run(context, input) {
    const { home } = context;
    if (!existsSync(join(home, 'world'))) throw new CommandError(`There is no world at ${home}`);
    if (!flagOption(input, 'yes')) throw new UsageError(`${home} would be gone for good`, 'Say --yes to remove it.');
    // Only what the local cloud made: whatever else lies in the folder is not ours.
    for (const part of ['world', 'regions', 'records', 'terraform', 'event-delivery'])
      rmSync(join(home, part), { recursive: true, force: true });
    await context.answer({ home, removed: true }, () => `Removed the world at ${home}.`);
  },
};
