import type { CommandDefinition } from '../command';
import { cloudModule } from '../modules';
import { table } from '../output/table';
import { instantText } from '../output/units';

interface Row {
  readonly name: string;
  readonly home: string;
  readonly now: string;
  readonly regions: readonly string[];
}

export const worldList: CommandDefinition = {
  name: 'world list',
  summary: 'List the saved worlds',
  examples: ['drydock world list'],
  async run(context) {
    const { openCloud, SavedWorlds } = cloudModule();
    const worlds = new SavedWorlds(context.home);
    const rows = worlds.names().map((name): Row => {
      const home = worlds.homeOf(name);
      const cloud = openCloud({ home });
      try {
        return { name, home, now: new Date(cloud.clock.now()).toISOString(), regions: cloud.regionsInUse() };
      } finally {
        cloud.close();
      }
    });
    await context.answer(rows, () =>
      rows.length === 0
        ? 'No world is saved.'
        : table<Row>(
            rows,
            [
              { heading: 'NAME', text: ({ name }) => name },
              { heading: 'CLOCK', text: ({ now }) => instantText(now) },
              { heading: 'REGIONS', text: ({ regions }) => regions.join(', ') || 'none' },
            ],
            context.terminal.colors,
          ),
    );
  },
};
