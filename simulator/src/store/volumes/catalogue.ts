import type { Ancestor } from '../block-store';
import { idInUse, noSuchSnapshot, noSuchVolume, StoreError } from '../errors';
import type { IndexFile } from '../index-file/index-file';
import { catalogueKey, lastNumber, MAX_NUMBER } from '../index-file/keys';
import { type MarkedSnapshot, MarkLines } from './mark-lines';
import { RecordCache } from './record-cache';

/** A live volume. Counts are in blocks. */
export interface VolumeRecord {
  readonly lineage: number;
  /** Births of what is written now; newer than everything that a snapshot or another volume shares. */
  readonly epoch: number;
  readonly size: number;
  readonly root: number;
  readonly initialized: number;
  /** Blocks that the nearest surviving snapshot above does not hold. */
  readonly own: number;
  /** Progress of work that builds this volume out of sight. */
  readonly draft?: unknown;
}

export interface SnapshotRecord {
  readonly volume: string;
  readonly lineage: number;
  /** Everything with a smaller number in its volume's past is held by it. */
  readonly mark: number;
  readonly size: number;
  readonly root: number;
  readonly initialized: number;
  readonly own: number;
  /** Of what it is a copy, in the numbers of the store that it came from. */
  readonly origin?: Ancestor;
}

/** The life of one volume in the tree of versions; stays while a snapshot or a descendant needs it. */
export interface LineageRecord {
  readonly volume: string;
  /** 0 when it descends from none. */
  readonly parent: number;
  /** Where in the parent's life it begins. */
  readonly branch: number;
  readonly live: boolean;
  readonly snapshots: number;
  readonly children: number;
  /** Forgotten lineages between this one and its parent, nearest first. */
  readonly forebears?: readonly Ancestor[];
}

export interface Branch {
  readonly branch: number;
  readonly lineage: number;
}

const BATCH = 256;
const ALL = 2 ** 31 - 1;

/** Ids that begin so are the store's own and are never shown. */
export const HIDDEN = '\u0001';
/** Into this, and the id of the snapshot to be, a copy is received. */
export const COPY_DRAFT = `${HIDDEN}copy:`;

/** The records of volumes, snapshots and lineages, and the indexes over them. */
export class Catalogue {
  private readonly live: RecordCache<VolumeRecord>;
  private readonly taken: RecordCache<SnapshotRecord>;
  private readonly lineages: RecordCache<LineageRecord>;
  private readonly marks: MarkLines;

  constructor(private readonly index: IndexFile) {
    this.live = new RecordCache(index, 'V');
    this.taken = new RecordCache(index, 'S');
    this.lineages = new RecordCache(index, 'L');
    this.marks = new MarkLines(index);
  }

  findVolume(id: string): VolumeRecord | undefined {
    return this.live.get(id);
  }

  volume(id: string): VolumeRecord {
    const record = this.findVolume(id);
    if (!record) throw noSuchVolume(id);
    return record;
  }

  putVolume(id: string, record: VolumeRecord): void {
    this.live.put(id, record);
  }

  removeVolume(id: string): void {
    this.live.put(id, undefined);
  }

  *volumes(): Generator<[string, VolumeRecord]> {
    for (const [id, record] of this.allVolumes()) if (!id.startsWith(HIDDEN)) yield [id, record];
  }

  /** Ids of the hidden volumes that nobody can take up again. A broken-off copy is not among them. */
  *unfinished(): Generator<string> {
    for (const [id] of this.allVolumes()) if (id.startsWith(HIDDEN) && !id.startsWith(COPY_DRAFT)) yield id;
  }

  private *allVolumes(): Generator<[string, VolumeRecord]> {
    if (this.index.insideTransaction) this.live.beforeCommit();
    for (const { key, value } of this.scan(catalogueKey('V'), catalogueKey('W'))) {
      yield [key.toString('utf8', 1, key.length - 1), JSON.parse(value.toString())];
    }
  }

  findSnapshot(id: string): SnapshotRecord | undefined {
    return this.taken.get(id);
  }

  snapshot(id: string): SnapshotRecord {
    const record = this.findSnapshot(id);
    if (!record) throw noSuchSnapshot(id);
    return record;
  }

  putSnapshot(id: string, record: SnapshotRecord): void {
    this.taken.put(id, record);
  }

  addSnapshot(id: string, record: SnapshotRecord): void {
    this.putSnapshot(id, record);
    this.marks.add(record.lineage, { mark: record.mark, id });
  }

  removeSnapshot(id: string, { lineage, mark }: SnapshotRecord): void {
    this.taken.put(id, undefined);
    this.marks.remove(lineage, mark);
  }

  *snapshots(): Generator<[string, SnapshotRecord]> {
    if (this.index.insideTransaction) this.taken.beforeCommit();
    for (const { key, value } of this.scan(catalogueKey('S'), catalogueKey('T'))) {
      yield [key.toString('utf8', 1, key.length - 1), JSON.parse(value.toString())];
    }
  }

