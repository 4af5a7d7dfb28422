/** From when to when a backup could have been restored, milliseconds since 1970, and the instant whose content it holds. */
export interface RecoveryPoint {
  readonly id: string;
  readonly taken: number;
  /** It could be restored from here on: later than `taken` for copies. */
  readonly from: number;
  /** Undefined while it is there. */
  readonly until?: number;
}

export interface WorstMoment {
  /** Seconds of data that would have been lost; Infinity while there was no backup at all. */
  readonly lossSeconds: number;
  /** The instant just before which a disaster would have cost most. */
  readonly at: number;
  /** The newest backup at that instant. */
  readonly newest?: string;
}

/**
 * The worst loss that a disaster could have caused at any instant of a span: the age of the newest content that could be restored.
 *
 * @param since milliseconds since 1970; from here on the volume is to be recoverable
 */
export function worstMoment(points: readonly RecoveryPoint[], since: number, until: number): WorstMoment {
  const instants = [since, ...points.flatMap(({ from, until: end }) => [from, end ?? until]), until]
    .filter((instant) => instant >= since && instant <= until)
    .sort((one, other) => one - other);
  let worst: WorstMoment = { lossSeconds: 0, at: since };
  // The loss grows until something changes: it is largest at the end of each stretch between two changes.
  for (let index = 1; index < instants.length; index += 1) {
    const [begin, end] = [instants[index - 1]!, instants[index]!];
    if (end === begin) continue;
    const moment = lossAtEnd(points, begin, end);
    if (moment.lossSeconds > worst.lossSeconds) worst = moment;
  }
  return worst;
}

function lossAtEnd(points: readonly RecoveryPoint[], begin: number, end: number): WorstMoment {
  const there = points.filter(({ from, until }) => from <= begin && (until === undefined || until > begin));
  const newest = there.reduce<RecoveryPoint | undefined>(
    (best, point) => (best === undefined || point.taken > best.taken ? point : best),
    undefined,
  );
  if (!newest) return { lossSeconds: Number.POSITIVE_INFINITY, at: end };
  return { lossSeconds: (end - newest.taken) / 1000, at: end, newest: newest.id };
}
