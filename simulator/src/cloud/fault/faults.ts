import type { Database, Table } from '../../store/database';
import { checkInteger } from '../check/arguments';
import { invalidParameter } from '../error/catalogue';
import { spread } from '../life-cycle/spread';
import { sortableNumber } from '../ocid/ocid';
import type { Fault, FaultRecord } from './fault';

/** What a fault is held against. */
export interface Occasion {
  readonly now: number;
  readonly region: string;
  readonly operation?: string;
  readonly resourceIds?: readonly string[];
  readonly availabilityDomains?: () => readonly string[];
  readonly state?: string;
}

const fits = <T>(wanted: T | undefined, is: (wanted: T) => boolean): boolean => wanted === undefined || is(wanted);

const sameText = (one: string) => (other: string) => one.toLowerCase() === other.toLowerCase();

function isOccasionFor(fault: Fault, occasion: Occasion): boolean {
  return (
    fits(fault.operation, (operation) => operation === occasion.operation) &&
    fits(fault.region, sameText(occasion.region)) &&
    fits(fault.resourceId, (id) => occasion.resourceIds?.includes(id) ?? false) &&
    fits(fault.from, (from) => occasion.now >= from) &&
    fits(fault.until, (until) => occasion.now < until) &&
    fits('state' in fault ? fault.state : undefined, (state) => state === occasion.state) &&
    fits(fault.availabilityDomain, (name) => occasion.availabilityDomains?.().some(sameText(name)) ?? false)
  );
}

/** The faults of a world: values that any process sets and every process meets. */
export class Faults {
  private readonly table: Table<FaultRecord>;
  private known: FaultRecord[] | undefined;

  constructor(
    database: Database,
    private readonly seed: string,
  ) {
    this.table = database.table<FaultRecord>('faults');
  }

  /** Only while the world is held. */
  add(fault: Fault): FaultRecord {
    if (fault.count !== undefined) {
      checkInteger(fault.count, 'count', 1, Number.MAX_SAFE_INTEGER);
    }
    const { probability = 1 } = fault;
    if (!(probability >= 0 && probability <= 1)) {
      throw invalidParameter(`probability is ${probability}, expected a number from 0 to 1.`);
    }
    const last = this.list().at(-1);
    const number = last === undefined ? 1 : Number(last.id.split('-')[1]) + 1;
    const record = { id: `fault-${number}`, fault, considered: 0, struck: 0 };
    this.put(record);
    return record;
  }

  list(): FaultRecord[] {
    this.known ??= [...this.table.entries()].map(({ value }) => value);
    return this.known;
  }

  /** Those that never struck: a test that set one of them proves nothing. */
  unused(): FaultRecord[] {
    return this.list().filter((record) => record.struck === 0);
  }

  /** Only while the world is held. */
  clear(): void {
    for (const { id } of this.list()) {
      this.table.remove(keyOf(id));
    }
    this.forget();
  }

  areAny(): boolean {
    return this.list().length > 0;
  }

  /** The first fault of a kind that strikes now; counts it. Only while the world is held. */
  strike<K extends Fault['kind']>(kind: K, occasion: Occasion): Extract<Fault, { kind: K }> | undefined {
    for (const record of this.list()) {
      const { fault } = record;
      const isSpent = fault.count !== undefined && record.struck >= fault.count;
      if (fault.kind === kind && !isSpent && isOccasionFor(fault, occasion)) {
        const chance = spread(`${fault.seed ?? this.seed} ${record.id} ${record.considered}`);
        const strikes = chance < (fault.probability ?? 1);
        this.put({ ...record, considered: record.considered + 1, struck: record.struck + (strikes ? 1 : 0) });
        if (strikes) {
          return fault as Extract<Fault, { kind: K }>;
        }
      }
    }
    return undefined;
  }

  /** Others may change the faults from now on. */
  forget(): void {
    this.known = undefined;
  }

  private put(record: FaultRecord): void {
    this.table.put(keyOf(record.id), record);
    this.forget();
  }
}

const keyOf = (id: string): string => sortableNumber(Number(id.split('-')[1]));
