import type { Range, Table } from '../database';
import { invalid } from '../errors';
import type { IndexFile, KeySpace } from './index-file';

const MAX_KEY_BYTES = 1024;
const BATCH = 256;
/** The latest key; fresh memory for each costs as much as looking it up. */
const workspace = Buffer.allocUnsafeSlow(MAX_KEY_BYTES);

/** One named table: the key is the table's name, NUL, and the record's key; the value is JSON. */
export class RecordTable<V> implements Table<V> {
  private readonly prefix: Buffer;
  private readonly space: KeySpace;

  constructor(
    private readonly index: IndexFile,
    name: string,
  ) {
    if (name.length === 0 || name.includes('\0'))
      throw invalid(`the table name ${JSON.stringify(name)} is not possible`, 'a name without NUL');
    this.prefix = Buffer.from(`${name}\0`);
    this.space = index.tables;
  }

  get(key: string): V | undefined {
    const stored = this.storedKey(key);
    this.index.refresh();
    const value = this.space.get(stored);
    return value === undefined ? undefined : JSON.parse(value.toString());
  }

  put(key: string, value: V): void {
    const stored = this.storedKey(key);
    const json = JSON.stringify(value);
    if (json === undefined) throw invalid(`the value of ${key} cannot be stored`, 'a JSON value');
    this.index.transaction(() => this.space.put(stored, json));
  }

  remove(key: string): void {
    const stored = this.storedKey(key);
    this.index.transaction(() => this.space.remove(stored));
  }

  *entries(range: Range = {}): Generator<{ readonly key: string; readonly value: V }> {
    const { reverse = false } = range;
    let left = range.limit ?? Number.POSITIVE_INFINITY;
    let start = range.start === undefined ? this.prefix : Buffer.from(this.storedKey(range.start));
    let end = range.end === undefined ? afterPrefix(this.prefix) : Buffer.from(this.storedKey(range.end));
    while (left > 0) {
      const limit = Math.min(left, BATCH);
      this.index.refresh();
      const batch = this.space.range({ start, end, reverse, limit });
      for (const { key, value } of batch) {
        yield { key: key.toString('utf8', this.prefix.length), value: JSON.parse(value.toString()) };
      }
      if (batch.length < limit) return;
      left -= batch.length;
      const last = batch[batch.length - 1].key;
      if (reverse) end = last;
      else start = Buffer.concat([last, Buffer.of(0)]);
    }
  }

  /** Good until the next call. */
  private storedKey(key: string): Buffer {
    const room = MAX_KEY_BYTES - this.prefix.length;
    if (key.length === 0 || (3 * key.length > room && Buffer.byteLength(key) > room)) {
      throw invalid(`a key of ${Buffer.byteLength(key)} bytes is not possible`, `1 to ${room} bytes`);
    }
    workspace.set(this.prefix);
    return workspace.subarray(0, this.prefix.length + workspace.write(key, this.prefix.length));
  }
}

function afterPrefix(prefix: Buffer): Buffer {
  return Buffer.concat([prefix.subarray(0, -1), Buffer.of(1)]);
}
