import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { forkWorld } from '../../cloud/world/fork-world';
import type { CommandDefinition } from '../command';
import { CommandError } from '../command-error';
import { makeWritable } from '../home';

export const worldFork: CommandDefinition = {
  name: 'world fork',
  summary: 'Copy this world, with its clock, into another folder',
  description:
    'The copy goes its own way: use it with --home or DRYDOCK_HOME. Whoever changes this world waits meanwhile.',
  parameters: [{ name: 'folder', description: 'absent or empty', completes: 'file' }],
  examples: ['drydock world fork /tmp/what-if && drydock --home /tmp/what-if clock advance 90d'],
  async run(context, { parameters: [name = ''] }) {
    const folder = resolve(name);
    if (existsSync(folder) && readdirSync(folder).length > 0) {
      throw new CommandError(`${folder} is not empty`, 'Name a folder that does not exist yet.');
    }
    context.cloud();
    makeWritable(folder);
    forkWorld(context.home, folder);
    await context.answer({ home: context.home, fork: folder }, () => `Forked. Use it with --home ${folder}`);
  },
};
