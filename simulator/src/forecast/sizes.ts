import type { ForecastBackup } from './forecast-model';

const DAY_MILLISECONDS = 86_400_000;

/** How much of a volume is rewritten: `usedGBs` hold data, and each day `dailyChangeGBs` of them, spread evenly, get new content. */
export interface ChangeModel {
  readonly usedGBs: number;
  readonly dailyChangeGBs: number;
}

/** GB of which the content differs after so many milliseconds; a block that changes again and again counts once. */
export function changedGBs({ usedGBs, dailyChangeGBs }: ChangeModel, milliseconds: number): number {
  if (usedGBs <= 0) return 0;
  const sameAfterDay = Math.max(0, 1 - dailyChangeGBs / usedGBs);
  return usedGBs * (1 - sameAfterDay ** (Math.max(0, milliseconds) / DAY_MILLISECONDS));
}

/**
 * GB that are stored for backups of one volume in one region: all of the oldest, and of each next one what changed since the one
 * before it (Oracle, Overview of Block Volume Backups: the worked example of unique sizes).
 */
export function storedGBs(model: ChangeModel, standing: readonly ForecastBackup[]): number {
  const instants = standing.map(({ taken }) => taken).sort((one, other) => one - other);
  return instants.reduce(
    (sum, taken, index) => sum + (index === 0 ? model.usedGBs : changedGBs(model, taken - instants[index - 1]!)),
    0,
  );
}

/** GB that a copy moves: what changed since the newest copy that is there already, or everything. */
export function movedGBs(model: ChangeModel, copy: ForecastBackup, there: readonly ForecastBackup[]): number {
  const earlier = there.map(({ taken }) => taken).filter((taken) => taken < copy.taken);
  return earlier.length === 0 ? model.usedGBs : changedGBs(model, copy.taken - Math.max(...earlier));
}
