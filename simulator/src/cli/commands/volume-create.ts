import type { BootVolumeSourceDetails, Cloud, RegionOperations, VolumeSourceDetails } from '../../cloud';
import { type CommandDefinition, type CommandInput, textOption } from '../command';
import { UsageError } from '../command-error';
import { parseGigabytes } from '../gigabytes';
import { answerRecord } from '../output/answers';
import { readVolume } from '../resource/either-kind';
import { checkOcid, regionOf } from '../resource/find-region';
import { readResource } from '../resource/kinds';
import { waitUntilAvailable } from '../resource/wait-until-available';

const volumeSources: Readonly<Record<string, Exclude<VolumeSourceDetails['type'], 'volumeBackupDelta'>>> = {
  volume: 'volume',
  volumebackup: 'volumeBackup',
  blockvolumereplica: 'blockVolumeReplica',
};

const bootVolumeSources: Readonly<Record<string, Exclude<BootVolumeSourceDetails['type'], 'bootVolumeBackupDelta'>>> = {
  bootvolume: 'bootVolume',
  bootvolumebackup: 'bootVolumeBackup',
  bootvolumereplica: 'bootVolumeReplica',
};

export const volumeCreate: CommandDefinition = {
  name: 'volume create',
  summary: 'Make a volume: an empty one, a clone, or one of a backup',
  description:
    'Without --from: an empty block volume. A boot volume is always made of another boot volume, its backup or its replica.',
  options: [
    { flags: '--from <ocid>', description: 'of the volume, backup or replica whose bytes it begins with' },
    { flags: '--region <region>', description: 'of an empty volume' },
    { flags: '--availability-domain <name>', description: 'where in the region (default: the first)' },
    { flags: '--compartment <ocid>', description: "of the volume (default: the source's, else the tenancy)" },
    { flags: '--size <gb>', description: "not less than the source's (default: as large, or 1024 for an empty one)" },
    { flags: '--vpus <number>', description: 'performance units per GB: 0 to 120 in steps of 10' },
    { flags: '--display-name <name>', description: 'of the volume' },
  ],
  examples: [
    'drydock volume create --region us-ashburn-1 --size 100 --display-name data',
    'drydock volume create --from ocid1.bootvolume.oc1.iad.ab... --display-name clone',
    'drydock volume create --from ocid1.volumebackup.oc1.phx.ab... --size 200',
  ],
  async run(context, input) {
    const cloud = context.cloud();
    const from = textOption(input, 'from');
    const type = from === undefined ? '' : checkOcid(from).type;
    const bootSource = bootVolumeSources[type];
    const source = bootSource ? undefined : volumeSource(from, type);
    const region = from === undefined ? namedRegion(cloud, input) : regionOf(cloud, from);
    const details = detailsOf(cloud, region, input);
    const isBoot = bootSource !== undefined;
    const volume = isBoot
      ? region.createBootVolume({ ...details, sourceDetails: { type: bootSource, id: from! } })
      : region.createVolume({ ...details, sourceDetails: source });
    await answerRecord(
      context,
      waitUntilAvailable(cloud, () => readVolume({ region, isBoot }, volume.id)),
    );
  },
};

function namedRegion(cloud: Cloud, input: CommandInput): RegionOperations {
  const name = textOption(input, 'region');
  if (name !== undefined) return cloud.region(name);
  throw new UsageError('An empty volume needs a region', 'Name one with --region, or a source with --from.');
}

function detailsOf(cloud: Cloud, region: RegionOperations, input: CommandInput) {
  const from = textOption(input, 'from');
  const source = from === undefined ? {} : (readResource(region, from) as { compartmentId?: string });
  const compartmentId = textOption(input, 'compartment') ?? source.compartmentId ?? cloud.tenancyId;
  const vpus = textOption(input, 'vpus');
  return {
    compartmentId,
    availabilityDomain:
      textOption(input, 'availabilityDomain') ?? region.listAvailabilityDomains({ compartmentId })[0]!.name,
    displayName: textOption(input, 'displayName'),
    sizeInGBs: parseGigabytes(textOption(input, 'size')),
    vpusPerGB: vpus === undefined ? undefined : Number(vpus),
  };
}

function volumeSource(from: string | undefined, type: string): VolumeSourceDetails | undefined {
  if (from === undefined) return undefined;
  const known = volumeSources[type];
  if (known !== undefined) return { type: known, id: from };
  const expected = [...Object.keys(volumeSources), ...Object.keys(bootVolumeSources)].join(', ');
  throw new UsageError(`${from} is of type ${type}, expected one of ${expected}`);
}
