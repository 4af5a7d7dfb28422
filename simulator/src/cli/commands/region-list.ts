import { REGIONS } from '../../cloud/region/catalogue';
import { type CommandDefinition, flagOption } from '../command';
import { table } from '../output/table';

interface Row {
  readonly name: string;
  readonly key: string;
  readonly timeZone: string;
  readonly state: string;
}

export const regionList: CommandDefinition = {
  name: 'region list',
  summary: 'List the regions in use',
  options: [{ flags: '--all', description: 'every region that there is' }],
  examples: ['drydock region list --all'],
  async run(context, input) {
    const cloud = context.cloud();
    const used = cloud.regionsInUse();
    const rows = REGIONS.filter(({ name }) => flagOption(input, 'all') || used.includes(name)).map(
      ({ name, key, timeZone }): Row => ({
        name,
        key,
        timeZone,
        state: cloud.isLost(name) ? 'LOST' : used.includes(name) ? 'IN USE' : 'EMPTY',
      }),
    );
    await context.answer(rows, () =>
      rows.length === 0
        ? 'No region is in use yet.'
        : table<Row>(
            rows,
            [
              { heading: 'REGION', text: ({ name }) => name },
              { heading: 'KEY', text: ({ key }) => key },
              { heading: 'STATE', text: ({ state }) => state },
              { heading: 'TIME ZONE', text: ({ timeZone }) => timeZone },
            ],
            context.terminal.colors,
          ),
    );
  },
};
