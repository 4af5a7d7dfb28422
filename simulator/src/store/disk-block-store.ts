import type {
  BlockStore,
  Collected,
  CopyResult,
  Damage,
  ExportResult,
  Extent,
  ImportResult,
  LongWork,
  SnapshotInfo,
  SnapshotOffer,
  SnapshotReception,
  Source,
  VolumeInfo,
} from './block-store';
import { BLOCK_SIZE } from './block-store';
import { checkFolder } from './check/check-folder';
import type { Table } from './database';
import { type FileLayer, realFileLayer } from './file-layer';
import { openFolder } from './index-file/folder-format';
import { RecordTable } from './index-file/record-table';
import { requireGranularity, requireId } from './limits';
import { differences } from './manifest/tree-walk';
import { copySnapshot } from './transfer/copy-snapshot';
import { extentsOf } from './transfer/extents';
import type { SnapshotRecord, VolumeRecord } from './volumes/catalogue';
import { collect } from './volumes/collection';
import { Engine } from './volumes/engine';
import { ImageExport } from './volumes/image-export';
import { ImageImport } from './volumes/image-import';
import { SnapshotCopies } from './volumes/snapshot-copies';
import { VolumeData } from './volumes/volume-data';
import { VolumeLife } from './volumes/volume-life';

/** A `BlockStore` in one folder. */
export class DiskBlockStore implements BlockStore {
  private readonly engine: Engine;
  private readonly data: VolumeData;
  private readonly life: VolumeLife;
  private readonly copies: SnapshotCopies;

  constructor(folder: string, files: FileLayer = realFileLayer) {
    this.engine = openFolder(folder, () => new Engine(folder, files));
    this.data = new VolumeData(this.engine);
    this.life = new VolumeLife(this.engine);
    this.copies = new SnapshotCopies(this.engine, this.data, this.life);
  }

  get generation(): number | undefined {
    return this.engine.index.generation;
  }

  table<V>(name: string): Table<V> {
    return new RecordTable<V>(this.engine.index, name);
  }

  transaction<T>(work: () => T): T {
    return this.engine.index.transaction(work);
  }

  beforeCommit(work: () => void): void {
    this.engine.index.beforeCommit(work);
  }

  createVolume(id: string, size: number): void {
    requireId(id);
    this.change(() => this.life.createVolume(id, size));
  }

  volume(id: string): VolumeInfo | undefined {
    this.settle();
    const record = this.engine.catalogue.findVolume(id);
    return record && volumeInfo(id, record);
  }

  *volumes(): Generator<VolumeInfo> {
    this.settle();
    for (const [id, record] of this.engine.catalogue.volumes()) yield volumeInfo(id, record);
  }

  deleteVolume(id: string): void {
    this.change(() => this.life.deleteVolume(id));
  }

  write(volume: string, offset: number, data: Uint8Array): void {
    this.data.write(volume, offset, data);
  }

  read(source: Source, offset: number, length: number, into?: Buffer): Buffer {
    return this.data.read(source, offset, length, into);
  }

  discard(volume: string, offset: number, length: number): void {
    this.data.discard(volume, offset, length);
  }

  flush(): void {
    if (!this.engine.index.insideTransaction) this.settle();
  }

  resize(volume: string, size: number): void {
    this.change(() => this.life.resize(volume, size));
  }

  snapshot(volume: string, id: string): void {
    requireId(id);
    this.change(() => this.life.snapshot(volume, id));
  }

  snapshotInfo(id: string): SnapshotInfo | undefined {
    this.engine.index.refresh();
    const record = this.engine.catalogue.findSnapshot(id);
    return record && snapshotInfo(id, record);
  }

  *snapshots(volume?: string): Generator<SnapshotInfo> {
    this.engine.index.refresh();
    const { catalogue } = this.engine;
    for (const [id, record] of volume === undefined ? catalogue.snapshots() : catalogue.snapshotsOfVolume(volume)) {
      yield snapshotInfo(id, record);
    }
  }

  deleteSnapshot(id: string): void {
    this.change(() => this.life.deleteSnapshot(id));
  }

  clone(volume: string, id: string, size?: number): void {
    requireId(id);
    this.change(() => this.life.clone(volume, id, size));
  }

  restore(snapshot: string, id: string, size?: number): void {
    requireId(id);
    this.change(() => this.life.restore(snapshot, id, size));
  }

  uniqueBytes(snapshot: string): number {
    this.engine.index.refresh();
    return this.life.chargedBlocks(snapshot) * BLOCK_SIZE;
  }

  storedBytes(): number {
    this.settle();
    return this.engine.slots.usedSlots() * BLOCK_SIZE;
  }

  writtenExtents(source: Source): Iterable<Extent> {
    this.settle();
    const { root, size } = this.data.version(source);
    const extents = extentsOf(differences(this.engine.nodes, 0, root), BLOCK_SIZE, size);
    return 'snapshot' in source ? extents : [...extents];
  }

  diff(from: Source, to: Source, granularity = BLOCK_SIZE): Iterable<Extent> {
    requireGranularity(granularity);
    this.settle();
    const before = this.data.version(from);
    const after = this.data.version(to);
    const size = Math.max(before.size, after.size);
    const extents = extentsOf(differences(this.engine.nodes, before.root, after.root), granularity, size);
    return 'snapshot' in from && 'snapshot' in to ? extents : [...extents];
  }

  *copySnapshot(snapshot: string, destination: BlockStore, id: string): LongWork<CopyResult> {
    requireId(id);
    this.engine.index.refresh();
    return yield* copySnapshot(this.copies.offer(snapshot), destination, id);
  }

  receiveSnapshot(id: string, offer: SnapshotOffer): SnapshotReception {
    requireId(id);
    return this.copies.receive(id, offer);
  }

  *importImage(volume: string, file: string): LongWork<ImportResult> {
    return yield* new ImageImport(this.engine, this.data, this.life).run(volume, file);
  }

  *exportImage(source: Source, file: string): LongWork<ExportResult> {
    return yield* new ImageExport(this.engine, this.data, this.life).run(source, file);
  }

  *check(): LongWork<Damage> {
    this.settle();
    const release = this.engine.index.pin();
    try {
      return yield* checkFolder(this.engine.folder);
    } finally {
      release();
    }
  }

  *collect(): LongWork<Collected> {
    this.settle();
    return yield* collect(this.engine, this.life);
  }

  close(): void {
    if (this.engine.index.isClosed) return;
    try {
      this.settle();
    } finally {
      this.engine.close();
    }
  }

  private change(work: () => void): void {
    this.engine.index.transaction(() => {
      this.data.buffer.storeInside();
      work();
    });
  }

  /** Everything written by this process is stored, and everything that others committed is seen. */
  private settle(): void {
    const { index } = this.engine;
    if (index.insideTransaction) index.transaction(() => this.data.buffer.storeInside());
    else this.data.buffer.flush();
    index.refresh();
  }
}

const volumeInfo = (id: string, { size, initialized }: VolumeRecord): VolumeInfo => ({
  id,
  size,
  initializedBytes: initialized * BLOCK_SIZE,
});

const snapshotInfo = (id: string, record: SnapshotRecord): SnapshotInfo => ({
  ...volumeInfo(id, { ...record, epoch: 0 }),
  volume: record.volume,
});
