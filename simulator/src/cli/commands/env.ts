import { exportLines, type Shell, shellOf, shells } from '../../terraform/shell';
import { type CommandDefinition, type CommandInput, flagOption, textOption } from '../command';
import { makeWritable } from '../home';
import { terraformModule } from '../modules';
import { type Client, clientEnvironment } from './client-environment';

export const env: CommandDefinition = {
  name: 'env',
  summary: 'Print the lines that turn this shell to the local cloud',
  description:
    'Prints lines for the shell. Once evaluated, plain terraform and cdktf in that shell find oracle/oci in the local cloud.\n' +
    'Nothing is written into the current folder, and your own Terraform CLI configuration stays in force for all else.',
  options: [
    { flags: '--shell <shell>', description: 'syntax of the lines (default: your login shell)', choices: shells },
    { flags: '--sdk', description: "for Oracle's SDKs and command line, while 'drydock serve' runs" },
    { flags: '--real-provider', description: "for the real oracle/oci provider, while 'drydock serve' runs" },
    { flags: '--region <region>', description: 'of those clients', defaultValue: 'us-ashburn-1' },
    { flags: '--unset', description: 'print the lines that turn the shell back' },
  ],
  examples: [
    'eval "$(drydock env)"',
    'eval "$(drydock env --sdk)"',
    'drydock env --shell fish | source',
    'eval "$(drydock env --unset)"',
  ],
  async run(context, input) {
    const { environment, home, json, terminal, note } = context;
    const shell = json ? 'json' : ((textOption(input, 'shell') as Shell | undefined) ?? shellOf(environment));
    const print = (variables: Record<string, string | undefined>) =>
      terminal.out.write(`${exportLines(variables, shell)}\n`);
    if (flagOption(input, 'unset')) {
      const TF_CLI_CONFIG_FILE = terraformModule().outerSetting(environment);
      print({ DRYDOCK_HOME: undefined, TF_CLI_CONFIG_FILE, TF_REATTACH_PROVIDERS: undefined });
      return;
    }
    makeWritable(home);
    const client = clientOf(input);
    if (client) {
      print(clientEnvironment(context, client, textOption(input, 'region')!));
      note("HTTPS_PROXY answers for Oracle's hosts only: keep this shell for clients of OCI.");
      return;
    }
    const { variables, notices } = terraformModule().terraformEnvironment(home, { environment });
    print(variables);
    notices.forEach(note);
    if (terminal.out.isTTY) note('To use these lines: eval "$(drydock env)"');
  },
};

function clientOf(input: CommandInput): Client | undefined {
  if (flagOption(input, 'sdk')) return 'sdk';
  return flagOption(input, 'realProvider') ? 'real-provider' : undefined;
}
