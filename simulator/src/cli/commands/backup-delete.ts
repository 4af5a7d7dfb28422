import type { CommandDefinition } from '../command';
import { backupFamily } from '../resource/either-kind';

export const backupDelete: CommandDefinition = {
  name: 'backup delete',
  summary: 'Delete a backup, behind the back of Terraform too',
  parameters: [{ name: 'ocid', description: 'of a backup', completes: 'ocid' }],
  examples: ['drydock backup delete ocid1.bootvolumebackup.oc1.iad.ab...'],
  async run(context, { parameters: [id = ''] }) {
    const { region, isBoot } = backupFamily(context.cloud(), id);
    if (isBoot) region.deleteBootVolumeBackup(id);
    else region.deleteVolumeBackup(id);
    await context.answer({ id, deleted: true }, () => `Deleted ${id}.`);
  },
};
