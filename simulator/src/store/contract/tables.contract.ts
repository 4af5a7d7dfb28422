import type { ContractWorld } from './contract-world';

export function describeTables(world: ContractWorld): void {
  describe('tables', () => {
    test('keep JSON under keys in the order of UTF-8 bytes', () => {
      const table = world.store.table<{ n: number }>('t');
      const keys = ['b', 'a', 'é', '\u{1f600}', '\uffee', 'a\u0001', 'Z'];
      for (const key of keys) table.put(key, { n: key.length });
      expect([...table.entries()].map(({ key }) => key)).toEqual([
        'Z',
        'a',
        'a\u0001',
        'b',
        'é',
        '\uffee',
        '\u{1f600}',
      ]);
      table.remove('b');
      expect(table.get('b')).toBeUndefined();
      expect(table.get('a')).toEqual({ n: 1 });
      expect(world.store.table('other').get('a')).toBeUndefined();
    });

    test('ranges begin with start, end before end, and go both ways', () => {
      const table = world.store.table<number>('t');
      world.store.transaction(() => {
        for (let n = 0; n < 600; n++) table.put(`k${String(n).padStart(4, '0')}`, n);
      });
      const values = (range: Parameters<typeof table.entries>[0]) =>
        [...table.entries(range)].map(({ value }) => value);
      expect(values({ start: 'k0010', end: 'k0013' })).toEqual([10, 11, 12]);
      expect(values({ start: 'k0010', end: 'k0013', reverse: true })).toEqual([12, 11, 10]);
      expect(values({ reverse: true, limit: 2 })).toEqual([599, 598]);
      expect(values({ limit: 0 })).toEqual([]);
      expect(values({})).toHaveLength(600);
      expect(values({ reverse: true })).toHaveLength(600);
      expect(values({ end: 'k0300', limit: 290 })).toHaveLength(290);
    });

    test('may change while they are walked', () => {
      const table = world.store.table<number>('t');
      for (let n = 0; n < 5; n++) table.put(`k${n}`, n);
      for (const { key } of table.entries()) table.remove(key);
      expect([...table.entries()]).toEqual([]);
    });

    test('share no objects with their users', () => {
      const table = world.store.table<{ list: number[] }>('t');
      const value = { list: [1] };
      table.put('a', value);
      value.list.push(2);
      table.get('a')!.list.push(3);
      expect(table.get('a')).toEqual({ list: [1] });
    });
  });
}
