import { createMemoryStore } from '../../store';
import { Remembered } from './remembered';

describe('what is remembered of a database', () => {
  test('holds from one transaction to the next, and not outside', () => {
    const store = createMemoryStore();
    const lengths = new Remembered<number>(store);
    lengths.set('outside', 1);
    store.transaction(() => lengths.set('inside', 2));
    expect(lengths.get('inside')).toBeUndefined();
    store.transaction(() => {
      expect(lengths.get('inside')).toBe(2);
      expect(lengths.get('outside')).toBeUndefined();
      lengths.forget('inside');
      expect(lengths.get('inside')).toBeUndefined();
    });
  });

  test('is gone when a transaction was undone', () => {
    const store = createMemoryStore();
    const lengths = new Remembered<number>(store);
    const undone = () =>
      store.transaction(() => {
        lengths.set('a', 1);
        throw new Error('undone');
      });
    expect(undone).toThrow('undone');
    store.transaction(() => expect(lengths.get('a')).toBeUndefined());
  });

  test('is bounded: what was set first goes first', () => {
    const store = createMemoryStore();
    const numbers = new Remembered<number>(store, 2);
    store.transaction(() => {
      for (const number of [1, 2, 3]) {
        numbers.set(String(number), number);
      }
      expect([1, 2, 3].map((number) => numbers.get(String(number)))).toEqual([undefined, 2, 3]);
    });
  });
});
