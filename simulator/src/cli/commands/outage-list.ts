import type { Outage } from '../../cloud';
import type { CommandDefinition } from '../command';
import { table } from '../output/table';
import { instantText } from '../output/units';

const text = (instant: number) => instantText(new Date(instant).toISOString());

export const outageList: CommandDefinition = {
  name: 'outage list',
  summary: 'List what is out of service',
  examples: ['drydock outage list'],
  async run(context) {
    const outages = context.cloud().outages.list();
    await context.answer(outages, () =>
      outages.length === 0
        ? 'Everything is in service.'
        : table<Outage>(
            outages,
            [
              { heading: 'REGION', text: ({ region }) => region },
              { heading: 'AVAILABILITY DOMAIN', text: ({ availabilityDomain }) => availabilityDomain ?? 'all' },
              { heading: 'SINCE', text: ({ since }) => text(since) },
              { heading: 'UNTIL', text: ({ until }) => (until === undefined ? 'it is ended' : text(until)) },
            ],
            context.terminal.colors,
          ),
    );
  },
};
