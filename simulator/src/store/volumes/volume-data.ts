import { BLOCK_SIZE, type Extent, type Source, type StoredPart, type Verify } from '../block-store';
import { checksumsOf } from '../blocks/checksum';
import { discardRange } from '../discard-range';
import { StoreError } from '../errors';
import { requireRoom, requireWithin } from '../limits';
import { type BlockChange, TreeUpdate } from '../manifest/tree-update';
import { leavesIn } from '../manifest/tree-walk';
import { type ReadOptions, readBlocks } from './block-reader';
import type { Engine } from './engine';
import { holdersIn, LIVE } from './version-tree';
import { type PendingBlocks, WriteBuffer } from './write-buffer';

const ATTEMPTS = 8;

/** Bytes in and out of volumes and snapshots. */
export class VolumeData {
  readonly buffer: WriteBuffer;

  constructor(private readonly engine: Engine) {
    this.buffer = new WriteBuffer(
      (volume, blocks) => this.storePending(volume, blocks),
      (work) => engine.index.transaction(work),
    );
    engine.index.joinFirst(this.buffer);
  }

  read(source: Source, offset: number, length: number, into?: Buffer): Buffer {
    this.engine.index.refresh();
    requireWithin(offset, length, this.version(source).size);
    if (into) requireRoom(into, length);
    const start = Math.floor(offset / BLOCK_SIZE);
    const count = Math.ceil((offset + length) / BLOCK_SIZE) - start;
    const whole = count * BLOCK_SIZE === length;
    const blocks = whole && into ? into : Buffer.allocUnsafe(count * BLOCK_SIZE);
    this.readStored(source, start, blocks);
    if ('volume' in source) this.overlay(source.volume, start, count, blocks);
    if (whole) return blocks;
    const part = blocks.subarray(offset - start * BLOCK_SIZE, offset - start * BLOCK_SIZE + length);
    if (into) part.copy(into);
    return into ?? part;
  }

  /** Reads whole, initialised blocks of a snapshot, with their checksums. */
  readPart(snapshot: string, offset: number, length: number, into: Buffer, verify?: Verify): StoredPart {
    const checksums = new Uint32Array(length / BLOCK_SIZE);
    this.readStored({ snapshot }, offset / BLOCK_SIZE, into, { checksums, verify });
    return { offset, length, data: into, checksums };
  }

  write(volume: string, offset: number, data: Uint8Array): void {
    this.engine.index.refresh();
    requireWithin(offset, data.length, this.engine.catalogue.volume(volume).size);
    for (let done = 0; done < data.length; ) {
      const block = Math.floor((offset + done) / BLOCK_SIZE);
      const from = offset + done - block * BLOCK_SIZE;
      const part = data.subarray(done, done + BLOCK_SIZE - from);
      const whole = part.length === BLOCK_SIZE ? Buffer.from(part) : this.merged(volume, block, from, part);
      this.put(volume, block, whole);
      done += part.length;
    }
  }

  discard(volume: string, offset: number, length: number): void {
    this.engine.index.refresh();
    requireWithin(offset, length, this.engine.catalogue.volume(volume).size);
    const { start, end, edges } = discardRange(offset, length);
    for (const edge of edges) this.zero(volume, edge);
    if (end > start) this.change(volume, [{ start, count: end - start }]);
  }

  /** Inside a transaction: stores whole blocks and discards ranges, past the buffer. The result is the end of the last part. */
  storeParts(volume: string, parts: Iterable<StoredPart>): number {
    const changes: BlockChange[] = [];
    let end = 0;
    for (const { offset, length, data, checksums } of parts) {
      const start = offset / BLOCK_SIZE;
      if (data) changes.push(...this.place(start, data, checksums));
      else changes.push({ start, count: Math.ceil(length / BLOCK_SIZE) });
      end = offset + length;
    }
    this.storeChanges(volume, changes);
    return end;
  }

  private change(volume: string, changes: readonly BlockChange[]): void {
    this.engine.index.transaction(() => {
      this.buffer.storeInside();
      this.storeChanges(volume, changes);
    });
  }

  /** Inside a transaction: applies changes to the volume's manifest and catalogue record. */
  private storeChanges(id: string, changes: readonly BlockChange[]): void {
    const { catalogue, versions, nodes, slots } = this.engine;
    const volume = catalogue.volume(id);
    const holders = holdersIn(versions.around(volume.lineage, LIVE));
    const update = new TreeUpdate(nodes, volume.epoch, (slot) => slots.free(slot));
    const { root, initialized, own } = update.apply(volume.root, changes, holders);
    catalogue.putVolume(id, { ...volume, root, initialized: volume.initialized + initialized, own: volume.own + own });
  }

