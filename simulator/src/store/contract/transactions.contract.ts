import { BLOCK_SIZE } from '../block-store';
import { type ContractWorld, filled, MIB } from './contract-world';

export function describeTransactions(world: ContractWorld): void {
  describe('transactions', () => {
    test('an exception undoes records, volumes, snapshots and bytes', () => {
      const table = world.store.table<number>('t');
      world.store.createVolume('v', MIB);
      world.store.createVolume('w', MIB);
      world.store.write('v', 0, filled(1));
      world.store.write('v', 8 * BLOCK_SIZE, filled(1));
      world.store.snapshot('w', 'before');
      table.put('a', 1);
      const attempt = () =>
        world.store.transaction(() => {
          table.put('a', 2);
          table.put('b', 2);
          world.store.write('v', 0, filled(2));
          world.store.discard('v', 8 * BLOCK_SIZE, BLOCK_SIZE);
          world.store.snapshot('v', 's');
          world.store.restore('s', 'r');
          world.store.clone('v', 'c');
          world.store.write('c', 0, filled(9));
          world.store.resize('v', 2 * MIB);
          world.store.deleteVolume('w');
          world.store.deleteSnapshot('before');
          throw new Error('changed my mind');
        });
      expect(attempt).toThrow('changed my mind');
      expect([...table.entries()]).toEqual([{ key: 'a', value: 1 }]);
      expect([...world.store.volumes()].map(({ id, size }) => [id, size])).toEqual([
        ['v', MIB],
        ['w', MIB],
      ]);
      expect([...world.store.snapshots()].map(({ id }) => id)).toEqual(['before']);
      expect(world.store.read({ volume: 'v' }, 0, BLOCK_SIZE)).toEqual(filled(1));
      expect(world.store.read({ volume: 'v' }, 8 * BLOCK_SIZE, BLOCK_SIZE)).toEqual(filled(1));
      world.store.write('v', BLOCK_SIZE, filled(3));
      world.store.snapshot('v', 's');
      expect(world.store.read({ snapshot: 's' }, 0, 2 * BLOCK_SIZE)).toEqual(Buffer.concat([filled(1), filled(3)]));
    });

    test('have the same generation until one is undone; outside there is none', () => {
      const { store } = world;
      const table = store.table<number>('t');
      const within = () => store.transaction(() => store.generation);
      table.put('a', 1);
      const generation = within();
      expect(generation).toBeDefined();
      expect(store.generation).toBeUndefined();
      table.put('a', 2);
      store.createVolume('v', MIB);
      expect(within()).toBe(generation);
      const undone = () =>
        store.transaction(() => {
          table.put('a', 3);
          throw new Error('changed my mind');
        });
      expect(undone).toThrow('changed my mind');
      expect(within()).not.toBe(generation);
    });

    test('do what is to be done at their end, once and within', () => {
      const { store } = world;
      const table = store.table<number>('t');
      const seen: (number | undefined)[] = [];
      store.beforeCommit(() => table.put('at the end', (table.get('at the end') ?? 0) + 1));
      store.beforeCommit(() => seen.push(table.get('at the end')));
      store.transaction(() => store.transaction(() => table.put('a', 1)));
      expect(seen).toEqual([1]);
      expect(table.get('at the end')).toBe(1);
      const undone = () =>
        store.transaction(() => {
          table.put('a', 2);
          throw new Error('changed my mind');
        });
      expect(undone).toThrow('changed my mind');
      expect(table.get('at the end')).toBe(1);
    });

    test('are undone when what is to be done at their end fails', () => {
      const { store } = world;
      const table = store.table<number>('t');
      store.beforeCommit(() => {
        if (table.get('a') === 2) throw new Error('refused');
      });
      store.transaction(() => table.put('a', 1));
      expect(() => store.transaction(() => table.put('a', 2))).toThrow('refused');
      expect(table.get('a')).toBe(1);
    });

    test('see their own changes, nest, and return a value', () => {
      const table = world.store.table<number>('t');
      world.store.createVolume('v', MIB);
      const seen = world.store.transaction(() => {
        table.put('a', 1);
        world.store.write('v', 0, filled(5));
        return world.store.transaction(() => [
          table.get('a'),
          world.store.read({ volume: 'v' }, 0, 1)[0],
          world.store.volume('v')!.initializedBytes,
        ]);
      });
      expect(seen).toEqual([1, 5, BLOCK_SIZE]);
    });
  });
}
