import type { CommandDefinition } from '../command';
import { policyRegion } from '../resource/policy-region';

export const policyDelete: CommandDefinition = {
  name: 'policy delete',
  summary: 'Delete a backup policy; what it backed up stays until it expires',
  parameters: [{ name: 'ocid', description: 'of a backup policy', completes: 'ocid' }],
  examples: ['drydock policy delete ocid1.volumebackuppolicy.oc1.iad.am...'],
  async run(context, { parameters: [id = ''] }) {
    policyRegion(context.cloud(), id).deleteVolumeBackupPolicy(id);
    await context.answer({ id, deleted: true }, () => `Deleted ${id}.`);
  },
};
