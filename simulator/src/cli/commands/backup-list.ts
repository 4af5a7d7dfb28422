import { type BackupFact, backupFacts } from '../../forecast';
import { type CommandDefinition, flagOption, textOption } from '../command';
import { table } from '../output/table';
import { instantText } from '../output/units';

export const backupList: CommandDefinition = {
  name: 'backup list',
  summary: 'List backups, oldest first',
  options: [
    { flags: '--volume <ocid>', description: 'only of this volume, copies included' },
    { flags: '--region <region>', description: 'only in this region' },
    { flags: '--all', description: 'also what is terminated and can still be read' },
  ],
  examples: ['drydock backup list', 'drydock backup list --volume ocid1.bootvolume.oc1.iad.ab... --json'],
  async run(context, input) {
    const [volume, region] = [textOption(input, 'volume'), textOption(input, 'region')];
    const backups = backupFacts(context.cloud())
      .filter(({ state }) => flagOption(input, 'all') || state !== 'TERMINATED')
      .filter(({ volumeId }) => volume === undefined || volumeId === volume)
      .filter((backup) => region === undefined || backup.region === region);
    await context.answer(backups, () =>
      backups.length === 0 ? 'There are no backups.' : table<BackupFact>(backups, columns, context.terminal.colors),
    );
  },
};

const columns = [
  { heading: 'TAKEN', text: ({ timeCreated }: BackupFact) => instantText(timeCreated) },
  { heading: 'REGION', text: ({ region }: BackupFact) => region },
  { heading: 'STATE', text: ({ state }: BackupFact) => state },
  { heading: 'KIND', text: ({ copyOf, sourceType }: BackupFact) => (copyOf ? 'copy' : sourceType.toLowerCase()) },
  { heading: 'TYPE', text: ({ type }: BackupFact) => type.toLowerCase() },
  { heading: 'UNIQUE', align: 'right' as const, text: ({ uniqueSizeInGBs }: BackupFact) => `${uniqueSizeInGBs} GB` },
  { heading: 'EXPIRES', text: ({ expires }: BackupFact) => (expires === undefined ? 'never' : instantText(expires)) },
  { heading: 'NAME', text: ({ displayName }: BackupFact) => displayName },
  { heading: 'OCID', text: ({ id }: BackupFact) => id },
];
