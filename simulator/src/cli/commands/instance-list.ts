import type { Instance } from '../../cloud';
import { type CommandDefinition, flagOption, textOption } from '../command';
import { table } from '../output/table';
import { instantText } from '../output/units';

interface Row extends Instance {
  readonly bootVolumeId?: string;
}

export const instanceList: CommandDefinition = {
  name: 'instance list',
  summary: 'List instances with their boot volumes',
  options: [
    { flags: '--region <region>', description: 'only in this region' },
    { flags: '--all', description: 'also what is terminated and can still be read' },
  ],
  examples: ['drydock instance list', 'drydock instance list --region us-ashburn-1 --json'],
  async run(context, input) {
    const cloud = context.cloud();
    const only = textOption(input, 'region');
    const names = only === undefined ? cloud.regionsInUse().filter((name) => !cloud.isLost(name)) : [only];
    const rows: Row[] = names.flatMap((name) => {
      const region = cloud.region(name);
      return region
        .listResources()
        .filter(({ resourceType }) => resourceType === 'Instance')
        .map(({ identifier }) => region.getInstance(identifier))
        .filter(({ lifecycleState }) => flagOption(input, 'all') || lifecycleState !== 'TERMINATED')
        .map((instance) => {
          const { compartmentId, availabilityDomain, id: instanceId } = instance;
          const attachments = region.listBootVolumeAttachments({ compartmentId, availabilityDomain, instanceId });
          const attached = attachments.find(({ lifecycleState }) => lifecycleState === 'ATTACHED');
          return { ...instance, bootVolumeId: attached?.bootVolumeId };
        });
    });
    await context.answer(rows, () =>
      rows.length === 0 ? 'There are no instances.' : table<Row>(rows, columns, context.terminal.colors),
    );
  },
};

const columns = [
  { heading: 'REGION', text: ({ region }: Row) => region },
  { heading: 'NAME', text: ({ displayName }: Row) => displayName },
  { heading: 'STATE', text: ({ lifecycleState }: Row) => lifecycleState },
  { heading: 'SHAPE', text: ({ shape }: Row) => shape },
  { heading: 'CREATED', text: ({ timeCreated }: Row) => instantText(timeCreated) },
  { heading: 'OCID', text: ({ id }: Row) => id },
  { heading: 'BOOT VOLUME', text: ({ bootVolumeId }: Row) => bootVolumeId },
];
