import { type Database as LmdbDatabase, open, type RootDatabase } from 'lmdb';
import { explained, StoreError, type StoreErrorCode } from '../errors';
import type { FileLayer } from '../file-layer';
import { KnownState } from './known-state';
import { seal, unseal } from './seal';

const MAP_BYTES = 2 ** 40;
const BREAKING: readonly StoreErrorCode[] = ['DAMAGED', 'NO_SPACE', 'NO_PERMISSION'];
const OPTIONS = { encoding: 'binary', keyEncoding: 'binary', cache: false } as const;

export interface Entry {
  readonly key: Buffer;
  readonly value: Buffer;
}

export interface KeyRange {
  readonly start: Buffer;
  readonly end: Buffer;
  readonly reverse?: boolean;
  readonly limit: number;
}

/** Ordered, checksummed records: one key space of the index. */
export class KeySpace {
  constructor(
    private readonly records: LmdbDatabase<Buffer, Buffer>,
    private readonly state: KnownState,
  ) {}

  /** The value lies in memory that is used again: it is good until the next call. */
  get(key: Buffer): Buffer | undefined {
    const sealed = this.records.getBinaryFast(key);
    return sealed === undefined ? undefined : unseal(key, sealed);
  }

  has(key: Buffer): boolean {
    return this.records.doesExist(key);
  }

  get isEmpty(): boolean {
    return this.records.getKeysCount({ limit: 1 }) === 0;
  }

  put(key: Buffer, value: Uint8Array | string): void {
    this.state.notePut();
    this.records.putSync(key, seal(key, value));
  }

  /** Faster than `put` and leaves full pages, but only for a key after all others. */
  append(key: Buffer, value: Uint8Array): void {
    this.state.notePut();
    this.records.putSync(key, seal(key, value), { append: true });
  }

  remove(key: Buffer): void {
    this.state.noteRemoval();
    this.records.removeSync(key);
  }

  /** At most `limit` entries from `start` up to but without `end`; backwards from below `end` when `reverse`. */
  range({ start, end, reverse = false, limit }: KeyRange): Entry[] {
    const bounds = reverse
      ? { start: end, end: start, reverse, exclusiveStart: true, inclusiveEnd: true }
      : { start, end };
    const found = this.records.getRange({ ...bounds, limit });
    return [...found].map(({ key, value }) => ({ key, value: unseal(key, value) }));
  }
}

/** Something with state of its own that must go with a transaction. */
export interface Participant {
  /** Before the transaction starts. */
  begin?(): void;
  /** Writes what it holds; the last chance before the commit. */
  beforeCommit?(): void;
  /** The transaction is over. */
  ended?(committed: boolean): void;
  /** Nothing that was read or written may be remembered: it was rolled back, or others have changed the index since. */
  invalidate?(): void;
}

/** The index: LMDB, with transactions that are durable when they return. */
export class IndexFile {
  readonly tables: KeySpace;
  readonly catalogue: KeySpace;
  readonly nodes: KeySpace;
  private readonly root: RootDatabase<Buffer, Buffer>;
  private readonly participants: Participant[] = [];
  private readonly lastWork: (() => void)[] = [];
  private readonly state = new KnownState();
  private inside = false;
  private invalidations = 0;
  /** Why the present transaction can no longer be committed. */
  private failure: StoreError | undefined;
  private closed = false;

  constructor(
    private readonly folder: string,
    private readonly files: FileLayer,
  ) {
    this.root = open<Buffer, Buffer>({
      ...OPTIONS,
      path: folder,
      noSubdir: false,
      mapSize: MAP_BYTES,
      maxDbs: 3,
      overlappingSync: false,
    });
    this.tables = this.keySpace('tables');
    this.catalogue = this.keySpace('catalogue');
    this.nodes = this.keySpace('nodes');
    this.root.readerCheck();
  }

  get insideTransaction(): boolean {
    return this.inside;
  }

  /** Grows whenever what was remembered no longer holds; undefined outside a transaction. */
  get generation(): number | undefined {
    return this.inside ? this.invalidations : undefined;
  }

  get isEmpty(): boolean {
    return [this.tables, this.catalogue].every((space) => space.isEmpty);
  }

  get isClosed(): boolean {
    return this.closed;
  }

  /** Outside a transaction the reads that follow see what other processes have committed by now. */
  refresh(): void {
    this.requireOpen();
    if (!this.inside) this.root.resetReadTxn();
  }

  /** Participants are asked in the order in which they joined. */
  join(participant: Participant): void {
    this.participants.push(participant);
  }

  /** Joins before all others: what it writes before the commit, they still see. */
  joinFirst(participant: Participant): void {
    this.participants.unshift(participant);
  }

  /** Done within every transaction, before the participants write what they hold. */
  beforeCommit(work: () => void): void {
    this.lastWork.push(work);
  }

  /** Keeps the pages of the present state from being written over, by any process, until the returned function is called. */
  pin(): () => void {
    this.refresh();
    this.tables.has(Buffer.of(0));
    const reader = this.root.useReadTransaction();
    return () => reader.done();
  }

  transaction<T>(work: () => T): T {
    this.requireOpen();
    if (this.inside) return this.nested(work);
    for (const participant of this.participants) participant.begin?.();
    let result: T | undefined;
    let committed = false;
    try {
      this.root.transactionSync(() => {
        this.inside = true;
        if (!this.state.enter(this.root.getWriteTxnId())) this.invalidate();
        result = work();
        for (const last of this.lastWork) last();
        if (this.failure) throw this.failure;
        for (const participant of this.participants) participant.beforeCommit?.();
        this.files.beforeCommit();
      });
      committed = true;
    } catch (error) {
      throw typeof (error as { code?: unknown }).code === 'number' ? explained(error, this.folder) : error;
    } finally {
      this.inside = false;
      this.failure = undefined;
      this.state.leave(committed);
      for (const participant of this.participants) participant.ended?.(committed);
      if (!committed) this.invalidate();
    }
    this.files.afterCommit();
    return result as T;
  }

  /** Numbers of the other processes that have read this file and have it open; of those that were killed there are none. */
  otherProcesses(): number[] {
    this.root.readerCheck();
    const readers = this.root.readerList().split('\n');
    const processes = readers.map((line) => Number(/^\s*(\d+)\s/.exec(line)?.[1] ?? process.pid));
    return [...new Set(processes)].filter((each) => each !== process.pid);
  }

  close(): void {
    if (this.closed) return;
    this.closed = true;
    void this.root.close();
  }

  /** What a refused call did not do is no harm; what broke off half-way must not be committed, even if the caller goes on. */
  private nested<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (error instanceof StoreError && BREAKING.includes(error.code)) this.failure ??= error;
      throw error;
    }
  }

  private invalidate(): void {
    this.invalidations++;
    for (const participant of this.participants) participant.invalidate?.();
  }

  private requireOpen(): void {
    if (this.closed) throw new StoreError('CLOSED', 'this store was closed; open it again');
  }

  private keySpace(name: string): KeySpace {
    return new KeySpace(this.root.openDB<Buffer, Buffer>({ name, ...OPTIONS }), this.state);
  }
}
