import type { IndexFile, Participant } from '../index-file/index-file';
import { catalogueKey } from '../index-file/keys';

const CAPACITY = 10_000;

/**
 * Catalogue records that transactions read and write again and again. Written to the index before the commit; outside a transaction
 * they do not count, since other processes change the records.
 */
export class RecordCache<R extends object> implements Participant {
  private readonly records = new Map<string | number, R | undefined>();
  private readonly changed = new Set<string | number>();

  constructor(
    private readonly index: IndexFile,
    private readonly kind: string,
  ) {
    index.join(this);
  }

  get(id: string | number): R | undefined {
    if (!this.index.insideTransaction) return this.stored(id);
    if (!this.records.has(id)) this.keep(id, this.stored(id));
    return this.records.get(id);
  }

  put(id: string | number, record: R | undefined): void {
    this.keep(id, record);
    this.changed.add(id);
  }

  beforeCommit(): void {
    for (const id of this.changed) {
      const record = this.records.get(id);
      const key = catalogueKey(this.kind, id);
      if (record) this.index.catalogue.put(key, JSON.stringify(record));
      else this.index.catalogue.remove(key);
    }
    this.changed.clear();
  }

  invalidate(): void {
    this.records.clear();
    this.changed.clear();
  }

  private keep(id: string | number, record: R | undefined): void {
    if (this.records.size >= CAPACITY) {
      this.beforeCommit();
      this.records.clear();
    }
    this.records.set(id, record);
  }

  private stored(id: string | number): R | undefined {
    const value = this.index.catalogue.get(catalogueKey(this.kind, id));
    return value === undefined ? undefined : JSON.parse(value.toString());
  }
}
