import type { CommandDefinition } from '../command';
import { CommandError } from '../command-error';
import { regionOf } from '../resource/find-region';

export const assignmentDelete: CommandDefinition = {
  name: 'assignment delete',
  summary: 'Take a volume or a volume group from under its backup policy',
  parameters: [{ name: 'asset', description: 'OCID of a boot volume, volume or volume group', completes: 'ocid' }],
  examples: ['drydock assignment delete ocid1.bootvolume.oc1.iad.ab...'],
  async run(context, { parameters: [assetId = ''] }) {
    const region = regionOf(context.cloud(), assetId);
    const [assignment] = region.getVolumeBackupPolicyAssetAssignment({ assetId });
    if (!assignment) throw new CommandError(`${assetId} is under no backup policy`, 'drydock policy list shows them.');
    region.deleteVolumeBackupPolicyAssignment(assignment.id);
    await context.answer({ id: assignment.id, deleted: true }, () => `${assetId} is under no backup policy now.`);
  },
};
