import {
  BLOCK_SIZE,
  type BlockStore,
  type Collected,
  type CopyResult,
  type Damage,
  type ExportResult,
  type Extent,
  type ImportResult,
  type LongWork,
  type SnapshotInfo,
  type SnapshotOffer,
  type SnapshotReception,
  type Source,
  type VolumeInfo,
} from '../block-store';
import type { Table } from '../database';
import { idInUse, invalid, noSuchSnapshot, noSuchVolume, StoreError } from '../errors';
import { requireGranularity, requireGrowth, requireId, requireRoom, requireVolumeSize, requireWithin } from '../limits';
import { copySnapshot } from '../transfer/copy-snapshot';
import { extentsOf } from '../transfer/extents';
import { MemoryContent } from './memory-content';
import { MemoryCopies } from './memory-copies';
import { exportVersion, importImage } from './memory-images';
import { MemoryTable } from './memory-table';
import { sorted } from './sorted';
import { UndoLog } from './undo-log';
import type { Ancestry, Block, MemorySnapshot, MemoryVolume } from './version';

/** A `BlockStore` of plain maps: the plainest thing that keeps the contract. */
export class MemoryBlockStore implements BlockStore {
  private readonly undo = new UndoLog();
  private readonly content = new MemoryContent(this.undo);
  private readonly tables = new Map<string, MemoryTable<unknown>>();
  private readonly live = new Map<string, MemoryVolume>();
  private readonly taken = new Map<string, MemorySnapshot>();
  private readonly copies = new MemoryCopies(this.undo, this.content, this.taken, () => this.next());
  private sequence = 0;
  private closed = false;

  get generation(): number | undefined {
    return this.undo.generation;
  }

  table<V>(name: string): Table<V> {
    if (name.length === 0 || name.includes('\0'))
      throw invalid(`the table name ${JSON.stringify(name)} is not possible`, 'a name without NUL');
    let table = this.tables.get(name);
    if (!table) {
      table = new MemoryTable<unknown>(this.undo);
      this.tables.set(name, table);
    }
    return table as MemoryTable<unknown> as Table<V>;
  }

  transaction<T>(work: () => T): T {
    this.requireOpen();
    return this.undo.transaction(work);
  }

  beforeCommit(work: () => void): void {
    this.undo.beforeCommit(work);
  }

  createVolume(id: string, size: number): void {
    this.requireNew(id);
    requireVolumeSize(size);
    this.add(id, size, new Map(), { volume: id, branch: 0 });
  }

  volume(id: string): VolumeInfo | undefined {
    const volume = this.live.get(id);
    return volume && { id, size: volume.size, initializedBytes: volume.blocks.size * BLOCK_SIZE };
  }

  *volumes(): Generator<VolumeInfo> {
    for (const id of sorted(this.live.keys())) {
      const info = this.volume(id);
      if (info) yield info;
    }
  }

  deleteVolume(id: string): void {
    const volume = this.requireVolume(id);
    this.live.delete(id);
    this.undo.remember(() => this.live.set(id, volume));
  }

  write(id: string, offset: number, data: Uint8Array): void {
    const volume = this.requireVolume(id);
    requireWithin(offset, data.length, volume.size);
    this.content.write(volume, offset, data);
  }

  read(source: Source, offset: number, length: number, into: Buffer = Buffer.alloc(length)): Buffer {
    const { size, blocks } = this.version(source);
    requireWithin(offset, length, size);
    requireRoom(into, length);
    return this.content.read(blocks, offset, length, into);
  }

  discard(id: string, offset: number, length: number): void {
    const volume = this.requireVolume(id);
    requireWithin(offset, length, volume.size);
    this.content.discard(volume, offset, length);
  }

  flush(): void {
    this.transaction(() => undefined);
  }

  resize(id: string, size: number): void {
    const volume = this.requireVolume(id);
    const before = volume.size;
    requireGrowth(before, size);
    volume.size = size;
    this.undo.remember(() => {
      volume.size = before;
    });
  }

  snapshot(id: string, snapshot: string): void {
    const volume = this.requireVolume(id);
    this.requireNew(snapshot);
    const { size, blocks, ancestry } = volume;
    this.content.share(volume, this.next());
    this.taken.set(snapshot, { volume: id, size, blocks, mark: volume.epoch, ancestry });
    this.undo.remember(() => this.taken.delete(snapshot));
  }

  snapshotInfo(id: string): SnapshotInfo | undefined {
    const snapshot = this.taken.get(id);
    if (!snapshot) return undefined;
    return { id, volume: snapshot.volume, size: snapshot.size, initializedBytes: snapshot.blocks.size * BLOCK_SIZE };
  }

  *snapshots(volume?: string): Generator<SnapshotInfo> {
    for (const id of volume === undefined ? sorted(this.taken.keys()) : this.takenOf(volume)) {
      const info = this.snapshotInfo(id);
      if (info) yield info;
    }
  }