  addCopy(id: string, { volume, mark, origin }: SnapshotRecord): void {
    this.space.put(catalogueKey('O', origin!.volume, origin!.mark, mark), Buffer.from(id));
    this.space.put(catalogueKey('W', volume, mark), Buffer.from(id));
  }

  removeCopy({ volume, mark, origin }: SnapshotRecord): void {
    this.space.remove(catalogueKey('O', origin!.volume, origin!.mark, mark));
    this.space.remove(catalogueKey('W', volume, mark));
  }

  /** The copy of the youngest snapshot in a volume's past, up to and with the ancestor's mark. */
  copyOf({ volume, mark }: Ancestor): { snapshot: string; origin: Ancestor } | undefined {
    const range = { start: catalogueKey('O', volume, 0), end: catalogueKey('O', volume, mark + 1) };
    const [last] = this.space.range({ ...range, reverse: true, limit: 1 });
    if (!last) return undefined;
    const snapshot = last.value.toString();
    return { snapshot, origin: this.snapshot(snapshot).origin! };
  }

  /** Snapshots taken of a volume here, then copies of its snapshots that came from elsewhere. */
  *snapshotsOfVolume(volume: string): Generator<[string, SnapshotRecord]> {
    const lineage = this.findLineage(volume);
    if (lineage !== undefined) yield* this.named(catalogueKey('M', lineage, 0), catalogueKey('M', lineage, MAX_NUMBER));
    yield* this.named(catalogueKey('W', volume, 0), catalogueKey('W', volume, MAX_NUMBER));
  }

  private *named(start: Buffer, end: Buffer): Generator<[string, SnapshotRecord]> {
    for (const { value } of this.scan(start, end)) {
      const id = value.toString();
      const record = this.findSnapshot(id);
      if (record) yield [id, record];
    }
  }

  requireFree(id: string): void {
    if (this.space.has(catalogueKey('N', id)) || this.findSnapshot(id)) throw idInUse(id);
  }

  findLineage(volume: string): number | undefined {
    const value = this.space.get(catalogueKey('N', volume));
    return value === undefined ? undefined : lastNumber(value);
  }

  lineage(lineage: number): LineageRecord {
    const record = this.lineages.get(lineage);
    if (!record)
      throw new StoreError('DAMAGED', `lineage ${lineage} is missing from the index; run check to learn what is lost`);
    return record;
  }

  putLineage(lineage: number, record: LineageRecord): void {
    this.lineages.put(lineage, record);
  }

  addLineage(lineage: number, record: LineageRecord): void {
    this.putLineage(lineage, record);
    this.space.put(catalogueKey('N', record.volume), catalogueKey('L', lineage));
    this.addBranch(lineage, record);
  }

  removeLineage(lineage: number, record: LineageRecord): void {
    this.lineages.put(lineage, undefined);
    this.space.remove(catalogueKey('N', record.volume));
    this.removeBranch(lineage, record);
  }

  addBranch(lineage: number, { parent, branch }: LineageRecord): void {
    if (parent !== 0) this.space.put(catalogueKey('B', parent, branch, lineage), Buffer.alloc(0));
  }

  removeBranch(lineage: number, { parent, branch }: LineageRecord): void {
    if (parent !== 0) this.space.remove(catalogueKey('B', parent, branch, lineage));
  }

  /** The nearest surviving snapshot in a lineage with a mark below `mark`. */
  snapshotBefore(lineage: number, mark: number): MarkedSnapshot | undefined {
    return this.marks.before(lineage, mark);
  }

  /** The nearest surviving snapshot in a lineage with a mark above `mark`. */
  snapshotAfter(lineage: number, mark: number): MarkedSnapshot | undefined {
    return this.marks.after(lineage, mark);
  }

  /** The lineages that begin in another one's life, from `from` to `to`, both inclusive. */
  branches(parent: number, from: number, to: number): Branch[] {
    const range = {
      start: catalogueKey('B', parent, from),
      end: catalogueKey('B', parent, Math.min(to + 1, MAX_NUMBER)),
      limit: ALL,
    };
    return this.space.range(range).map(({ key }) => ({ branch: key.readUIntBE(7, 6), lineage: lastNumber(key) }));
  }

  private get space() {
    return this.index.catalogue;
  }

  private *scan(start: Buffer, end: Buffer): Generator<{ key: Buffer; value: Buffer }> {
    let from = start;
    for (;;) {
      this.index.refresh();
      const batch = this.space.range({ start: from, end, limit: BATCH });
      yield* batch;
      if (batch.length < BATCH) return;
      from = Buffer.concat([batch[batch.length - 1].key, Buffer.of(0)]);
    }
  }
}
