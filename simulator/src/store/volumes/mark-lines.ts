import type { IndexFile, Participant } from '../index-file/index-file';
import { catalogueKey, lastNumber, MAX_NUMBER } from '../index-file/keys';

export interface MarkedSnapshot {
  readonly mark: number;
  readonly id: string;
}

/** A longer line is asked of the index each time. */
const LONGEST = 64;
const MOST_LINES = 10_000;

/** The surviving snapshots of each lineage in the order of their marks. Transactions keep the lines that they have looked at. */
export class MarkLines implements Participant {
  private readonly lines = new Map<number, MarkedSnapshot[] | 'long'>();

  constructor(private readonly index: IndexFile) {
    index.join(this);
  }

  add(lineage: number, snapshot: MarkedSnapshot): void {
    this.index.catalogue.put(catalogueKey('M', lineage, snapshot.mark), Buffer.from(snapshot.id));
    const line = this.lines.get(lineage);
    if (Array.isArray(line)) line.splice(positionOf(line, snapshot.mark), 0, snapshot);
  }

  remove(lineage: number, mark: number): void {
    this.index.catalogue.remove(catalogueKey('M', lineage, mark));
    const line = this.lines.get(lineage);
    if (Array.isArray(line)) {
      const position = positionOf(line, mark);
      if (line[position]?.mark === mark) line.splice(position, 1);
    }
  }

  /** The nearest with a mark below `mark`. */
  before(lineage: number, mark: number): MarkedSnapshot | undefined {
    const line = this.line(lineage);
    return line ? line[positionOf(line, mark) - 1] : this.stored(lineage, 0, mark, 1, true)[0];
  }

  /** The nearest with a mark above `mark`. */
  after(lineage: number, mark: number): MarkedSnapshot | undefined {
    const line = this.line(lineage);
    return line ? line[positionOf(line, mark + 1)] : this.stored(lineage, mark + 1, MAX_NUMBER, 1)[0];
  }

  invalidate(): void {
    this.lines.clear();
  }

  private line(lineage: number): readonly MarkedSnapshot[] | undefined {
    if (!this.index.insideTransaction) return undefined;
    let line = this.lines.get(lineage);
    if (line === undefined) {
      if (this.lines.size >= MOST_LINES) this.lines.clear();
      const all = this.stored(lineage, 0, MAX_NUMBER, LONGEST);
      line = all.length < LONGEST ? all : 'long';
      this.lines.set(lineage, line);
    }
    return line === 'long' ? undefined : line;
  }

  private stored(lineage: number, from: number, to: number, limit: number, reverse = false): MarkedSnapshot[] {
    const range = { start: catalogueKey('M', lineage, from), end: catalogueKey('M', lineage, to), limit, reverse };
    return this.index.catalogue.range(range).map(({ key, value }) => ({ mark: lastNumber(key), id: value.toString() }));
  }
}

/** Where a mark is in a line, or would be. */
function positionOf(line: readonly MarkedSnapshot[], mark: number): number {
  let low = 0;
  let high = line.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (line[middle].mark < mark) low = middle + 1;
    else high = middle;
  }
  return low;
}
