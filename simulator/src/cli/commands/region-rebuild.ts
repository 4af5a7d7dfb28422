import type { CommandDefinition } from '../command';
import { CommandError } from '../command-error';

export const regionRebuild: CommandDefinition = {
  name: 'region rebuild',
  summary: 'Start a lost region anew, empty',
  parameters: [{ name: 'region', description: 'that was lost', completes: 'region' }],
  examples: ['drydock region rebuild us-ashburn-1'],
  async run(context, { parameters: [region = ''] }) {
    const cloud = context.cloud();
    if (!cloud.isLost(region)) throw new CommandError(`${region} is not lost`, 'drydock region list shows the state.');
    cloud.rebuildRegion(region);
    await context.answer({ region, rebuilt: true }, () => `${region} is empty, and can be used again.`);
  },
};
