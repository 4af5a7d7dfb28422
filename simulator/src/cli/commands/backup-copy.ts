import { type CommandDefinition, textOption } from '../command';
import { answerRecord } from '../output/answers';
import { backupFamily, readBackup } from '../resource/either-kind';
import { waitUntilAvailable } from '../resource/wait-until-available';

export const backupCopy: CommandDefinition = {
  name: 'backup copy',
  summary: 'Copy a backup into another region',
  parameters: [
    { name: 'ocid', description: 'of a backup', completes: 'ocid' },
    { name: 'region', description: 'where to', completes: 'region' },
  ],
  options: [
    { flags: '--display-name <name>', description: 'of the copy' },
    { flags: '--kms-key-id <ocid>', description: "key of the other region; without it Oracle's own" },
  ],
  examples: ['drydock backup copy ocid1.bootvolumebackup.oc1.iad.ab... uk-london-1'],
  async run(context, input) {
    const cloud = context.cloud();
    const [id, destinationRegion] = input.parameters as [string, string];
    const family = backupFamily(cloud, id);
    const details = {
      destinationRegion,
      displayName: textOption(input, 'displayName'),
      kmsKeyId: textOption(input, 'kmsKeyId'),
    };
    const copy = family.isBoot
      ? family.region.copyBootVolumeBackup(id, details)
      : family.region.copyVolumeBackup(id, details);
    const there = { ...family, region: cloud.region(destinationRegion) };
    await answerRecord(
      context,
      waitUntilAvailable(cloud, () => readBackup(there, copy.id)),
    );
  },
};
