import { join } from 'node:path';
import type { CommandDefinition } from '../command';
import { makeWritable } from '../home';
import { terraformModule } from '../modules';

export const terraform: CommandDefinition = {
  name: 'terraform',
  summary: 'Run one terraform command against the local cloud',
  description:
    'Runs terraform with all that follows. Exit code, output and signals are those of terraform.\n' +
    'TERRAFORM_BINARY_NAME names another binary, for instance tofu.',
  parameters: [{ name: 'arguments', description: 'for terraform', optional: true, repeated: true }],
  passThrough: true,
  examples: ['drydock terraform init', 'drydock terraform plan -out plan.bin', 'drydock terraform -chdir=stack apply'],
  async run({ environment, home, note, endWith }, { parameters }) {
    makeWritable(home);
    const { isLockedOut, packageHash, runPassed, terraformBinary, terraformEnvironment } = terraformModule();
    const { variables, providerFolder, notices } = terraformEnvironment(home, { environment });
    notices.forEach(note);
    const exitCode = await runPassed(terraformBinary(environment), parameters, { ...environment, ...variables });
    endWith(exitCode);
    const folder = workingFolder(parameters);
    if (exitCode !== 0 && !variables.TF_REATTACH_PROVIDERS && isLockedOut(folder, packageHash(providerFolder))) {
      note(
        `${join(folder, '.terraform.lock.hcl')} knows oracle/oci by the checksums of another build, so Terraform refuses this one. ` +
          'Run drydock up first: Terraform does not check the checksum of a provider that runs already.',
      );
    }
  },
};

/** Where terraform looks for the configuration. */
const workingFolder = (words: readonly string[]) =>
  words.find((word) => word.startsWith('-chdir='))?.slice('-chdir='.length) ?? '.';
