import { BLOCK_SIZE, type Extent, type StoredPart } from '../block-store';
import { discardRange } from '../discard-range';
import { StoreError } from '../errors';
import type { UndoLog } from './undo-log';
import type { Block, MemoryVolume } from './version';

/** Bytes in and out of maps of blocks; maps that several versions share are copied before a change. */
export class MemoryContent {
  constructor(private readonly undo: UndoLog) {}

  read(
    blocks: ReadonlyMap<number, Block>,
    offset: number,
    length: number,
    result: Buffer = Buffer.alloc(length),
  ): Buffer {
    result.fill(0);
    for (let done = 0; done < length; ) {
      const block = Math.floor((offset + done) / BLOCK_SIZE);
      const from = offset + done - block * BLOCK_SIZE;
      const count = Math.min(BLOCK_SIZE - from, length - done);
      blocks.get(block)?.data.copy(result, done, from, from + count);
      done += count;
    }
    return result;
  }

  write(volume: MemoryVolume, offset: number, data: Uint8Array): void {
    for (let done = 0; done < data.length; ) {
      const block = Math.floor((offset + done) / BLOCK_SIZE);
      const from = offset + done - block * BLOCK_SIZE;
      const part = data.subarray(done, done + BLOCK_SIZE - from);
      const whole = Buffer.from(volume.blocks.get(block)?.data ?? Buffer.alloc(BLOCK_SIZE));
      whole.set(part, from);
      this.set(volume, block, { data: whole, birth: volume.epoch });
      done += part.length;
    }
  }

  /** Whole blocks become uninitialised; of those cut by the range's ends, the part within becomes zeros. */
  discard(volume: MemoryVolume, offset: number, length: number): void {
    const { start, end, edges } = discardRange(offset, length);
    for (const edge of edges) this.zero(volume, edge);
    this.clear(volume, start, end);
  }

  store(volume: MemoryVolume, { offset, length, data }: StoredPart): void {
    if (data) this.write(volume, offset, data);
    else this.clear(volume, offset / BLOCK_SIZE, Math.ceil((offset + length) / BLOCK_SIZE));
  }

  /** The map is used by another version from now on. */
  share(volume: MemoryVolume, epoch: number): void {
    const { shared, epoch: before } = volume;
    volume.shared = true;
    volume.epoch = epoch;
    this.undo.remember(() => Object.assign(volume, { shared, epoch: before }));
  }

  /** Puts a draft's blocks in place of the volume's, unless these changed since `begun`. */
  replace(volume: MemoryVolume, draft: MemoryVolume, begun: Pick<MemoryVolume, 'blocks' | 'epoch'>, id: string): void {
    const { blocks, shared, epoch } = volume;
    if (blocks !== begun.blocks || epoch !== begun.epoch) {
      throw new StoreError(
        'CONFLICT',
        `volume ${id} was changed during the import, which is undone; import again while nothing writes`,
      );
    }
    Object.assign(volume, { blocks: draft.blocks, shared: draft.shared });
    this.undo.remember(() => Object.assign(volume, { blocks, shared }));
  }

  private zero(volume: MemoryVolume, { offset, length }: Extent): void {
    if (volume.blocks.has(Math.floor(offset / BLOCK_SIZE))) this.write(volume, offset, Buffer.alloc(length));
  }

  private clear(volume: MemoryVolume, start: number, end: number): void {
    if (end - start > volume.blocks.size) {
      for (const block of [...volume.blocks.keys()])
        if (block >= start && block < end) this.set(volume, block, undefined);
    } else {
      for (let block = start; block < end; block++) if (volume.blocks.has(block)) this.set(volume, block, undefined);
    }
  }

  private set(volume: MemoryVolume, block: number, bytes: Block | undefined): void {
    if (volume.shared) this.unshare(volume);
    const { blocks } = volume;
    const before = blocks.get(block);
    place(blocks, block, bytes);
    this.undo.remember(() => place(blocks, block, before));
  }

  private unshare(volume: MemoryVolume): void {
    const { blocks } = volume;
    volume.blocks = new Map(blocks);
    volume.shared = false;
    this.undo.remember(() => Object.assign(volume, { blocks, shared: true }));
  }
}

function place(blocks: Map<number, Block>, block: number, bytes: Block | undefined): void {
  if (bytes) blocks.set(block, bytes);
  else blocks.delete(block);
}
