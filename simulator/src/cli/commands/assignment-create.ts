import { type CommandDefinition, textOption } from '../command';
import { answerRecord } from '../output/answers';
import { regionOf } from '../resource/find-region';

export const assignmentCreate: CommandDefinition = {
  name: 'assignment create',
  summary: 'Put a volume or a volume group under a backup policy',
  description: 'An asset has one policy at most: a new assignment takes the place of the old.',
  parameters: [
    { name: 'asset', description: 'OCID of a boot volume, volume or volume group', completes: 'ocid' },
    { name: 'policy', description: 'OCID of a backup policy', completes: 'ocid' },
  ],
  options: [{ flags: '--xrc-kms-key-id <ocid>', description: 'key for copies, of the region that they go to' }],
  examples: ['drydock assignment create ocid1.bootvolume.oc1.iad.ab... ocid1.volumebackuppolicy.oc1..aa...'],
  async run(context, input) {
    const [assetId, policyId] = input.parameters as [string, string];
    const region = regionOf(context.cloud(), assetId);
    const xrcKmsKeyId = textOption(input, 'xrcKmsKeyId');
    await answerRecord(context, region.createVolumeBackupPolicyAssignment({ assetId, policyId, xrcKmsKeyId }));
  },
};
