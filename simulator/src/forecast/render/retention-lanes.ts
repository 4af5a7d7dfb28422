import type { ForecastBackup } from '../forecast-model';
import { element, text } from './markup';
import { type TimeScale, xOf } from './time-axis';

const lanes = [
  { period: 'ONE_YEAR', title: 'yearly' },
  { period: 'ONE_MONTH', title: 'monthly' },
  { period: 'ONE_WEEK', title: 'weekly' },
  { period: 'ONE_DAY', title: 'daily' },
  { period: 'ONE_HOUR', title: 'hourly' },
  { period: undefined, title: 'there already' },
] as const;

const MOST_ROWS = 14;
const ROW_HEIGHT = 4;
const LANE_GAP = 8;

export interface Drawn {
  readonly markup: string;
  readonly bottom: number;
}

/** One lane for each kind of schedule, one bar for the life of each backup. */
export function retentionLanes(backups: readonly ForecastBackup[], scale: TimeScale, top: number): Drawn {
  let y = top;
  const drawn = lanes.flatMap(({ period, title }) => {
    const members = backups.filter(
      (backup) => backup.period === period && (backup.expires ?? scale.until) > scale.from,
    );
    if (members.length === 0) return [];
    const rows = rowsOf(members);
    const lane = rows.length <= MOST_ROWS ? bars(rows, scale, y) : crowd(members, scale, y);
    const height = Math.max(12, Math.min(rows.length, MOST_ROWS) * ROW_HEIGHT);
    const label = text(scale.left - 10, y + height / 2 + 4, title, { class: 'lane' });
    y += height + LANE_GAP;
    return [element('g', { class: title.replaceAll(' ', '-') }, label, lane)];
  });
  return { markup: drawn.join(''), bottom: y };
}

const endOf = ({ expires }: ForecastBackup) => expires ?? Number.POSITIVE_INFINITY;

/** Puts backups that live at the same time into different rows. */
function rowsOf(backups: readonly ForecastBackup[]): ForecastBackup[][] {
  const rows: ForecastBackup[][] = [];
  for (const backup of [...backups].sort((one, other) => one.from - other.from)) {
    const free = rows.find((row) => endOf(row.at(-1)!) <= backup.from);
    if (free) free.push(backup);
    else rows.push([backup]);
  }
  return rows;
}

const bars = (rows: readonly (readonly ForecastBackup[])[], scale: TimeScale, top: number) =>
  rows
    .flatMap((row, index) =>
      row.map((backup) => {
        const x = xOf(scale, backup.from);
        const width = Math.max(1.2, xOf(scale, Math.min(endOf(backup), scale.until)) - x - 0.6);
        const life = `${instant(backup.from)} to ${Number.isFinite(endOf(backup)) ? instant(endOf(backup)) : 'deleted by hand'}`;
        const box = { x, y: top + index * ROW_HEIGHT, width, height: ROW_HEIGHT - 1, rx: 1 };
        return element('rect', box, element('title', {}, life));
      }),
    )
    .join('');

const instant = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 16).replace('T', ' ');

/** Too many to draw each one: how many there are at each time. */
function crowd(backups: readonly ForecastBackup[], scale: TimeScale, top: number): string {
  const height = MOST_ROWS * ROW_HEIGHT;
  const steps = 240;
  const instants = Array.from(
    { length: steps + 1 },
    (_, step) => scale.from + ((scale.until - scale.from) * step) / steps,
  );
  const counts = instants.map((at) => backups.filter((backup) => backup.from <= at && endOf(backup) > at).length);
  const most = Math.max(1, ...counts);
  const points = counts.map(
    (count, step) => `${xOf(scale, instants[step]!).toFixed(1)},${(top + height * (1 - count / most)).toFixed(1)}`,
  );
  const base = `${scale.right},${top + height} ${scale.left},${top + height}`;
  return [
    element('polygon', { points: `${points.join(' ')} ${base}` }),
    text(scale.right, top + 9, `up to ${most} at a time`, { class: 'note' }),
  ].join('');
}
