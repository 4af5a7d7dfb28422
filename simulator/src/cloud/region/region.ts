import type { BlockStore } from '../../store/block-store';
import type { Table } from '../../store/database';
import type { Pace } from '../life-cycle/wait';
import { numberedOcid } from '../ocid/ocid';
import { Agendas } from '../policy/agendas';
import type { RecordTable } from '../record/record-table';
import { RecordTables } from '../record/record-tables';
import { Remembered } from '../record/remembered';
import type { TableDefinition } from '../record/table-definition';
import { TaskQueue } from '../task/task-queue';
import type { World } from '../world/world';
import { type RegionFacts, regionPart } from './catalogue';

const COUNTERS = 'counters';
const IDS = 'ids';
const TALLIES = 'tallies';

/** One region: its place, its records and its tasks. What it can do for a caller is in the operations of the nouns. */
export class Region {
  readonly name: string;
  readonly store: BlockStore;
  readonly tasks: TaskQueue;
  readonly agendas: Agendas;
  /** Instants, by asset. */
  readonly oldestSlotNotes: Remembered<number>;
  private readonly tables: RecordTables;
  private depth = 0;
  private lastId: number | undefined;
  private readonly counters: Table<number>;
  private readonly storedTallies: Table<number>;
  /** Tallies that the running transaction has looked at; it writes them at its end. */
  private readonly tallies = new Map<string, number>();

  constructor(
    readonly world: World,
    readonly facts: RegionFacts,
    store: BlockStore,
  ) {
    this.name = facts.name;
    this.store = store;
    this.tables = new RecordTables(store);
    this.counters = store.table(COUNTERS);
    this.storedTallies = store.table(TALLIES);
    this.agendas = new Agendas(facts);
    this.oldestSlotNotes = new Remembered(store);
    this.tasks = new TaskQueue(store);
    store.beforeCommit(() => this.save());
  }

  get pace(): Pace {
    return this.world.settings.pace;
  }

  now(): number {
    return this.world.clock.now();
  }

  table<R extends { readonly id: string }>(definition: TableDefinition<R>): RecordTable<R> {
    return this.tables.of(definition);
  }

  /** An OCID that no resource of this world had before. Only inside a transaction. */
  newId(type: string): string {
    this.lastId = (this.lastId ?? this.counters.get(IDS) ?? 0) + 1;
    return numberedOcid(type, regionPart(this.facts), this.lastId, this.world.settings.seed);
  }

  /** How much of something the region holds. */
  tally(name: string): number {
    return this.tallies.get(name) ?? this.storedTallies.get(name) ?? 0;
  }

  /** Only inside a transaction. */
  addToTally(name: string, amount: number): void {
    this.tallies.set(name, this.tally(name) + amount);
  }

  /** Everything inside becomes durable together or not at all. The world must be held. */
  transaction<T>(work: () => T): T {
    if (this.depth > 0) {
      return work();
    }
    this.depth++;
    try {
      return this.store.transaction(work);
    } finally {
      this.depth--;
      this.lastId = undefined;
      this.tallies.clear();
    }
  }

  private save(): void {
    if (this.lastId !== undefined) {
      this.counters.put(IDS, this.lastId);
    }
    for (const [name, amount] of this.tallies) {
      this.storedTallies.put(name, amount);
    }
  }
}
