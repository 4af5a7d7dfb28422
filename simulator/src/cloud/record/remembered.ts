import type { Database } from '../../store/database';

const MOST = 16_384;

/**
 * What transactions look up in a database again and again, kept from one to the next as long as nobody else changes the database;
 * the values that were set first go first.
 */
export class Remembered<V> {
  private readonly values = new Map<string, V>();
  private generation: number | undefined;

  constructor(
    private readonly database: Pick<Database, 'generation'>,
    private readonly most = MOST,
  ) {}

  /** Undefined for what is not remembered, and outside a transaction. */
  get(key: string): V | undefined {
    return this.holds() ? this.values.get(key) : undefined;
  }

  /** Outside a transaction nothing is remembered, neither what was set nor what was known before. */
  set(key: string, value: V): void {
    if (!this.holds()) {
      this.forget(key);
      return;
    }
    this.values.set(key, value);
    if (this.values.size > this.most) {
      this.values.delete(this.values.keys().next().value!);
    }
  }

  forget(key: string): void {
    this.values.delete(key);
  }

  private holds(): boolean {
    const { generation } = this.database;
    if (generation !== undefined && generation !== this.generation) {
      this.values.clear();
      this.generation = generation;
    }
    return generation !== undefined;
  }
}
