import type { CommandDefinition } from '../command';
import { UsageError } from '../command-error';
import { type CompletedShell, completedShells, completionScripts } from '../completion/scripts';

export const completion: CommandDefinition = {
  name: 'completion',
  summary: 'Print the script that completes this command in a shell',
  parameters: [{ name: 'shell', description: completedShells.join(', ') }],
  examples: ['source <(drydock completion bash)', 'drydock completion fish > ~/.config/fish/completions/drydock.fish'],
  async run({ answer }, { parameters: [shell = ''] }) {
    const script = completionScripts[shell as CompletedShell];
    if (!script) throw new UsageError(`'${shell}' is not completed, expected ${completedShells.join(', ')}`);
    await answer({ shell, script }, () => script);
  },
};
