import type { CommandDefinition } from '../command';
import { parseGigabytes } from '../gigabytes';
import { answerRecord } from '../output/answers';
import { readVolume, volumeFamily } from '../resource/either-kind';
import { waitUntilAvailable } from '../resource/wait-until-available';

export const volumeResize: CommandDefinition = {
  name: 'volume resize',
  summary: 'Make a volume larger; volumes never get smaller',
  parameters: [
    { name: 'ocid', description: 'of a boot volume or volume', completes: 'ocid' },
    { name: 'size', description: 'in GB, more than it has' },
  ],
  examples: ['drydock volume resize ocid1.volume.oc1.iad.ab... 200'],
  async run(context, { parameters: [id = '', size = ''] }) {
    const cloud = context.cloud();
    const family = volumeFamily(cloud, id);
    const details = { sizeInGBs: parseGigabytes(size) };
    if (family.isBoot) family.region.updateBootVolume(id, details);
    else family.region.updateVolume(id, details);
    await answerRecord(
      context,
      waitUntilAvailable(cloud, () => readVolume(family, id)),
    );
  },
};
