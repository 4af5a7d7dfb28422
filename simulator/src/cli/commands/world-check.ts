import { join } from 'node:path';
import type { CommandDefinition } from '../command';
import { ExitCode } from '../exit-code';
import { storeModule } from '../modules';

interface Checked {
  readonly region: string;
  readonly volumes: readonly string[];
  readonly backups: readonly string[];
  readonly problems: readonly string[];
}

export const worldCheck: CommandDefinition = {
  name: 'world check',
  summary: 'Check that every byte and every record is whole',
  description:
    'Reads all that is stored in every region. Lists exactly the volumes and backups that lost data. Exit code 1 when any did.',
  examples: ['drydock world check', 'drydock world check --json'],
  async run(context) {
    const cloud = context.cloud();
    const checked: Checked[] = [];
    for (const region of cloud.regionsInUse().filter((name) => !cloud.isLost(name))) {
      const store = storeModule().openBlockStore(join(context.home, 'regions', region));
      try {
        const { volumes, snapshots, problems } = await context.longWork(`Check of ${region}`, store.check());
        checked.push({ region, volumes, backups: snapshots, problems });
      } finally {
        store.close();
      }
    }
    const damaged = checked.filter(({ problems }) => problems.length > 0);
    await context.answer(checked, () =>
      damaged.length === 0
        ? `Everything is whole in ${checked.map(({ region }) => region).join(', ') || 'no region'}.`
        : damaged.map(damageText).join('\n\n'),
    );
    if (damaged.length > 0) context.endWith(ExitCode.failed);
  },
};

const damageText = ({ region, volumes, backups, problems }: Checked) =>
  [
    `${region}: ${problems.length} problem${problems.length === 1 ? '' : 's'}`,
    ...problems.map((problem) => `  ${problem}`),
    ...[...volumes, ...backups].map((ocid) => `  data lost: ${ocid}`),
  ].join('\n');
