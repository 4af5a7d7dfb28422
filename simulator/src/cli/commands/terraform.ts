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
    const { runPassed, terraformBinary, terraformEnvironment } = terraformModule();
    const { variables, notices } = terraformEnvironment(home, { environment });
    notices.forEach(note);
    endWith(await runPassed(terraformBinary(environment), parameters, { ...environment, ...variables }));
  },
};
