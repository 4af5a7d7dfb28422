import { BLOCK_SIZE } from '../block-store';
import type { Participant } from '../index-file/index-file';

const CAPACITY = 16 * 2 ** 20;

/** Blocks of one volume that are not stored yet. */
export type PendingBlocks = Map<number, Buffer>;

/** What was written and not flushed. Belongs to this process: others see it after the flush. */
export class WriteBuffer implements Participant {
  private readonly volumes = new Map<string, PendingBlocks>();
  private bytes = 0;
  private keeping = false;

  constructor(
    private readonly store: (volume: string, blocks: PendingBlocks) => void,
    private readonly transaction: (work: () => void) => void,
  ) {}

  get full(): boolean {
    return this.bytes >= CAPACITY;
  }

  of(volume: string): PendingBlocks | undefined {
    return this.volumes.get(volume);
  }

  put(volume: string, block: number, data: Buffer): void {
    let blocks = this.volumes.get(volume);
    if (!blocks) {
      blocks = new Map();
      this.volumes.set(volume, blocks);
    }
    if (!blocks.has(block)) this.bytes += BLOCK_SIZE;
    blocks.set(block, data);
  }

  forget(volume: string): void {
    this.bytes -= (this.volumes.get(volume)?.size ?? 0) * BLOCK_SIZE;
    this.volumes.delete(volume);
  }

  /** Outside a transaction: stores everything in one of its own. What could not be stored stays here. */
  flush(): void {
    if (this.volumes.size === 0) return;
    this.keeping = true;
    try {
      this.transaction(() => {
        for (const [volume, blocks] of this.volumes) this.store(volume, blocks);
      });
    } finally {
      this.keeping = false;
    }
    this.clear();
  }

  /** A transaction starts with nothing pending, so that undoing it loses nothing that came before. */
  begin(): void {
    if (!this.keeping) this.flush();
  }

  beforeCommit(): void {
    if (!this.keeping) this.storeInside();
  }

  /** Inside a transaction: stores everything as a part of it. */
  storeInside(): void {
    for (const [volume, blocks] of this.volumes) this.store(volume, blocks);
    this.clear();
  }

  ended(): void {
    if (!this.keeping) this.clear();
  }

  private clear(): void {
    this.volumes.clear();
    this.bytes = 0;
  }
}
