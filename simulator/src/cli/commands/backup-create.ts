import type { BackupType } from '../../cloud';
import { type CommandDefinition, textOption } from '../command';
import { answerRecord } from '../output/answers';
import { readBackup, volumeFamily } from '../resource/either-kind';
import { waitUntilAvailable } from '../resource/wait-until-available';

export const backupCreate: CommandDefinition = {
  name: 'backup create',
  summary: 'Back a volume up',
  parameters: [{ name: 'ocid', description: 'of a boot volume or volume', completes: 'ocid' }],
  options: [
    {
      flags: '--type <type>',
      description: 'what is asked for',
      choices: ['FULL', 'INCREMENTAL'],
      defaultValue: 'INCREMENTAL',
    },
    { flags: '--display-name <name>', description: 'of the backup' },
  ],
  examples: ['drydock backup create ocid1.bootvolume.oc1.iad.ab... --type FULL --display-name before-upgrade'],
  async run(context, input) {
    const cloud = context.cloud();
    const id = input.parameters[0]!;
    const family = volumeFamily(cloud, id);
    const details = { type: textOption(input, 'type') as BackupType, displayName: textOption(input, 'displayName') };
    const backup = family.isBoot
      ? family.region.createBootVolumeBackup({ bootVolumeId: id, ...details })
      : family.region.createVolumeBackup({ volumeId: id, ...details });
    await answerRecord(
      context,
      waitUntilAvailable(cloud, () => readBackup(family, backup.id)),
    );
  },
};
