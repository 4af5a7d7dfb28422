import { type CommandDefinition, textOption } from '../command';
import { answerRecord } from '../output/answers';
import { policyRegion } from '../resource/policy-region';

export const policyShow: CommandDefinition = {
  name: 'policy show',
  summary: 'Show a backup policy with its schedules',
  parameters: [{ name: 'ocid', description: 'of a backup policy', completes: 'ocid' }],
  options: [{ flags: '--region <region>', description: "where to look for one of Oracle's own" }],
  examples: ['drydock policy show ocid1.volumebackuppolicy.oc1.iad.am...'],
  async run(context, input) {
    const id = input.parameters[0]!;
    const region = policyRegion(context.cloud(), id, textOption(input, 'region'));
    await answerRecord(context, region.getVolumeBackupPolicy(id));
  },
};
