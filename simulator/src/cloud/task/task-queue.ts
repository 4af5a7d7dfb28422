import type { Table } from '../../store/database';
import { type DueTask, dueTask, instantKey, instantOfKey, type Task, taskKey } from './task';

const PREFETCH = 256;

/**
 * The tasks of one region, in the order of their instants. While a transaction is held, the next ones are kept in memory, since
 * asking a table for its first entry costs more than running a task.
 */
export class TaskQueue {
  /** The next tasks in order, while `exact`: there is none before the last of them that is not here. */
  private ahead: DueTask[] = [];
  private exact = false;
  private complete = false;

  constructor(private readonly table: Table<true>) {}

  schedule(at: number, task: Task): void {
    const key = taskKey(at, task);
    this.table.put(key, true);
    if (this.exact && (this.complete || key < this.ahead[this.ahead.length - 1].key)) {
      this.insertAhead({ ...task, at, key });
    }
  }

  cancel(at: number, task: Task): void {
    const key = taskKey(at, task);
    this.table.remove(key);
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
    this.table.remove(task.key);
    this.ahead.shift();
    this.exact = this.complete || this.ahead.length > 0;
    return task;
  }

  /** Instant of the earliest task, from the table itself: for those who hold no transaction. */
  firstInstant(): number | undefined {
    for (const { key } of this.table.entries({ limit: 1 })) {
      return instantOfKey(key);
    }
    return undefined;
  }

  /** All tasks up to an instant, earliest first. */
  *upTo(at: number): Iterable<DueTask> {
    for (const { key } of this.table.entries({ end: instantKey(at + 1) })) {
      yield dueTask(key);
    }
  }

  /** Others may change the table from now on. */
  forget(): void {
    this.ahead = [];
    this.exact = false;
    this.complete = false;
  }

  private refill(): void {
    this.ahead = [];
    for (const { key } of this.table.entries({ limit: PREFETCH })) {
      this.ahead.push(dueTask(key));
    }
    this.complete = this.ahead.length < PREFETCH;
    this.exact = this.complete || this.ahead.length > 0;
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
    }
  }
}
