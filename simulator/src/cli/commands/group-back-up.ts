import type { BackupType } from '../../cloud';
import { type CommandDefinition, textOption } from '../command';
import { answerRecord } from '../output/answers';
import { regionOf } from '../resource/find-region';
import { waitUntilAvailable } from '../resource/wait-until-available';

export const groupBackUp: CommandDefinition = {
  name: 'group back-up',
  summary: 'Back all volumes of a group up, at one instant',
  parameters: [{ name: 'ocid', description: 'of a volume group', completes: 'ocid' }],
  options: [
    {
      flags: '--type <type>',
      description: 'what is asked for',
      choices: ['FULL', 'INCREMENTAL'],
      defaultValue: 'INCREMENTAL',
    },
  ],
  examples: ['drydock group back-up ocid1.volumegroup.oc1.iad.an...'],
  async run(context, input) {
    const cloud = context.cloud();
    const volumeGroupId = input.parameters[0]!;
    const region = regionOf(cloud, volumeGroupId);
    const { id } = region.createVolumeGroupBackup({ volumeGroupId, type: textOption(input, 'type') as BackupType });
    await answerRecord(
      context,
      waitUntilAvailable(cloud, () => region.getVolumeGroupBackup(id)),
    );
  },
};
