/** The bytes of one block, as written once. Two versions hold the same block when they hold the same object. */
export interface Block {
  readonly data: Buffer;
  /** The epoch in which it was written. */
  readonly birth: number;
}

/** Where a volume came from: it shares its past with another one up to a mark. */
export interface Ancestry {
  readonly volume: string;
  readonly parent?: Ancestry;
  readonly branch: number;
}

export interface MemoryVolume {
  size: number;
  blocks: Map<number, Block>;
  /** A snapshot or another volume uses the same map; it is copied before the next change. */
  shared: boolean;
  epoch: number;
  readonly ancestry: Ancestry;
}

export interface MemorySnapshot {
  readonly volume: string;
  readonly size: number;
  readonly blocks: ReadonlyMap<number, Block>;
  readonly mark: number;
  readonly ancestry: Ancestry;
}
