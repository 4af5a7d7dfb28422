import { type CommandDefinition, listOption, textOption } from '../command';
import { answerRecord } from '../output/answers';
import { parseSchedule, SCHEDULE_FORM } from '../schedule/parse-schedule';

export const policyCreate: CommandDefinition = {
  name: 'policy create',
  summary: 'Make a backup policy of schedules',
  description: `A schedule is written ${SCHEDULE_FORM}.`,
  options: [
    { flags: '--region <region>', description: 'of the policy', required: true },
    { flags: '--schedule <schedule>', description: 'when to back up, and how long to keep it', repeated: true },
    { flags: '--copy-to <region>', description: 'where scheduled backups are copied' },
    { flags: '--compartment <ocid>', description: 'of the policy (default: the tenancy)' },
    { flags: '--display-name <name>', description: 'of the policy' },
  ],
  examples: [
    'drydock policy create --region us-ashburn-1 --schedule daily,keep=7d,hour=2 --display-name week',
    'drydock policy create --region us-ashburn-1 --schedule weekly,keep=28d,day=SUNDAY,type=FULL --copy-to us-phoenix-1',
  ],
  async run(context, input) {
    const cloud = context.cloud();
    const policy = cloud.region(textOption(input, 'region')!).createVolumeBackupPolicy({
      compartmentId: textOption(input, 'compartment') ?? cloud.tenancyId,
      displayName: textOption(input, 'displayName'),
      destinationRegion: textOption(input, 'copyTo'),
      schedules: listOption(input, 'schedule').map(parseSchedule),
    });
    await answerRecord(context, policy);
  },
};
