import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../store';
import type { ValueMap } from '../values/value';

/** A resource that is nothing but its attributes. */
export interface StoredRecord {
  readonly id: string;
  readonly type: string;
  readonly regionName: string;
  readonly values: ValueMap;
}

/** The records of all types that have no behaviour of their own; opened at first use. */
export class RecordStore {
  private opened: Database | undefined;

  constructor(private readonly home: string) {}

  find(id: string): StoredRecord | undefined {
    return this.records().get(id);
  }

  put(record: StoredRecord): void {
    const records = this.records();
    this.database().transaction(() => records.put(record.id, record));
  }

  remove(id: string): void {
    const records = this.records();
    this.database().transaction(() => records.remove(id));
  }

  /** Makes a record under an id that no record had before. */
  add(type: string, make: (sequence: number) => StoredRecord): StoredRecord {
    const database = this.database();
    return database.transaction(() => {
      const sequences = database.table<number>('sequences');
      const sequence = (sequences.get(type) ?? 0) + 1;
      sequences.put(type, sequence);
      const record = make(sequence);
      this.records().put(record.id, record);
      return record;
    });
  }

  ofType(type: string, regionName: string): StoredRecord[] {
    return [...this.records().entries()]
      .map(({ value }) => value)
      .filter((record) => record.type === type && record.regionName === regionName);
  }

  /** Types that ever had a record here, so that a state may hold them. */
  types(): string[] {
    if (!existsSync(join(this.home, 'records'))) return [];
    return [...this.database().table<number>('sequences').entries()].map(({ key }) => key);
  }

  close(): void {
    this.opened?.close();
    this.opened = undefined;
  }

  private records() {
    return this.database().table<StoredRecord>('records');
  }

  private database(): Database {
    if (this.opened === undefined) {
      const { openDatabase } = require('../service/local-cloud') as typeof import('../service/local-cloud');
      this.opened = openDatabase(join(this.home, 'records'));
    }
    return this.opened;
  }
}
