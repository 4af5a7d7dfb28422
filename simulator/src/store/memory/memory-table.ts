import type { Range, Table } from '../database';
import { invalid } from '../errors';
import type { UndoLog } from './undo-log';

const MAX_KEY_BYTES = 1000;
const BATCH = 256;

/** Keys in the order of their UTF-8 bytes, values as JSON, so that nobody shares an object with the table. */
export class MemoryTable<V> implements Table<V> {
  private readonly keys: string[] = [];
  private readonly values = new Map<string, string>();

  constructor(private readonly undo: UndoLog) {}

  get(key: string): V | undefined {
    requireKey(key);
    const json = this.values.get(key);
    return json === undefined ? undefined : JSON.parse(json);
  }

  put(key: string, value: V): void {
    requireKey(key);
    const json = JSON.stringify(value);
    if (json === undefined) throw invalid(`the value of ${key} cannot be stored`, 'a JSON value');
    this.set(key, json);
  }

  remove(key: string): void {
    requireKey(key);
    this.set(key, undefined);
  }

  *entries({
    start,
    end,
    reverse = false,
    limit = Number.POSITIVE_INFINITY,
  }: Range = {}): Generator<{ key: string; value: V }> {
    let from = start;
    let to = end;
    for (let left = limit; left > 0; ) {
      const batch = this.slice(from, to, reverse, Math.min(left, BATCH));
      for (const key of batch) {
        const json = this.values.get(key);
        if (json !== undefined) yield { key, value: JSON.parse(json) };
      }
      if (batch.length < Math.min(left, BATCH)) return;
      left -= batch.length;
      const last = batch[batch.length - 1];
      if (reverse) to = last;
      else from = `${last}\0`;
    }
  }

  private slice(start: string | undefined, end: string | undefined, reverse: boolean, limit: number): string[] {
    const low = start === undefined ? 0 : this.position(start);
    const high = end === undefined ? this.keys.length : this.position(end);
    if (!reverse) return this.keys.slice(low, Math.min(high, low + limit));
    return this.keys.slice(Math.max(low, high - limit), Math.max(low, high)).reverse();
  }

  private set(key: string, json: string | undefined): void {
    const before = this.values.get(key);
    this.undo.remember(() => this.place(key, before));
    this.place(key, json);
  }

  private place(key: string, json: string | undefined): void {
    const present = this.values.has(key);
    if (json === undefined) {
      this.values.delete(key);
      if (present) this.keys.splice(this.position(key), 1);
    } else {
      this.values.set(key, json);
      if (!present) this.keys.splice(this.position(key), 0, key);
    }
  }

  /** Index of the first key that is not before `key`. */
  private position(key: string): number {
    let low = 0;
    let high = this.keys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compareAsUtf8(this.keys[middle], key) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function requireKey(key: string): void {
  const bytes = Buffer.byteLength(key);
  if (bytes < 1 || bytes > MAX_KEY_BYTES)
    throw invalid(`a key of ${bytes} bytes is not possible`, `1 to ${MAX_KEY_BYTES} bytes`);
}

function compareAsUtf8(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const difference = rank(a.charCodeAt(index)) - rank(b.charCodeAt(index));
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Surrogates come after all other code units in UTF-8. */
const rank = (unit: number): number => (unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit);
