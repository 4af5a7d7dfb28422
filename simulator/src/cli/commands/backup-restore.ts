import { type CommandDefinition, textOption } from '../command';
import { parseGigabytes } from '../gigabytes';
import { answerRecord } from '../output/answers';
import { backupFamily, readBackup, readVolume } from '../resource/either-kind';
import { waitUntilAvailable } from '../resource/wait-until-available';

export const backupRestore: CommandDefinition = {
  name: 'backup restore',
  summary: 'Restore a backup into a new volume',
  parameters: [{ name: 'ocid', description: 'of a backup', completes: 'ocid' }],
  options: [
    { flags: '--availability-domain <name>', description: "where to (default: the first of the backup's region)" },
    { flags: '--size <gb>', description: 'of the volume, not less than that of the backup' },
    { flags: '--display-name <name>', description: 'of the volume' },
  ],
  examples: ['drydock backup restore ocid1.bootvolumebackup.oc1.phx.ab... --display-name recovered'],
  async run(context, input) {
    const cloud = context.cloud();
    const id = input.parameters[0]!;
    const family = backupFamily(cloud, id);
    const { region, isBoot } = family;
    const { compartmentId } = readBackup(family, id);
    const details = {
      compartmentId,
      availabilityDomain:
        textOption(input, 'availabilityDomain') ?? region.listAvailabilityDomains({ compartmentId })[0]!.name,
      displayName: textOption(input, 'displayName'),
      sizeInGBs: parseGigabytes(textOption(input, 'size')),
    };
    const volume = isBoot
      ? region.createBootVolume({ ...details, sourceDetails: { type: 'bootVolumeBackup', id } })
      : region.createVolume({ ...details, sourceDetails: { type: 'volumeBackup', id } });
    await answerRecord(
      context,
      waitUntilAvailable(cloud, () => readVolume(family, volume.id)),
    );
  },
};
