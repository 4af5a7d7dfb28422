import { type BeyondLimit, regionsBeyondLimit } from './backup-limit';
import type { ForecastBackup, ForecastOptions, ForecastVolume } from './forecast-model';
import { plannedBackups } from './planned-backups';
import { examplePrices, type PriceTable } from './prices';
import { type RecoveryPoint, type WorstMoment, worstMoment } from './recovery-points';
import { movedGBs, storedGBs } from './sizes';

const DAY_MILLISECONDS = 86_400_000;
const DAYS_OF_A_MONTH = 365 / 12;

export interface ForecastDay {
  /** In UTC: 2026-01-31. */
  readonly day: string;
  /** At the end of the day, by region. */
  readonly regions: Readonly<Record<string, RegionDay>>;
}

export interface RegionDay {
  readonly backups: number;
  readonly storedGBs: number;
  /** GB that copies brought into the region on this day. */
  readonly arrivedGBs: number;
}

export interface ForecastMonth {
  /** 2026-01. */
  readonly month: string;
  readonly storageCost: number;
  readonly transferCost: number;
}

export interface VolumeForecast {
  readonly name: string;
  readonly region: string;
  readonly policy?: string;
  readonly backups: readonly ForecastBackup[];
  /** From now on, or from the first backup on; with whatever region is left. */
  readonly worst: WorstMoment;
  /** When only this region is left. */
  readonly worstIn: Readonly<Record<string, WorstMoment>>;
}

export interface Forecast {
  readonly from: string;
  readonly until: string;
  readonly volumes: readonly VolumeForecast[];
  readonly days: readonly ForecastDay[];
  readonly months: readonly ForecastMonth[];
  /** The regions that would hold more backups than they may; what is foreseen there is not what comes. */
  readonly beyondLimit: readonly BeyondLimit[];
  readonly prices: PriceTable;
}

/** What backups will exist on each day, where, how big, at what cost, and how much a disaster could cost at worst. */
export function forecast(
  volumes: readonly ForecastVolume[],
  options: ForecastOptions,
  prices: PriceTable = examplePrices,
): Forecast {
  const foreseen = volumes.map((volume) => ({
    volume,
    backups: [...volume.existing, ...plannedBackups(volume, options)],
  }));
  const days = daysOf(options).map((end) => dayOf(foreseen, options, end));
  return {
    from: new Date(options.from).toISOString(),
    until: new Date(options.until).toISOString(),
    volumes: foreseen.map(({ volume, backups }) => volumeForecast(volume, backups, options)),
    days,
    months: monthsOf(days, prices),
    beyondLimit: regionsBeyondLimit(
      foreseen.flatMap(({ backups }) => backups),
      options.mostBackups ?? Number.POSITIVE_INFINITY,
      options,
    ),
    prices,
  };
}

interface Foreseen {
  readonly volume: ForecastVolume;
  readonly backups: readonly ForecastBackup[];
}

/** The ends of the days in UTC, the last one cut short. */
function daysOf({ from, until }: ForecastOptions): number[] {
  const ends: number[] = [];
  for (let end = (Math.floor(from / DAY_MILLISECONDS) + 1) * DAY_MILLISECONDS; end < until; end += DAY_MILLISECONDS)
    ends.push(end);
  return until > from ? [...ends, until] : [];
}

/** What can be restored at an instant. */
export const standingAt = (backups: readonly ForecastBackup[], at: number) =>
  backups.filter(({ from, expires }) => from <= at && (expires === undefined || expires > at));

function dayOf(foreseen: readonly Foreseen[], { dailyChangeGBs }: ForecastOptions, end: number): ForecastDay {
  const begin = end - DAY_MILLISECONDS;
  const regions: Record<string, { backups: number; storedGBs: number; arrivedGBs: number }> = {};
  for (const { volume, backups } of foreseen) {
    const model = { usedGBs: volume.usedGBs, dailyChangeGBs };
    for (const region of new Set(backups.map((backup) => backup.region))) {
      const here = backups.filter((backup) => backup.region === region);
      const standing = standingAt(here, end - 1);
      const arrived = here.filter(({ isCopy, from }) => isCopy && from >= begin && from < end);
      const total = regions[region] ?? { backups: 0, storedGBs: 0, arrivedGBs: 0 };
      regions[region] = total;
      total.backups += standing.length;
      total.storedGBs += storedGBs(model, standing);
      for (const copy of arrived) total.arrivedGBs += movedGBs(model, copy, standingAt(here, copy.from));
    }
  }
  return { day: new Date(end - 1).toISOString().slice(0, 10), regions };
}

function monthsOf(days: readonly ForecastDay[], prices: PriceTable): ForecastMonth[] {
  const months = [...new Set(days.map(({ day }) => day.slice(0, 7)))];
  return months.map((month) => {
    const regionDays = days.filter(({ day }) => day.startsWith(month)).flatMap(({ regions }) => Object.values(regions));
    const stored = regionDays.reduce((sum, { storedGBs: amount }) => sum + amount, 0);
    const moved = regionDays.reduce((sum, { arrivedGBs }) => sum + arrivedGBs, 0);
    return {
      month,
      storageCost: (stored / DAYS_OF_A_MONTH) * prices.storagePerGBMonth,
      transferCost: Math.max(0, moved - prices.freeTransferGBs) * prices.transferPerGB,
    };
  });
}

function volumeForecast(
  volume: ForecastVolume,
  backups: readonly ForecastBackup[],
  { from, until }: ForecastOptions,
): VolumeForecast {
  const regions = [...new Set(backups.map(({ region }) => region))].sort();
  const worstOf = (some: readonly ForecastBackup[]) => worst(some, from, until);
  return {
    name: volume.name,
    region: volume.region,
    policy: volume.policy?.name,
    backups,
    worst: worstOf(backups),
    worstIn: Object.fromEntries(
      regions.map((region) => [region, worstOf(backups.filter((each) => each.region === region))]),
    ),
  };
}

function worst(backups: readonly ForecastBackup[], now: number, until: number): WorstMoment {
  if (backups.length === 0) return { lossSeconds: Number.POSITIVE_INFINITY, at: until };
  const points = backups.map(
    ({ region, taken, from, expires }): RecoveryPoint => ({
      id: `${region} ${new Date(taken).toISOString()}`,
      taken,
      from,
      until: expires,
    }),
  );
  return worstMoment(points, Math.max(now, Math.min(...points.map(({ from }) => from))), until);
}