  version(source: Source): { root: number; size: number; initialized: number } {
    const { catalogue } = this.engine;
    return 'volume' in source ? catalogue.volume(source.volume) : catalogue.snapshot(source.snapshot);
  }

  /**
   * Takes no lock: another process may free and reuse the slots meanwhile. While the root is the same afterwards, nothing under it was
   * freed, and what was read counts; otherwise it is read again, at last under the lock.
   */
  private readStored(source: Source, start: number, target: Buffer, options?: ReadOptions): void {
    const { index } = this.engine;
    for (let attempt = 0; attempt < ATTEMPTS && !index.insideTransaction; attempt++) {
      index.refresh();
      const { root } = this.version(source);
      const failure = this.attempt(root, start, target, options);
      index.refresh();
      if (this.version(source).root !== root) continue;
      if (failure) throw failure;
      return;
    }
    const failure = index.transaction(() => this.attempt(this.version(source).root, start, target, options));
    if (failure) throw failure;
  }

  private attempt(root: number, start: number, target: Buffer, options?: ReadOptions): StoreError | undefined {
    try {
      readBlocks(this.engine, root, start, target, options);
      return undefined;
    } catch (error) {
      if (error instanceof StoreError) return error;
      throw error;
    }
  }

  private overlay(volume: string, start: number, count: number, target: Buffer): void {
    const pending = this.buffer.of(volume);
    if (!pending) return;
    for (let block = start; block < start + count; block++) {
      const data = pending.get(block);
      if (data !== undefined) target.set(data, (block - start) * BLOCK_SIZE);
    }
  }

  private merged(volume: string, block: number, from: number, part: Uint8Array): Buffer {
    const whole = this.read({ volume }, block * BLOCK_SIZE, BLOCK_SIZE);
    whole.set(part, from);
    return whole;
  }

  private zero(volume: string, { offset, length }: Extent): void {
    if (this.isInitialized(volume, Math.floor(offset / BLOCK_SIZE))) this.write(volume, offset, Buffer.alloc(length));
  }

  private isInitialized(volume: string, block: number): boolean {
    if (this.buffer.of(volume)?.has(block)) return true;
    const { catalogue, nodes } = this.engine;
    for (const { base, leaf } of leavesIn(nodes, catalogue.volume(volume).root, block, block + 1)) {
      if (leaf.slots[block - base] !== 0) return true;
    }
    return false;
  }

  private put(volume: string, block: number, data: Buffer): void {
    this.buffer.put(volume, block, data);
    if (!this.buffer.full) return;
    if (this.engine.index.insideTransaction) this.engine.index.transaction(() => this.buffer.storeInside());
    else this.buffer.flush();
  }

  private storePending(id: string, blocks: PendingBlocks): void {
    if (!this.engine.catalogue.findVolume(id)) return;
    const order = [...blocks.keys()].sort((a, b) => a - b);
    const data = Buffer.concat(order.map((block) => blocks.get(block)!));
    const placed = this.place(0, data);
    this.storeChanges(
      id,
      placed.flatMap((run) => spread(run, order)),
    );
  }

  /** Writes blocks into free slots; the result says where. */
  private place(start: number, data: Uint8Array, checksums = checksumsOf(data)): BlockChange[] {
    const { slots, segments } = this.engine;
    let done = 0;
    return slots.allocate(checksums.length).map(({ slot, count }) => {
      segments.write(slot, data.subarray(done * BLOCK_SIZE, (done + count) * BLOCK_SIZE));
      const change = {
        start: start + done,
        count,
        written: { slot, checksums: checksums.subarray(done, done + count) },
      };
      done += count;
      return change;
    });
  }
}

/** A change made for blocks in a row, spread over the block numbers that they really have. */
function spread({ start, count, written }: BlockChange, order: readonly number[]): BlockChange[] {
  const changes: BlockChange[] = [];
  for (let first = 0; first < count; ) {
    let last = first + 1;
    while (last < count && order[start + last] === order[start + first] + last - first) last++;
    const { slot, checksums } = written!;
    changes.push({
      start: order[start + first],
      count: last - first,
      written: { slot: slot + first, checksums: checksums.subarray(first, last) },
    });
    first = last;
  }
  return changes;
}
