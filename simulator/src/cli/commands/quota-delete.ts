import type { CommandDefinition } from '../command';
import { findQuota } from '../resource/find-quota';
import { tenancyRegion } from '../resource/tenancy-region';

export const quotaDelete: CommandDefinition = {
  name: 'quota delete',
  summary: 'Delete a quota with all its statements',
  parameters: [{ name: 'name', description: 'or OCID of a quota' }],
  examples: ['drydock quota delete volumes'],
  async run(context, { parameters: [nameOrOcid = ''] }) {
    const cloud = context.cloud();
    const { id, name } = findQuota(cloud, nameOrOcid);
    tenancyRegion(cloud).deleteQuota(id);
    await context.answer({ id, name, deleted: true }, () => `Deleted quota ${name}.`);
  },
};
