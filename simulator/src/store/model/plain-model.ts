import { BLOCK_SIZE } from '../block-store';

/** One write of one block, here or, with the same content, by a copy. */
export interface PlainBlock {
  readonly stamp: number;
  readonly content: number;
}

export type PlainBlocks = Map<number, PlainBlock>;

/** A point in the life of a volume. */
export interface Point {
  readonly volume: string;
  readonly order: number;
}

export interface PlainVolume {
  size: number;
  blocks: PlainBlocks;
  /** Where it branched off, and where that one did, nearest first. */
  readonly past: readonly Point[];
}

export interface PlainSnapshot {
  readonly volume: string;
  readonly size: number;
  readonly blocks: PlainBlocks;
  readonly order: number;
  /** Its own place first. */
  readonly past: readonly Point[];
  /** The greatest stamp given before it was taken. */
  readonly stamp: number;
  /** Of what it is a copy. */
  readonly origin?: Point & { readonly stamp: number };
}

/** What a store should be, in the plainest words: every version is a map of its own, nothing is shared, everything is counted anew. */
export class PlainModel {
  volumes = new Map<string, PlainVolume>();
  snapshots = new Map<string, PlainSnapshot>();
  private order = 0;

  write(volume: string, block: number, stamp: number): void {
    this.volumes.get(volume)!.blocks.set(block, { stamp, content: stamp });
  }

  discard(volume: string, start: number, count: number): void {
    for (let block = start; block < start + count; block++) this.volumes.get(volume)!.blocks.delete(block);
  }

  create(id: string, size: number, blocks: PlainBlocks = new Map(), past: readonly Point[] = []): void {
    this.volumes.set(id, { size, blocks: new Map(blocks), past });
  }

  clone(volume: string, id: string, size: number): void {
    const { blocks, past } = this.volumes.get(volume)!;
    this.create(id, size, blocks, [{ volume, order: ++this.order }, ...past]);
  }

  restore(snapshot: string, id: string, size: number): void {
    const { blocks, past } = this.snapshots.get(snapshot)!;
    this.create(id, size, blocks, past);
  }

  snapshot(volume: string, id: string, stamp: number): void {
    const { size, blocks, past } = this.volumes.get(volume)!;
    const order = ++this.order;
    this.snapshots.set(id, { volume, size, blocks: new Map(blocks), order, past: [{ volume, order }, ...past], stamp });
  }

  /** Receives a copy: what was written before the newest copied point of its past is shared with that copy, the rest is stored anew. */
  receive(id: string, { volume, size, blocks, past, stamp }: PlainSnapshot, nextStamp: () => number): number {
    const base = this.newestCopy(past);
    const received: PlainBlocks = new Map();
    let moved = 0;
    for (const [block, written] of blocks) {
      const shared = base && written.stamp <= base.origin!.stamp ? base.blocks.get(block)! : undefined;
      if (shared === undefined) moved++;
      received.set(block, shared ?? { stamp: nextStamp(), content: written.content });
    }
    const order = ++this.order;
    const place = { volume: `copy:${id}`, order };
    const origin = { ...past[0], stamp };
    const taken = nextStamp();
    this.snapshots.set(id, {
      volume,
      size,
      blocks: received,
      order,
      past: [place, ...(base?.past ?? [])],
      stamp: taken,
      origin,
    });
    return moved * BLOCK_SIZE;
  }

  private newestCopy(past: readonly Point[]): PlainSnapshot | undefined {
    for (const { volume, order } of past) {
      const copies = [...this.snapshots.values()].filter(
        ({ origin }) => origin?.volume === volume && origin.order <= order,
      );
      if (copies.length > 0) return copies.reduce((a, b) => (b.origin!.order >= a.origin!.order ? b : a));
    }
    return undefined;
  }

  /** Equal stamps are the same stored block. */
  uniqueBytes(id: string): number {
    const snapshot = this.snapshots.get(id)!;
    const older = [...this.snapshots.values()].filter(({ order }) => order < snapshot.order);
    const charged = [...snapshot.blocks].filter(
      ([block, { stamp }]) => !older.some(({ blocks }) => blocks.get(block)?.stamp === stamp),
    );
    return charged.length * BLOCK_SIZE;
  }

  storedBytes(): number {
    const stamps = new Set<number>();
    for (const { blocks } of [...this.volumes.values(), ...this.snapshots.values()]) {
      for (const { stamp } of blocks.values()) stamps.add(stamp);
    }
    return stamps.size * BLOCK_SIZE;
  }

  copy(): PlainModel {
    const copy = new PlainModel();
    for (const [id, { size, blocks, past }] of this.volumes) copy.create(id, size, blocks, past);
    copy.snapshots = new Map(this.snapshots);
    copy.order = this.order;
    return copy;
  }
}

/** The bytes that a content stands for. */
export function bytesOf(content: number): Buffer {
  const bytes = Buffer.alloc(BLOCK_SIZE, content % 251);
  bytes.writeUInt32LE(content, 0);
  return bytes;
}

export function contentOf({ size, blocks }: { size: number; blocks: PlainBlocks }): Buffer {
  const bytes = Buffer.alloc(size);
  for (const [block, { content }] of blocks) bytes.set(bytesOf(content), block * BLOCK_SIZE);
  return bytes;
}
