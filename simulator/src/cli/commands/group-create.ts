import { type CommandDefinition, textOption } from '../command';
import { answerRecord } from '../output/answers';
import { readVolume, volumeFamily } from '../resource/either-kind';

export const groupCreate: CommandDefinition = {
  name: 'group create',
  summary: 'Make a volume group of volumes',
  parameters: [
    {
      name: 'ocids',
      description: 'of boot volumes and volumes of one availability domain',
      repeated: true,
      completes: 'ocid',
    },
  ],
  options: [{ flags: '--display-name <name>', description: 'of the group' }],
  examples: ['drydock group create ocid1.bootvolume.oc1.iad.ab... ocid1.volume.oc1.iad.ab... --display-name app'],
  async run(context, input) {
    const volumeIds = [...input.parameters];
    const family = volumeFamily(context.cloud(), volumeIds[0]!);
    const { compartmentId, availabilityDomain } = readVolume(family, volumeIds[0]!);
    const group = family.region.createVolumeGroup({
      compartmentId,
      availabilityDomain,
      displayName: textOption(input, 'displayName'),
      sourceDetails: { type: 'volumeIds', volumeIds },
    });
    await answerRecord(context, group);
  },
};
