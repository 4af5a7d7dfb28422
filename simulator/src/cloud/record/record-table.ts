import type { Database, Table } from '../../store/database';
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
}

/** Records of one noun with their indexes, kept in step by every change. */
export class RecordTable<R extends { readonly id: string }> {
  private readonly records: Table<R>;
  private readonly indexes = new Map<string, Index<R>>();

  constructor(
    private readonly database: Database,
    private readonly definition: TableDefinition<R>,
  ) {
    this.records = database.table<R>(definition.name);
    this.addIndexes(definition.indexes, false);
    this.addIndexes(definition.uniqueIndexes, true);
  }

  find(id: string): R | undefined {
    return isName(id) ? this.records.get(id) : undefined;
  }

  insert(record: R): R {
    this.records.put(record.id, record);
    for (const index of this.indexes.values()) {
      enter(index, index.lookUp(record), record.id);
    }
    return record;
  }

  /** `previous` is what the table holds under this id. */
  replace(previous: R, next: R): R {
    this.records.put(next.id, next);
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

  *all(): Iterable<R> {
    for (const { value } of this.records.entries()) {
      yield value;
    }
  }

  /** The record whose value in a unique index is `value`. */
  only(index: string, value: string): R | undefined {
    const id = isName(value) ? this.indexes.get(index)!.table.get(value) : undefined;
    return id === undefined ? undefined : this.records.get(id as string);
  }

  /** Records whose value in the index is `value`, by id. */
  *by(index: string, value: string): Iterable<R> {
    if (!isName(value)) {
      return;
    }
    const { table } = this.indexes.get(index)!;
    for (const { key } of table.entries({ start: value + SEPARATOR, end: value + AFTER_SEPARATOR })) {
      const record = this.records.get(key.slice(value.length + SEPARATOR.length));
      if (record !== undefined) {
        yield record;
      }
    }
  }

  private addIndexes(lookups: TableDefinition<R>['indexes'], isUnique: boolean): void {
    for (const [name, lookUp] of Object.entries(lookups)) {
      const table = this.database.table<string | true>(`${this.definition.name} by ${name}`);
      this.indexes.set(name, { lookUp, isUnique, table });
    }
  }
}

function enter<R>({ table, isUnique }: Index<R>, value: string | undefined, id: string): void {
  if (value !== undefined) {
    table.put(isUnique ? value : value + SEPARATOR + id, isUnique ? id : true);
  }
}

function leave<R>({ table, isUnique }: Index<R>, value: string | undefined, id: string): void {
  if (value !== undefined) {
    table.remove(isUnique ? value : value + SEPARATOR + id);
  }
}
