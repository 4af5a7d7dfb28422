import type { ResourceSummary } from '../../cloud/operations';
import { type CommandDefinition, flagOption, textOption } from '../command';
import { table } from '../output/table';
import { instantText } from '../output/units';

const gone = new Set(['TERMINATED', 'DELETED', 'DETACHED']);

export const ls: CommandDefinition = {
  name: 'ls',
  summary: 'List what the local cloud holds',
  options: [
    { flags: '--region <region>', description: 'only this region' },
    { flags: '--type <type>', description: 'only this type, for instance BootVolumeBackup' },
    { flags: '--all', description: 'also what is terminated and can still be read' },
  ],
  examples: ['drydock ls', 'drydock ls --type BootVolumeBackup --region uk-london-1', 'drydock ls --json'],
  async run(context, input) {
    const cloud = context.cloud();
    const only = textOption(input, 'region');
    const type = textOption(input, 'type')?.toLowerCase();
    const regions = only === undefined ? cloud.regionsInUse() : [only];
    const rows = regions.flatMap((region) =>
      cloud
        .region(region)
        .listResources()
        .filter(({ resourceType }) => type === undefined || resourceType.toLowerCase() === type)
        .filter(({ lifecycleState }) => flagOption(input, 'all') || !gone.has(lifecycleState ?? ''))
        .map((resource) => ({ region, ...resource })),
    );
    await context.answer(rows, () => {
      if (rows.length === 0) return 'The local cloud holds nothing yet.';
      return table<ResourceSummary & { region: string }>(
        rows,
        [
          { heading: 'REGION', text: ({ region }) => region },
          { heading: 'TYPE', text: ({ resourceType }) => resourceType },
          { heading: 'NAME', text: ({ displayName }) => displayName },
          { heading: 'STATE', text: ({ lifecycleState }) => lifecycleState },
          { heading: 'SIZE', align: 'right', text: ({ sizeInGBs }) => (sizeInGBs ? `${sizeInGBs} GB` : undefined) },
          { heading: 'CREATED', text: ({ timeCreated }) => instantText(timeCreated) },
          { heading: 'OCID', text: ({ identifier }) => identifier },
        ],
        context.terminal.colors,
      );
    });
  },
};
