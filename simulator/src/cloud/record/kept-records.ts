import type { Database, Table } from '../../store/database';
import { Remembered } from './remembered';

const MOST_UNSAVED = 4096;

/**
 * The records of one table. What transactions look up again and again is handed out from memory, and what they change is written at
 * their end, once: all who use the table share this object, and nobody changes a record in place.
 */
export class KeptRecords<R extends { readonly id: string }> {
  private readonly table: Table<R>;
  private readonly known: Remembered<R>;
  private readonly unsaved = new Map<string, R>();
  private generation: number | undefined;

  constructor(
    private readonly database: Database,
    name: string,
  ) {
    this.table = database.table(name);
    this.known = new Remembered(database);
    database.beforeCommit(() => this.save());
  }

  find(id: string): R | undefined {
    const known = this.known.get(id);
    if (known !== undefined) {
      return known;
    }
    this.dropUndone();
    const record = this.unsaved.get(id) ?? this.table.get(id);
    if (record !== undefined) {
      this.known.set(id, record);
    }
    return record;
  }

  put(record: R): void {
    this.known.set(record.id, record);
    if (this.database.generation === undefined) {
      this.table.put(record.id, record);
      return;
    }
    this.dropUndone();
    this.unsaved.set(record.id, record);
    if (this.unsaved.size > MOST_UNSAVED) {
      this.save();
    }
  }

  remove(id: string): void {
    this.dropUndone();
    this.unsaved.delete(id);
    this.known.forget(id);
    this.table.remove(id);
  }

  *all(): Iterable<R> {
    this.save();
    for (const { value } of this.table.entries()) {
      yield value;
    }
  }

  private save(): void {
    this.dropUndone();
    for (const record of this.unsaved.values()) {
      this.table.put(record.id, record);
    }
    this.unsaved.clear();
  }

  private dropUndone(): void {
    if (this.database.generation !== this.generation) {
      this.unsaved.clear();
      this.generation = this.database.generation;
    }
  }
}
