export interface Range {
  /** First key, inclusive. */
  readonly start?: string;
  /** Last key, exclusive. */
  readonly end?: string;
  readonly reverse?: boolean;
  readonly limit?: number;
}

/** Records in the order of their keys (by UTF-8 bytes). Values are plain JSON. */
export interface Table<V> {
  get(key: string): V | undefined;
  put(key: string, value: V): void;
  remove(key: string): void;
  entries(range?: Range): Iterable<{ readonly key: string; readonly value: V }>;
}

/**
 * Named tables in one folder, shared by several processes. A transaction sees and makes one consistent state; it is durable when
 * `transaction` returns, and an exception inside undoes it whole. Only one process is inside at a time; the right dies with its
 * owner. A nested call joins the outer transaction.
 */
export interface Database {
  /**
   * What a transaction knows of the tables it may remember for the next one, as long as this number stays the same: it changes when
   * others may have changed the tables, and when a transaction was undone. Undefined outside a transaction, where nothing that was
   * remembered counts.
   */
  readonly generation: number | undefined;
  table<V>(name: string): Table<V>;
  transaction<T>(work: () => T): T;
  /** What is to be done within every transaction of this process at its end, in the order in which it was asked for. */
  beforeCommit(work: () => void): void;
  close(): void;
}
