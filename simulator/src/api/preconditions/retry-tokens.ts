import { createHash } from 'node:crypto';
import type { Database, Table } from '../../store/database';

/** What a request with a token brought about. */
export interface Remembered {
  /** Instant, milliseconds since 1970, by the clock of the cloud. */
  readonly at: number;
  /** Of the resource in the answer; absent when nothing was answered. */
  readonly id?: string;
  readonly opcWorkRequestId?: string;
}

/** Oracle, REST APIs: a retry token is good for 24 hours. */
const LIFETIME = 24 * 3600 * 1000;

const FORGOTTEN_AT_ONCE = 100;

/** The retry tokens of a region. They live and die with what they brought about: in the same transaction. */
export class RetryTokens {
  private readonly remembered: Table<Remembered>;
  private readonly byAge: Table<string>;

  constructor(
    records: Database,
    private readonly now: number,
  ) {
    this.remembered = records.table('retry tokens');
    this.byAge = records.table('retry tokens by age');
  }

  find(operation: string, token: string): Remembered | undefined {
    return this.alive(nameOf(operation, token));
  }

  remember(operation: string, token: string, outcome: Omit<Remembered, 'at'>): void {
    this.forgetOld();
    const name = nameOf(operation, token);
    this.remembered.put(name, { at: this.now, ...outcome });
    this.byAge.put(`${ageKey(this.now)} ${name}`, name);
  }

  private forgetOld(): void {
    const range = { end: ageKey(this.now - LIFETIME), limit: FORGOTTEN_AT_ONCE };
    for (const { key, value } of [...this.byAge.entries(range)]) {
      this.byAge.remove(key);
      if (!this.alive(value)) this.remembered.remove(value);
    }
  }

  private alive(name: string): Remembered | undefined {
    const found = this.remembered.get(name);
    return found && found.at + LIFETIME > this.now ? found : undefined;
  }
}

/** A token counts for one operation; the same text elsewhere is another token. Whatever its length, its name is short. */
const nameOf = (operation: string, token: string): string =>
  `${operation} ${createHash('sha256').update(token).digest('hex')}`;

/** Sorts as the instants do. */
const ageKey = (instant: number): string => String(Math.max(0, instant)).padStart(16, '0');
