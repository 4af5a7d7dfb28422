import { type CommandDefinition, flagOption } from '../command';
import { UsageError } from '../command-error';
import { checkOcid, regionOf } from '../resource/find-region';

export const instanceTerminate: CommandDefinition = {
  name: 'instance terminate',
  summary: 'Terminate an instance, behind the back of Terraform too',
  description: 'The boot volume goes with it unless it is preserved. Attached block volumes stay.',
  parameters: [{ name: 'ocid', description: 'of an instance', completes: 'ocid' }],
  options: [{ flags: '--preserve-boot-volume', description: 'keep the boot volume' }],
  examples: ['drydock instance terminate ocid1.instance.oc1.iad.an... --preserve-boot-volume'],
  async run(context, input) {
    const id = input.parameters[0]!;
    const { type } = checkOcid(id);
    if (type !== 'instance') throw new UsageError(`${id} is of type ${type}, expected instance`);
    const preserveBootVolume = flagOption(input, 'preserveBootVolume');
    regionOf(context.cloud(), id).terminateInstance(id, { preserveBootVolume });
    await context.answer({ id, terminated: true, preserveBootVolume }, () => `Terminated ${id}.`);
  },
};
