import { type CommandDefinition, textOption } from '../command';
import { UsageError } from '../command-error';
import { answerRecord } from '../output/answers';
import { tenancyRegion } from '../resource/tenancy-region';

export const quotaSet: CommandDefinition = {
  name: 'quota set',
  summary: 'Set what compartments may hold; a quota of that name is replaced',
  description:
    "Statements are those of Oracle's quotas: set|unset|zero <family> quota[s] [<name>|/<pattern>/] [to <number>] in\n" +
    'tenancy|compartment <name>[:<name>...]|compartment id <ocid> [where request.region = <region>|request.ad = <name>]. The family\n' +
    'block-storage has backup-count for each region, volume-count and total-storage-gb for each availability domain. In one quota the\n' +
    'last statement that fits counts, of several quotas the most restrictive. What is there already stays.',
  parameters: [
    { name: 'name', description: 'of the quota' },
    { name: 'statements', description: 'each one word of the shell', repeated: true },
  ],
  options: [
    { flags: '--compartment <ocid>', description: 'that a new quota is in (default: the tenancy)' },
    { flags: '--description <text>', description: 'of the quota' },
  ],
  examples: [
    "drydock quota set volumes 'set block-storage quota volume-count to 10 in compartment Prod'",
    "drydock quota set one-region 'zero block-storage quotas in tenancy' 'unset block-storage quotas in tenancy where request.region = us-ashburn-1'",
  ],
  async run(context, input) {
    const cloud = context.cloud();
    const [name = '', ...statements] = input.parameters;
    const description = textOption(input, 'description');
    const region = tenancyRegion(cloud);
    const present = cloud.limits.quotas().find((quota) => quota.name === name);
    const compartmentId = textOption(input, 'compartment');
    if (present !== undefined && compartmentId !== undefined && compartmentId !== present.compartmentId) {
      throw new UsageError(
        `Quota ${name} is in ${present.compartmentId}, --compartment is ${compartmentId}, and a quota stays where it is`,
        `Leave --compartment out, choose another name, or first: drydock quota delete ${name}`,
      );
    }
    const quota = present
      ? region.updateQuota(present.id, { statements, description })
      : region.createQuota({
          compartmentId: compartmentId ?? cloud.tenancyId,
          name,
          description: description ?? name,
          statements,
        });
    await answerRecord(context, quota);
  },
};
