import type { CommandDefinition } from '../command';
import { volumeFamily } from '../resource/either-kind';

export const volumeDelete: CommandDefinition = {
  name: 'volume delete',
  summary: 'Delete a volume, behind the back of Terraform too; its backups stay',
  parameters: [{ name: 'ocid', description: 'of a boot volume or volume', completes: 'ocid' }],
  examples: ['drydock volume delete ocid1.volume.oc1.iad.ab...'],
  async run(context, { parameters: [id = ''] }) {
    const { region, isBoot } = volumeFamily(context.cloud(), id);
    if (isBoot) region.deleteBootVolume(id);
    else region.deleteVolume(id);
    await context.answer({ id, deleted: true }, () => `Deleted ${id}.`);
  },
};
