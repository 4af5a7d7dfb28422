import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { createMemoryStore, openDatabase } from '../../store';
import { dueTask, type Task, taskKey } from './task';
import { TaskQueue } from './task-queue';

const task = (id: number): Task => ({ noun: 'volume', event: 'provisioned', id: `v${id}` });

/** A queue over a store, and what a sorted list says that it holds. */
class Pair {
  private readonly store = createMemoryStore();
  private readonly table = this.store.table<true>('tasks');
  private readonly queue = new TaskQueue(this.store);
  private kept: string[] = [];
  private present: string[] = [];

  /** Everything inside is kept, or nothing when `isKept` is false. */
  transaction(isKept: boolean, steps: readonly Step[]): void {
    this.present = [...this.kept];
    const undo = new Error('undone');
    try {
      this.store.transaction(() => {
        for (const step of steps) {
          this.take(step);
        }
        if (!isKept) {
          throw undo;
        }
      });
      this.kept = this.present;
    } catch (error) {
      if (error !== undo) {
        throw error;
      }
    }
    const found = [...this.table.entries()].map(({ key }) => key);
    expect(found).toEqual(this.kept);
    expect(this.queue.first()).toEqual(this.kept.length === 0 ? undefined : dueTask(this.kept[0]));
  }

  private take({ kind, at, id }: Step): void {
    const key = taskKey(at, task(id));
    if (kind === 'schedule') {
      this.queue.schedule(at, task(id));
      this.present = [...new Set([...this.present, key])].sort();
    } else if (kind === 'cancel') {
      this.queue.cancel(at, task(id));
      this.present = this.present.filter((each) => each !== key);
    } else if (kind === 'take') {
      expect(this.queue.first()?.key).toBe(this.present[0]);
      if (this.present.length > 0) {
        expect(this.queue.take().key).toBe(this.present.shift());
      }
    } else {
      const due = [...this.queue.upTo(at)].map((each) => each.key);
      expect(due).toEqual(this.present.filter((each) => dueTask(each).at <= at));
    }
  }
}

interface Step {
  readonly kind: 'schedule' | 'cancel' | 'take' | 'look';
  readonly at: number;
  readonly id: number;
}

const step = (instants: number): fc.Arbitrary<Step> =>
  fc.record({
    kind: fc.constantFrom('schedule', 'schedule', 'cancel', 'take', 'take', 'look'),
    at: fc.nat(instants),
    id: fc.nat(2),
  });

const transactions = (instants: number, length: number) =>
  fc.array(fc.tuple(fc.boolean(), fc.array(step(instants), { maxLength: length })), { maxLength: 8 });

test('a queue hands out what a sorted list would, and keeps what its transactions kept', () => {
  fc.assert(
    fc.property(transactions(20, 40), (all) => {
      const pair = new Pair();
      for (const [isKept, steps] of all) {
        pair.transaction(isKept, steps);
      }
    }),
    { numRuns: 300 },
  );
});

test('the same with more tasks than it looks ahead', () => {
  fc.assert(
    fc.property(transactions(1200, 60), (all) => {
      const pair = new Pair();
      const many = Array.from({ length: 600 }, (_, at): Step => ({ kind: 'schedule', at: 2 * at, id: 0 }));
      pair.transaction(true, many);
      for (const [isKept, steps] of all) {
        pair.transaction(isKept, steps);
      }
      pair.transaction(true, Array(700).fill({ kind: 'take', at: 0, id: 0 }));
    }),
    { numRuns: 5 },
  );
});

test('the same with more tasks than it keeps', () => {
  const pair = new Pair();
  const many = Array.from({ length: 9000 }, (_, at): Step => ({ kind: 'schedule', at: (at * 7919) % 9001, id: 0 }));
  pair.transaction(true, [{ kind: 'take', at: 0, id: 0 }, ...many]);
  pair.transaction(true, Array(9001).fill({ kind: 'take', at: 0, id: 0 }));
});

test('what was scheduled among the next ones is in the table at the end of the transaction, and not before', () => {
  const store = createMemoryStore();
  const queue = new TaskQueue(store);
  const held = () => [...store.table<true>('tasks').entries()].map(({ key }) => dueTask(key).at);
  queue.schedule(10, task(1));
  store.transaction(() => {
    expect(queue.first()?.at).toBe(10);
    queue.schedule(5, task(2));
    expect(held()).toEqual([10]);
    expect(queue.take().at).toBe(5);
    queue.schedule(7, task(3));
    expect(held()).toEqual([10]);
  });
  expect(held()).toEqual([7, 10]);
});

test('what changes outside a transaction is in the table at once, and the next transaction sees it', () => {
  const store = createMemoryStore();
  const queue = new TaskQueue(store);
  queue.schedule(10, task(1));
  store.transaction(() => expect(queue.first()?.at).toBe(10));
  queue.schedule(5, task(2));
  expect(queue.first()?.at).toBe(5);
  store.transaction(() => expect(queue.first()?.at).toBe(5));
  queue.cancel(5, task(2));
  store.transaction(() => expect(queue.first()?.at).toBe(10));
});

test('what others did is seen in the next transaction', () => {
  const folder = mkdtempSync(join(tmpdir(), 'drydock-tasks-'));
  const [ours, theirs] = [openDatabase(join(folder, 'db')), openDatabase(join(folder, 'db'))];
  try {
    const [queue, other] = [new TaskQueue(ours), new TaskQueue(theirs)];
    ours.transaction(() => queue.schedule(10, task(1)));
    expect(ours.transaction(() => queue.first()?.at)).toBe(10);
    theirs.transaction(() => other.schedule(3, task(3)));
    expect(ours.transaction(() => queue.take().at)).toBe(3);
    expect(theirs.transaction(() => other.take().at)).toBe(10);
    expect(ours.transaction(() => queue.first())).toBeUndefined();
  } finally {
    ours.close();
    theirs.close();
    rmSync(folder, { recursive: true });
  }
});
