import type { ForecastBackup } from './forecast-model';

/** From here on the forecast shows backups that the region refuses. */
export interface BeyondLimit {
  readonly region: string;
  /** The instant of the first backup that is one too many. */
  readonly at: string;
  /** How many backups a region may hold. */
  readonly most: number;
}

/** The instant from `from` on at which there are first more than `most`; what is made as others expire comes before they go. */
function firstBeyond(backups: readonly ForecastBackup[], most: number, from: number): number | undefined {
  const changes = backups.flatMap(({ from: made, expires }) => [
    { at: made, by: 1 },
    ...(expires === undefined ? [] : [{ at: expires, by: -1 }]),
  ]);
  let count = 0;
  for (const { at, by } of changes.sort((one, other) => one.at - other.at || other.by - one.by)) {
    count += by;
    if (by > 0 && count > most && at >= from) return at;
  }
  return undefined;
}

/** The regions that would hold more backups than they may. */
export function regionsBeyondLimit(
  backups: readonly ForecastBackup[],
  most: number,
  { from, until }: { readonly from: number; readonly until: number },
): BeyondLimit[] {
  const regions = [...new Set(backups.map(({ region }) => region))].sort();
  return regions.flatMap((region) => {
    const at = firstBeyond(
      backups.filter((backup) => backup.region === region),
      most,
      from,
    );
    return at === undefined || at >= until ? [] : [{ region, at: new Date(at).toISOString(), most }];
  });
}
