import type { Table } from '../../store/database';
import { type DueTask, dueTask, instantKey, type Task, taskKey } from './task';

const FIRST_PREFETCH = 256;
const MOST_PREFETCH = 8192;

/**
 * The tasks of one region, in the order of their instants. While a transaction is held, the next ones are kept in memory, since
 * asking a table for its first entry costs more than running a task; so are those scheduled among them, until `save`.
 */
export class TaskQueue {
  /** The next tasks in order, while `exact`: there is none before the last of them that is not here. */
  private ahead: DueTask[] = [];
  private exact = false;
  private complete = false;
  private prefetch = FIRST_PREFETCH;
  /** Keys of tasks ahead that the table does not hold yet. */
  private readonly unsaved = new Set<string>();

  constructor(private readonly table: Table<true>) {}

  schedule(at: number, task: Task): void {
    const key = taskKey(at, task);
    if (this.exact && (this.complete || key < this.ahead[this.ahead.length - 1].key)) {
      this.insertAhead({ ...task, at, key });
    } else {
      this.table.put(key, true);
    }
  }

  cancel(at: number, task: Task): void {
    const key = taskKey(at, task);
    this.remove(key);
    const position = this.ahead.findIndex((each) => each.key === key);
    if (position >= 0) {
      this.ahead.splice(position, 1);
      this.exact = this.complete || this.ahead.length > 0;
    }
  }

  /** The earliest task. */
  first(): DueTask | undefined {
    if (!this.exact || (this.ahead.length === 0 && !this.complete)) {
      this.refill();
    }
    return this.ahead[0];
  }

  /** Takes the earliest task out. */
  take(): DueTask {
    const task = this.first()!;
    this.remove(task.key);
    this.ahead.shift();
    this.exact = this.complete || this.ahead.length > 0;
    return task;
  }

  /** The earliest task, from the table itself: for those who hold no transaction. */
  peek(): DueTask | undefined {
    this.save();
    for (const { key } of this.table.entries({ limit: 1 })) {
      return dueTask(key);
    }
    return undefined;
  }

  /** All tasks up to an instant, earliest first. */
  *upTo(at: number): Iterable<DueTask> {
    this.save();
    for (const { key } of this.table.entries({ end: instantKey(at + 1) })) {
      yield dueTask(key);
    }
  }

  /** The table holds everything from now on. To be called before the transaction ends. */
  save(): void {
    for (const key of this.unsaved) {
      this.table.put(key, true);
    }
    this.unsaved.clear();
  }

  /** Others may change the table from now on. */
  forget(): void {
    this.ahead = [];
    this.unsaved.clear();
    this.prefetch = FIRST_PREFETCH;
    this.exact = false;
    this.complete = false;
  }

  private remove(key: string): void {
    if (!this.unsaved.delete(key)) {
      this.table.remove(key);
    }
  }

  private refill(): void {
    this.save();
    this.ahead = [];
    for (const { key } of this.table.entries({ limit: this.prefetch })) {
      this.ahead.push(dueTask(key));
    }
    this.complete = this.ahead.length < this.prefetch;
    this.exact = this.complete || this.ahead.length > 0;
    this.prefetch = Math.min(2 * this.prefetch, MOST_PREFETCH);
  }

  private insertAhead(task: DueTask): void {
    let low = 0;
    let high = this.ahead.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.ahead[middle].key < task.key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (this.ahead[low]?.key !== task.key) {
      this.ahead.splice(low, 0, task);
      this.unsaved.add(task.key);
    }
  }
}
