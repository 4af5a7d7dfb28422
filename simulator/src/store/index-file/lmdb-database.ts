import type { Database, Table } from '../database';
import { type FileLayer, realFileLayer } from '../file-layer';
import { openFolder } from './folder-format';
import { IndexFile } from './index-file';
import { RecordTable } from './record-table';

/** A `Database` in one folder, without volumes. */
export class LmdbDatabase implements Database {
  private readonly index: IndexFile;

  constructor(folder: string, files: FileLayer = realFileLayer) {
    this.index = openFolder(folder, () => new IndexFile(folder, files));
  }

  get generation(): number | undefined {
    return this.index.generation;
  }

  table<V>(name: string): Table<V> {
    return new RecordTable<V>(this.index, name);
  }

  transaction<T>(work: () => T): T {
    return this.index.transaction(work);
  }

  beforeCommit(work: () => void): void {
    this.index.beforeCommit(work);
  }

  otherProcesses(): number[] {
    return this.index.otherProcesses();
  }

  close(): void {
    this.index.close();
  }
}
