import type { CommandDefinition } from '../command';
import { table } from '../output/table';

interface Row {
  readonly name: string;
  readonly compartmentId: string;
  readonly statement: string;
}

export const quotaList: CommandDefinition = {
  name: 'quota list',
  summary: 'List quotas with their statements',
  examples: ['drydock quota list', 'drydock quota list --json'],
  async run(context) {
    const quotas = context.cloud().limits.quotas();
    const rows = quotas.flatMap(({ name, compartmentId, statements }) =>
      statements.map((statement): Row => ({ name, compartmentId, statement })),
    );
    await context.answer(quotas, () =>
      rows.length === 0
        ? 'There are no quotas: only the service limits count.'
        : table<Row>(
            rows,
            [
              { heading: 'NAME', text: ({ name }) => name },
              { heading: 'STATEMENT', text: ({ statement }) => statement },
              { heading: 'IN', text: ({ compartmentId }) => compartmentId },
            ],
            context.terminal.colors,
          ),
    );
  },
};
