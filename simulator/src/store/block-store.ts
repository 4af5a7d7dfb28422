import type { Database } from './database';

/** Bytes in one tracked block. */
export const BLOCK_SIZE = 4096;

/** 32 TiB, in bytes. */
export const MAX_VOLUME_SIZE = 32 * 2 ** 40;

/** What is read from: the present content of a volume, or the frozen content of a snapshot. */
export type Source = { readonly volume: string } | { readonly snapshot: string };

export interface Extent {
  /** Bytes from the start of the volume. */
  readonly offset: number;
  /** Bytes. */
  readonly length: number;
}

export interface VolumeInfo {
  readonly id: string;
  /** Provisioned bytes. */
  readonly size: number;
  /** Bytes of blocks that were ever written and not discarded since. */
  readonly initializedBytes: number;
}

export interface SnapshotInfo extends VolumeInfo {
  /** The volume it was taken of; it may be gone. */
  readonly volume: string;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface CopyResult {
  /** Bytes that the destination lacked and that were moved. */
  readonly copiedBytes: number;
}

export interface ImportResult {
  readonly writtenBytes: number;
  /** Bytes that the volume held already, and that were not written again. */
  readonly unchangedBytes: number;
  readonly holeBytes: number;
}

export interface ExportResult {
  readonly writtenBytes: number;
}

/**
 * Long work is a generator: each step yields progress, the caller decides when (and whether) to go on. Leaving early loses nothing
 * and damages nothing.
 */
export type LongWork<R> = Generator<Progress, R, void>;

export interface Damage {
  /** Sorted ids of the volumes and snapshots of which at least one byte is lost. */
  readonly volumes: readonly string[];
  readonly snapshots: readonly string[];
  readonly problems: readonly string[];
}

export interface Collected {
  readonly freedBytes: number;
}

/** A point in a volume's life. Marks grow along it. */
export interface Ancestor {
  readonly volume: string;
  readonly mark: number;
}

/** What the source of a copy tells the destination. */
export interface SnapshotOffer {
  readonly volume: string;
  readonly size: number;
  readonly initializedBytes: number;
  /** The snapshot's own place, then the points at which its volume and their forebears branched off, nearest first. */
  readonly ancestry: readonly Ancestor[];
  /** What was written at or after a mark, and what is uninitialised in the places that changed since. */
  changesSince(mark: number): Iterable<Extent & { readonly initialized: boolean }>;
  /** Reads whole, initialised blocks into a buffer of `length` bytes, verified, or handed to `verify`. */
  read(offset: number, length: number, into: Buffer, verify?: Verify): StoredPart;
}

/** Throws, now or later, unless the blocks have these checksums. `damaged` looks for the first that has not. */
export type Verify = (blocks: Buffer, checksums: Uint32Array, damaged: () => Error) => void;

/** Whole blocks, or, without data, a discarded range. */
export interface StoredPart extends Extent {
  readonly data?: Uint8Array;
  /** CRC-32 of each block of `data`, where it is known already. */
  readonly checksums?: Uint32Array;
}

/** The destination's end of a copy. */
export interface SnapshotReception {
  /** The point in the source's past of which the destination holds a copy; only what changed since need be moved. */
  readonly base?: Ancestor;
  /** Everything before this offset has arrived already. */
  readonly position: number;
  /** Durable when it returns; then everything before the end of the last part has arrived. Data is good until the next part. */
  store(parts: Iterable<StoredPart>): void;
  finish(): void;
}

/**
 * A place that holds volumes and snapshots of volumes. Ids are given by the caller; an id names one thing for ever.
 *
 * Every call is synchronous and durable when it returns, except `write` and `discard`, which are durable from the next `flush`,
 * `snapshot` or end of a `transaction`. Inside `transaction` all calls become durable together or not at all.
 */
export interface BlockStore extends Database {
  createVolume(id: string, size: number): void;
  volume(id: string): VolumeInfo | undefined;
  volumes(): Iterable<VolumeInfo>;
  deleteVolume(id: string): void;

  write(volume: string, offset: number, data: Uint8Array): void;
  /** The bytes, verified. `into`, of exactly `length` bytes, is filled and returned instead of a new buffer. */
  read(source: Source, offset: number, length: number, into?: Buffer): Buffer;
  discard(volume: string, offset: number, length: number): void;
  flush(): void;
  /** Grows only. */
  resize(volume: string, size: number): void;

  snapshot(volume: string, id: string): void;
  snapshotInfo(id: string): SnapshotInfo | undefined;
  snapshots(volume?: string): Iterable<SnapshotInfo>;
  /** Frees at once what nobody else holds. An unfinished copy under this id is given up. */
  deleteSnapshot(id: string): void;

  /** A new volume with the present content of another; `size` grows it. */
  clone(volume: string, id: string, size?: number): void;
  /** A new volume with the content of a snapshot; independent of its size, data is shared until written. */
  restore(snapshot: string, id: string, size?: number): void;

  /** Each stored block is charged to the oldest surviving snapshot that holds it; this is the charge of one snapshot, in bytes. */
  uniqueBytes(snapshot: string): number;
  /** Bytes of all stored blocks, each counted once: the charges of all snapshots and what only live volumes hold. */
  storedBytes(): number;
  /** Extents of blocks that were ever written and not discarded since; ascending, merged. */
  writtenExtents(source: Source): Iterable<Extent>;
  /** Extents, aligned to `granularity` (4096 to 1048576, a power of two), in which the two differ; ascending, merged. */
  diff(from: Source, to: Source, granularity?: number): Iterable<Extent>;

  /** Puts a snapshot into another store under an id of its own; moves only what that store lacks; taken up again where it was left. */
  copySnapshot(snapshot: string, destination: BlockStore, id: string): LongWork<CopyResult>;
  /** The receiving side of `copySnapshot`; takes up an unfinished copy of the same snapshot. */
  receiveSnapshot(id: string, offer: SnapshotOffer): SnapshotReception;
  /** Writes a raw image file into a volume; holes of the file become uninitialised. */
  importImage(volume: string, file: string): LongWork<ImportResult>;
  /** Writes a raw image file; what is uninitialised becomes holes. */
  exportImage(source: Source, file: string): LongWork<ExportResult>;

  /** Reads everything and names what is lost. Others may go on working. */
  check(): LongWork<Damage>;
  /** Gives freed space back to the file system. An import or export that runs meanwhile ends with INTERRUPTED. */
  collect(): LongWork<Collected>;
}
