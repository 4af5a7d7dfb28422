import type { CommandDefinition } from '../command';
import { UsageError } from '../command-error';

export const regionLose: CommandDefinition = {
  name: 'region lose',
  summary: 'Lose a region with all that is in it',
  description:
    'Removes the region with its volumes, its backups and its records, as a disaster would. What was copied into another region is\n' +
    'still there. drydock drill does the same in a fork, and leaves this cloud as it is.',
  parameters: [{ name: 'region', description: 'in use', completes: 'region' }],
  options: [{ flags: '--yes', description: 'do it' }],
  examples: ['drydock region lose us-ashburn-1 --yes'],
  async run(context, { parameters: [region = ''], options }) {
    const cloud = context.cloud();
    const used = cloud.regionsInUse();
    if (!used.includes(region)) {
      throw new UsageError(`Nothing is in ${region}`, `In use: ${used.join(', ') || 'no region'}.`);
    }
    if (options.yes !== true) {
      throw new UsageError(`${region} would be gone for good`, 'Say --yes to lose it.');
    }
    cloud.loseRegion(region);
    await context.answer({ region, lost: true }, () => `${region} is lost.`);
  },
};
