import type { Database, Table } from '../../store/database';
import type { TableDefinition } from './table-definition';

const SEPARATOR = ' ';
/** Sorts right after the separator. */
const AFTER_SEPARATOR = '!';

interface Index<R> {
  readonly lookUp: (record: R) => string | undefined;
  readonly table: Table<true>;
}

/** Records of one noun with their indexes, kept in step by every change. */
export class RecordTable<R extends { readonly id: string }> {
  private readonly records: Table<R>;
  private readonly indexes: ReadonlyMap<string, Index<R>>;

  constructor(database: Database, definition: TableDefinition<R>) {
    this.records = database.table<R>(definition.name);
    this.indexes = new Map(
      Object.entries(definition.indexes).map(([name, lookUp]) => [
        name,
        { lookUp, table: database.table<true>(`${definition.name} by ${name}`) },
      ]),
    );
  }

  find(id: string): R | undefined {
    return this.records.get(id);
  }

  insert(record: R): R {
    this.records.put(record.id, record);
    for (const { lookUp, table } of this.indexes.values()) {
      const value = lookUp(record);
      if (value !== undefined) {
        table.put(value + SEPARATOR + record.id, true);
      }
    }
    return record;
  }

  /** `previous` is what the table holds under this id. */
  replace(previous: R, next: R): R {
    this.records.put(next.id, next);
    for (const { lookUp, table } of this.indexes.values()) {
      const before = lookUp(previous);
      const after = lookUp(next);
      if (before !== after) {
        if (before !== undefined) {
          table.remove(before + SEPARATOR + next.id);
        }
        if (after !== undefined) {
          table.put(after + SEPARATOR + next.id, true);
        }
      }
    }
    return next;
  }

  remove(record: R): void {
    this.records.remove(record.id);
    for (const { lookUp, table } of this.indexes.values()) {
      const value = lookUp(record);
      if (value !== undefined) {
        table.remove(value + SEPARATOR + record.id);
      }
    }
  }

  *all(): Iterable<R> {
    for (const { value } of this.records.entries()) {
      yield value;
    }
  }

  /** Records whose value in the index is `value`, by id. */
  *by(index: string, value: string): Iterable<R> {
    for (const id of this.idsBy(index, value)) {
      const record = this.records.get(id);
      if (record !== undefined) {
        yield record;
      }
    }
  }

  private *idsBy(index: string, value: string): Iterable<string> {
    const { table } = this.indexes.get(index)!;
    for (const { key } of table.entries({ start: value + SEPARATOR, end: value + AFTER_SEPARATOR })) {
      yield key.slice(value.length + SEPARATOR.length);
    }
  }
}
