import { type DayChanges, isBackupType, isEnd, passTime } from '../forecast/passage';
import type { CommandContext } from './context';
import { table } from './output/table';
import { durationText, instantText } from './output/units';

/** Lets the clock run, with a bar on a terminal, and prints what happened. */
export async function letTimePass(context: CommandContext, goal: (now: number) => number): Promise<void> {
  const cloud = context.cloud();
  const from = cloud.clock.now();
  const until = goal(from);
  const days = await context.longWork('Time', passTime(cloud, until), (span) => durationText(span / 1000));
  const answer = { from: new Date(from).toISOString(), now: new Date(until).toISOString(), days };
  await context.answer(answer, async () => {
    const ending = `It is ${instantText(until)}.`;
    return days.length === 0 ? `Nothing happened. ${ending}` : `${await dayTable(days, context)}\n\n${ending}`;
  });
}

interface Row {
  readonly day: string;
  readonly region: string;
  readonly made: number;
  readonly ended: number;
  readonly others: number;
  readonly backups: number;
}

function rowsOf({ day, changes, backups }: DayChanges): Row[] {
  const regions = [...new Set(changes.map(({ region }) => region))].sort();
  return regions.map((region) => {
    const here = changes.filter((change) => change.region === region);
    const ofBackups = here.filter(({ resourceType }) => isBackupType(resourceType));
    return {
      day,
      region,
      made: ofBackups.filter(({ from }) => from === undefined).length,
      ended: ofBackups.filter(isEnd).length,
      others: here.length - ofBackups.length,
      backups: backups[region] ?? 0,
    };
  });
}

const count = (amount: number) => (amount === 0 ? undefined : String(amount));

const dayTable = (days: readonly DayChanges[], { terminal }: CommandContext) =>
  table(
    days.flatMap(rowsOf),
    [
      { heading: 'DAY', text: ({ day }) => day },
      { heading: 'REGION', text: ({ region }) => region },
      { heading: 'MADE', align: 'right', text: ({ made }) => count(made) },
      { heading: 'EXPIRED', align: 'right', text: ({ ended }) => count(ended) },
      { heading: 'OTHER CHANGES', align: 'right', text: ({ others }) => count(others) },
      { heading: 'BACKUPS', align: 'right', text: ({ backups }) => String(backups) },
    ],
    terminal.colors,
  );
