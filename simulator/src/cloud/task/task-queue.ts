import type { Database, Table } from '../../store/database';
import { type DueTask, dueTask, instantKey, type Task, taskKey } from './task';

const TASKS = 'tasks';
const FIRST_PREFETCH = 256;
/** Kept in memory at most. */
const MOST_AHEAD = 8192;

/** A task that is kept in memory. */
interface Ahead extends DueTask {
  /** Whether the table holds it. */
  isSaved: boolean;
}

/**
 * The tasks of one region, in the order of their instants. Transactions keep the next ones in memory, since asking a table for its
 * first entry costs more than running a task; so are those scheduled among them, until its end.
 */
export class TaskQueue {
  private readonly table: Table<true>;
  /** The next tasks in order, while `exact`: there is none before the last of them that is not here. */
  private ahead: Ahead[] = [];
  private exact = false;
  private complete = false;
  private prefetch = FIRST_PREFETCH;
  private generation: number | undefined;

  constructor(private readonly database: Database) {
    this.table = database.table<true>(TASKS);
    database.beforeCommit(() => this.save());
  }

  schedule(at: number, task: Task): void {
    this.prepareChange();
    const { noun, event, id } = task;
    const due = { noun, event, id, at, key: taskKey(at, task), isSaved: false };
    if (this.exact && (this.complete || isBefore(due, this.ahead[this.ahead.length - 1]))) {
      this.insertAhead(due);
    } else {
      this.table.put(due.key, true);
    }
  }

  cancel(at: number, task: Task): void {
    this.prepareChange();
    const key = taskKey(at, task);
    const position = this.ahead.findIndex((each) => each.key === key);
    if (position < 0 || this.ahead[position].isSaved) {
      this.table.remove(key);
    }
    if (position >= 0) {
      this.ahead.splice(position, 1);
      this.exact = this.complete || this.ahead.length > 0;
    }
  }

  /** The earliest task. */
  first(): DueTask | undefined {
    return this.isKnown() ? this.next() : this.stored();
  }

  /** Takes the earliest task out. */
  take(): DueTask {
    this.prepareChange();
    const task = this.next()!;
    if (task.isSaved) {
      this.table.remove(task.key);
    }
    this.ahead.shift();
    this.exact = this.complete || this.ahead.length > 0;
    return task;
  }

  /** All tasks up to an instant, earliest first. */
  *upTo(at: number): Iterable<DueTask> {
    this.save();
    for (const { key } of this.table.entries({ end: instantKey(at + 1) })) {
      yield dueTask(key);
    }
  }

  /** The table holds everything from now on. */
  private save(): void {
    this.prepareChange();
    for (const task of this.ahead) {
      this.saveOne(task);
    }
  }

  private next(): Ahead | undefined {
    if (!this.exact || (this.ahead.length === 0 && !this.complete)) {
      this.refill();
    }
    return this.ahead[0];
  }

  /** Whether a transaction runs, which may use what is kept here. */
  private isKnown(): boolean {
    const { generation } = this.database;
    if (generation !== undefined && generation !== this.generation) {
      this.forget();
      this.generation = generation;
    }
    return generation !== undefined;
  }

  /** What changes outside a transaction, changes in the table alone. */
  private prepareChange(): void {
    if (!this.isKnown()) {
      this.forget();
    }
  }

  private forget(): void {
    this.ahead = [];
    this.prefetch = FIRST_PREFETCH;
    this.exact = false;
    this.complete = false;
  }

  private stored(): DueTask | undefined {
    for (const { key } of this.table.entries({ limit: 1 })) {
      return dueTask(key);
    }
    return undefined;
  }

  private saveOne(task: Ahead): void {
    if (!task.isSaved) {
      this.table.put(task.key, true);
      task.isSaved = true;
    }
  }

  private refill(): void {
    this.save();
    this.ahead = [];
    for (const { key } of this.table.entries({ limit: this.prefetch })) {
      this.ahead.push({ ...dueTask(key), isSaved: true });
    }
    this.complete = this.ahead.length < this.prefetch;
    this.exact = this.complete || this.ahead.length > 0;
    this.prefetch = Math.min(2 * this.prefetch, MOST_AHEAD / 2);
  }

  private insertAhead(task: Ahead): void {
    let low = 0;
    let high = this.ahead.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(this.ahead[middle], task)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (this.ahead[low]?.key !== task.key) {
      this.ahead.splice(low, 0, task);
    }
    if (this.ahead.length > MOST_AHEAD) {
      for (const late of this.ahead.splice(MOST_AHEAD / 2)) {
        this.saveOne(late);
      }
      this.complete = false;
    }
  }
}

/** As the keys sort; instants are compared sooner. */
const isBefore = (one: DueTask, other: DueTask): boolean =>
  one.at < other.at || (one.at === other.at && one.key < other.key);
