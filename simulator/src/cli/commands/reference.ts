import type { CommandDefinition } from '../command';
import { referencePage } from '../reference';

/** What docs/cli.md is made with; not in the help. */
export const referenceOf = (
  definitions: readonly CommandDefinition[],
  objects: Readonly<Record<string, string>>,
): CommandDefinition => ({
  name: 'reference',
  summary: 'Print the reference page of this command',
  hidden: true,
  examples: ['drydock reference > docs/cli.md'],
  async run({ terminal }) {
    terminal.out.write(referencePage(definitions, objects));
  },
});
