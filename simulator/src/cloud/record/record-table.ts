import type { Database, Table } from '../../store/database';
import { KeptRecords } from './kept-records';
import { Remembered } from './remembered';
import type { TableDefinition } from './table-definition';

const SEPARATOR = ' ';
/** Sorts right after the separator. */
const AFTER_SEPARATOR = '!';

/** Bytes. Nothing is kept under a longer name, nor under an empty one, and asking for it is no error. */
const LONGEST_NAME = 500;

/** Details of requests are JSON: what should be a text may be absent. */
const isName = (text: string): boolean =>
  typeof text === 'string' && text !== '' && Buffer.byteLength(text) <= LONGEST_NAME;

interface Index<R> {
  readonly lookUp: (record: R) => string | undefined;
  /** Value -> id of the one record that has it; or value and id -> true. */
  readonly isUnique: boolean;
  readonly table: Table<string | true>;
  /** Of a unique index: the ids behind its values; null where there is none. */
  readonly known: Remembered<string | null>;
}

/** Records of one noun with their indexes, kept in step by every change. All who use the table share this object. */
export class RecordTable<R extends { readonly id: string }> {
  private readonly records: KeptRecords<R>;
  private readonly indexes = new Map<string, Index<R>>();

  constructor(
    private readonly database: Database,
    private readonly definition: TableDefinition<R>,
  ) {
    this.records = new KeptRecords(database, definition.name);
    this.addIndexes(definition.indexes, false);
    this.addIndexes(definition.uniqueIndexes, true);
  }

  find(id: string): R | undefined {
    return isName(id) ? this.records.find(id) : undefined;
  }

  insert(record: R): R {
    this.records.put(record);
    for (const index of this.indexes.values()) {
      enter(index, index.lookUp(record), record.id);
    }
    return record;
  }

  /** `previous` is what the table holds under this id. */
  replace(previous: R, next: R): R {
    this.records.put(next);
    for (const index of this.indexes.values()) {
      const before = index.lookUp(previous);
      const after = index.lookUp(next);
      if (before !== after) {
        leave(index, before, next.id);
        enter(index, after, next.id);
      }
    }
    return next;
  }

  remove(record: R): void {
    this.records.remove(record.id);
    for (const index of this.indexes.values()) {
      leave(index, index.lookUp(record), record.id);
    }
  }

  all(): Iterable<R> {
    return this.records.all();
  }

  /** The record whose value in a unique index is `value`. */
  only(index: string, value: string): R | undefined {
    const id = isName(value) ? idBehind(this.indexes.get(index)!, value) : null;
    return id === null ? undefined : this.find(id);
  }

  /** Records whose value in the index is `value`, by id. */
  *by(index: string, value: string): Iterable<R> {
    if (!isName(value)) {
      return;
    }
    const { table } = this.indexes.get(index)!;
    for (const { key } of table.entries({ start: value + SEPARATOR, end: value + AFTER_SEPARATOR })) {
      const record = this.find(key.slice(value.length + SEPARATOR.length));
      if (record !== undefined) {
        yield record;
      }
    }
  }

  private addIndexes(lookups: TableDefinition<R>['indexes'], isUnique: boolean): void {
    for (const [name, lookUp] of Object.entries(lookups)) {
      const table = this.database.table<string | true>(`${this.definition.name} by ${name}`);
      this.indexes.set(name, { lookUp, isUnique, table, known: new Remembered(this.database) });
    }
  }
}

function idBehind<R>({ table, known }: Index<R>, value: string): string | null {
  const remembered = known.get(value);
  if (remembered !== undefined) {
    return remembered;
  }
  const id = (table.get(value) as string | undefined) ?? null;
  known.set(value, id);
  return id;
}

function enter<R>({ table, isUnique, known }: Index<R>, value: string | undefined, id: string): void {
  if (value === undefined) {
    return;
  }
  if (isUnique) {
    table.put(value, id);
    known.set(value, id);
  } else {
    table.put(value + SEPARATOR + id, true);
  }
}

function leave<R>({ table, isUnique, known }: Index<R>, value: string | undefined, id: string): void {
  if (value === undefined) {
    return;
  }
  if (isUnique) {
    table.remove(value);
    known.set(value, null);
  } else {
    table.remove(value + SEPARATOR + id);
  }
}
