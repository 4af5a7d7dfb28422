import { readFileSync } from 'node:fs';
import { type CommandDefinition, textOption } from '../command';
import { CommandError } from '../command-error';
import { makeWritable } from '../home';
import { apiModule } from '../modules';
import { record } from '../output/record';

export const keyAdd: CommandDefinition = {
  name: 'key add',
  summary: 'Register a key that may sign requests',
  description:
    'Registers an RSA key of at least 2048 bits, from its public or its private half; only the public one is kept.\n' +
    'With the first key, every request to the REST API must be signed by a registered one.',
  parameters: [{ name: 'file', description: 'PEM', completes: 'file' }],
  options: [
    { flags: '--user <ocid>', description: 'who signs with it (default: the user of this local cloud)' },
    { flags: '--tenancy <ocid>', description: 'whose user that is (default: the tenancy of this local cloud)' },
  ],
  examples: ['drydock key add ~/.oci/oci_api_key_public.pem', 'drydock key add key.pem --user ocid1.user.oc1..aaaa'],
  async run(context, input) {
    makeWritable(context.home);
    const { KeyRing, defaultUser } = apiModule();
    const file = input.parameters[0]!;
    const cloud = context.cloud();
    const owner = {
      tenancyId: textOption(input, 'tenancy') ?? cloud.tenancyId,
      userId: textOption(input, 'user') ?? defaultUser(cloud.seed),
    };
    const added = withFile(file, () => new KeyRing(context.home).add(readFileSync(file, 'utf8'), owner));
    await context.answer(added, () => record({ ...added }, context.terminal.colors));
  },
};

function withFile<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new CommandError(
      `${file} cannot be registered: ${(error as Error).message}`,
      'Give the file of an RSA key in PEM.',
    );
  }
}
