import type { Database } from '../../store/database';
import { RecordTable } from './record-table';
import type { TableDefinition } from './table-definition';

/** The records of a database by noun: one table for all who change it. */
export class RecordTables {
  private readonly tables = new Map<string, unknown>();

  constructor(private readonly database: Database) {}

  of<R extends { readonly id: string }>(definition: TableDefinition<R>): RecordTable<R> {
    let table = this.tables.get(definition.name) as RecordTable<R> | undefined;
    if (table === undefined) {
      table = new RecordTable(this.database, definition);
      this.tables.set(definition.name, table);
    }
    return table;
  }
}