  deleteSnapshot(id: string): void {
    if (this.copies.drop(id)) return;
    const snapshot = this.requireSnapshot(id);
    this.taken.delete(id);
    this.undo.remember(() => this.taken.set(id, snapshot));
    this.copies.forget(snapshot);
  }

  clone(id: string, clone: string, size?: number): void {
    const volume = this.requireVolume(id);
    if (size !== undefined) requireGrowth(volume.size, size);
    this.requireNew(clone);
    this.content.share(volume, this.next());
    this.add(clone, size ?? volume.size, volume.blocks, {
      volume: clone,
      parent: volume.ancestry,
      branch: volume.epoch,
    });
  }

  restore(id: string, volume: string, size?: number): void {
    const snapshot = this.requireSnapshot(id);
    if (size !== undefined) requireGrowth(snapshot.size, size);
    this.requireNew(volume);
    const blocks = snapshot.blocks as MemoryVolume['blocks'];
    this.add(volume, size ?? snapshot.size, blocks, { volume, parent: snapshot.ancestry, branch: snapshot.mark });
  }

  uniqueBytes(id: string): number {
    const snapshot = this.requireSnapshot(id);
    const older = [...this.taken.values()].filter(({ mark }) => mark < snapshot.mark);
    let count = 0;
    for (const [block, bytes] of snapshot.blocks) if (!older.some(({ blocks }) => blocks.get(block) === bytes)) count++;
    return count * BLOCK_SIZE;
  }

  storedBytes(): number {
    const blocks = new Set<Block>();
    for (const version of [...this.live.values(), ...this.taken.values()]) {
      for (const block of version.blocks.values()) blocks.add(block);
    }
    return blocks.size * BLOCK_SIZE;
  }

  writtenExtents(source: Source): Iterable<Extent> {
    const { size, blocks } = this.version(source);
    const written = sorted(blocks.keys()).map((start) => ({ start, count: 1 }));
    return extentsOf(written, BLOCK_SIZE, size);
  }

  diff(from: Source, to: Source, granularity = BLOCK_SIZE): Iterable<Extent> {
    requireGranularity(granularity);
    const before = this.version(from);
    const after = this.version(to);
    const changed = [...new Set([...before.blocks.keys(), ...after.blocks.keys()])]
      .filter((block) => before.blocks.get(block) !== after.blocks.get(block))
      .sort((a, b) => a - b)
      .map((start) => ({ start, count: 1 }));
    return extentsOf(changed, granularity, Math.max(before.size, after.size));
  }

  *copySnapshot(snapshot: string, destination: BlockStore, id: string): LongWork<CopyResult> {
    requireId(id);
    return yield* copySnapshot(this.copies.offer(this.requireSnapshot(snapshot)), destination, id);
  }

  receiveSnapshot(id: string, offer: SnapshotOffer): SnapshotReception {
    this.requireNew(id);
    return this.copies.receive(id, offer);
  }

  *importImage(id: string, file: string): LongWork<ImportResult> {
    return yield* importImage(this.content, id, () => this.requireVolume(id), file);
  }

  *exportImage(source: Source, file: string): LongWork<ExportResult> {
    return yield* exportVersion(this.content, this.version(source), source, file);
  }

  *check(): LongWork<Damage> {
    yield { done: 1, total: 1 };
    return { volumes: [], snapshots: [], problems: [] };
  }

  *collect(): LongWork<Collected> {
    yield { done: 1, total: 1 };
    return { freedBytes: 0 };
  }

  close(): void {
    this.closed = true;
  }

  /** Ids in the order in which they were taken. */
  private takenOf(volume: string): string[] {
    const taken = [...this.taken].filter(([, snapshot]) => snapshot.volume === volume);
    return taken.sort(([, one], [, other]) => one.mark - other.mark).map(([id]) => id);
  }

  private next(): number {
    return ++this.sequence;
  }

  private version(source: Source): MemoryVolume | MemorySnapshot {
    return 'volume' in source ? this.requireVolume(source.volume) : this.requireSnapshot(source.snapshot);
  }

  private add(id: string, size: number, blocks: MemoryVolume['blocks'], ancestry: Ancestry): void {
    this.live.set(id, { size, blocks, shared: true, epoch: this.next(), ancestry });
    this.undo.remember(() => this.live.delete(id));
  }

  private requireOpen(): void {
    if (this.closed) throw new StoreError('CLOSED', 'this store was closed; open it again');
  }

  private requireVolume(id: string): MemoryVolume {
    this.requireOpen();
    const volume = this.live.get(id);
    if (!volume) throw noSuchVolume(id);
    return volume;
  }

  private requireSnapshot(id: string): MemorySnapshot {
    const snapshot = this.taken.get(id);
    if (!snapshot) throw noSuchSnapshot(id);
    return snapshot;
  }

  private requireNew(id: string): void {
    this.requireOpen();
    requireId(id);
    if (this.live.has(id) || this.taken.has(id)) throw idInUse(id);
  }
}
