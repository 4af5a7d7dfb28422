import type { FaultRecord } from '../../cloud';
import type { CommandDefinition } from '../command';
import { table } from '../output/table';

export const faultList: CommandDefinition = {
  name: 'fault list',
  summary: 'List the faults that are set, and how often each struck',
  examples: ['drydock fault list'],
  async run(context) {
    const faults = context.cloud().faults.list();
    await context.answer(faults, () =>
      faults.length === 0
        ? 'No fault is set.'
        : table<FaultRecord>(
            faults,
            [
              { heading: 'KIND', text: ({ fault }) => fault.kind },
              { heading: 'WHERE AND WHEN', text: scopeText },
              { heading: 'FITTED', align: 'right', text: ({ considered }) => String(considered) },
              { heading: 'STRUCK', align: 'right', text: ({ struck }) => String(struck) },
            ],
            context.terminal.colors,
          ),
    );
  },
};

const scopeText = ({ fault: { kind: _kind, ...scope } }: FaultRecord) =>
  Object.entries(scope)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ') || 'everywhere';
