import type { VolumeBackupPolicy } from '../../cloud';
import type { CommandDefinition } from '../command';
import { table } from '../output/table';

interface Row extends VolumeBackupPolicy {
  readonly region: string;
}

const DAY = 86_400;

export const policyList: CommandDefinition = {
  name: 'policy list',
  summary: "List backup policies, Oracle's own too",
  examples: ['drydock policy list'],
  async run(context) {
    const cloud = context.cloud();
    const rows: Row[] = cloud.regionsInUse().flatMap((name) => {
      const region = cloud.region(name);
      const own = region
        .listResources()
        .filter(({ resourceType }) => resourceType === 'VolumeBackupPolicy')
        .map(({ identifier }) => region.getVolumeBackupPolicy(identifier));
      return [...region.listVolumeBackupPolicies({}), ...own].map((policy) => ({ region: name, ...policy }));
    });
    await context.answer(rows, () =>
      table<Row>(
        rows,
        [
          { heading: 'REGION', text: ({ region }) => region },
          { heading: 'NAME', text: ({ displayName }) => displayName },
          { heading: 'SCHEDULES', text: ({ schedules }) => schedules.map(scheduleText).join(', ') || 'none' },
          { heading: 'COPIES TO', text: ({ destinationRegion }) => destinationRegion },
          { heading: 'OCID', text: ({ id }) => id },
        ],
        context.terminal.colors,
      ),
    );
  },
};

const scheduleText = ({ period, retentionSeconds }: VolumeBackupPolicy['schedules'][number]) =>
  `${period.replace('ONE_', '').toLowerCase()} for ${Number((retentionSeconds / DAY).toFixed(1))} d`;
