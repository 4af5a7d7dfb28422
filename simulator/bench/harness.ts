/** One measure: times in ms, sizes in bytes. `ratio` is null where the bar is absolute; a row with a peer has no bar of its own. */
export interface Row {
  readonly id: string;
  readonly what: string;
  readonly ours: number;
  readonly floor: number | null;
  readonly ratio: number | null;
  readonly bar: number | null;
  readonly holds: boolean | null;
  readonly peer?: string;
}

export interface Measure {
  readonly id: string;
  readonly what: string;
  /** Of the ratio, or of `ours` when there is no floor. */
  readonly bar: number;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Runs both sides in turn, `rounds` times, and takes the best of each: what else a machine does only ever adds. */
export function interleaved(rounds: number, ours: (round: number) => number, floor: (round: number) => number) {
  const times = { ours: [] as number[], floor: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    times.floor.push(floor(round));
    times.ours.push(ours(round));
  }
  return { ours: Math.min(...times.ours), floor: Math.min(...times.floor) };
}

export function ratioRow({ id, what, bar }: Measure, { ours, floor }: { ours: number; floor: number }): Row {
  const ratio = ours / floor;
  return { id, what, ours, floor, ratio, bar, holds: ratio <= bar };
}

export function absoluteRow({ id, what, bar }: Measure, ours: number): Row {
  return { id, what, ours, floor: null, ratio: null, bar, holds: ours <= bar };
}

export function peerRow(id: string, what: string, peer: string, ours: number): Row {
  return { id, what, ours, floor: null, ratio: null, bar: null, holds: null, peer };
}

const number = (value: number | null): string => {
  if (value === null) return '';
  return value >= 1000 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));
};

const verdict = ({ holds }: Row): string => {
  if (holds === null) return '';
  return holds ? 'yes' : 'NOT YET';
};

/** The rows as a Markdown table. */
export function table(rows: readonly Row[]): string {
  const head = ['measure', 'what', 'by', 'time or size', 'floor', 'ratio', 'bar', 'holds'];
  const lines = rows.map((row) => [
    row.id,
    row.what,
    row.peer ?? 'drydock',
    number(row.ours),
    number(row.floor),
    number(row.ratio),
    number(row.bar),
    verdict(row),
  ]);
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
