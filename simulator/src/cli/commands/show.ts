import type { BlockDevice, RegionOperations } from '../../cloud/operations';
import { type CommandDefinition, textOption } from '../command';
import { record } from '../output/record';
import { checkOcid, regionOf } from '../resource/find-region';
import { readResource, storageKinds } from '../resource/kinds';

export const show: CommandDefinition = {
  name: 'show',
  summary: 'Show one resource',
  parameters: [{ name: 'ocid', description: 'of any resource', completes: 'ocid' }],
  options: [{ flags: '--region <region>', description: 'where to look, for an OCID that names no region' }],
  examples: ['drydock show ocid1.bootvolume.oc1.iad.ab...', 'drydock show --json ocid1.instance.oc1.iad.an...'],
  async run(context, input) {
    const ocid = input.parameters[0]!;
    checkOcid(ocid);
    const region = regionOf(context.cloud(), ocid, textOption(input, 'region'));
    const shown = { ...readResource(region, ocid), ...bytesOf(region, ocid) };
    await context.answer(shown, () => record(shown, context.terminal.colors));
  },
};

/** What is gone has a record for a while, but no bytes. */
function bytesOf(
  region: RegionOperations,
  ocid: string,
): Partial<Pick<BlockDevice, 'initializedBytes' | 'uniqueBytes'>> {
  if (!storageKinds.has(checkOcid(ocid).type)) return {};
  try {
    const { initializedBytes, uniqueBytes } = region.blockDevice(ocid);
    return { initializedBytes, uniqueBytes };
  } catch (error) {
    if ((error as { status?: number }).status === 404) return {};
    throw error;
  }
}
