import { BLOCK_SIZE } from '../block-store';
import { type ContractWorld, filled, MIB } from './contract-world';

export function describeUniqueBytes(world: ContractWorld): void {
  describe('unique bytes', () => {
    const GB = BLOCK_SIZE;
    const unique = (...ids: string[]) => ids.map((id) => world.store.uniqueBytes(id) / GB);
    const change = (from: number, count: number) => world.store.write('v', from * GB, filled(from + count, count));

    // Oracle, Overview of Block Volume Backups: 25 GB in full, then 5 and 5; 28 when the full expires, 30 when the next does.
    test("Oracle's example: 25, 5, 5, then 28, then 30", () => {
      world.store.createVolume('v', 50 * GB);
      change(0, 25);
      world.store.snapshot('v', 'day1');
      change(0, 2);
      change(25, 3);
      world.store.snapshot('v', 'day2');
      change(2, 3);
      change(28, 2);
      world.store.snapshot('v', 'day3');
      expect(unique('day1', 'day2', 'day3')).toEqual([25, 5, 5]);
      world.store.deleteSnapshot('day1');
      expect(unique('day2', 'day3')).toEqual([25 + 3, 5]);
      world.store.deleteSnapshot('day2');
      expect(unique('day3')).toEqual([30]);
    });

    test('a block is charged to the oldest survivor, across restored volumes and clones', () => {
      world.store.createVolume('v', MIB);
      change(0, 10);
      world.store.snapshot('v', 's1');
      world.store.restore('s1', 'r');
      world.store.snapshot('r', 'r1');
      change(0, 4);
      world.store.snapshot('v', 's2');
      world.store.clone('v', 'c');
      world.store.snapshot('c', 'c1');
      expect(unique('s1', 'r1', 's2', 'c1')).toEqual([10, 0, 4, 0]);
      world.store.deleteSnapshot('s1');
      expect(unique('r1', 's2', 'c1')).toEqual([10, 4, 0]);
      world.store.deleteSnapshot('r1');
      expect(unique('s2', 'c1')).toEqual([10, 0]);
      world.store.deleteSnapshot('s2');
      expect(unique('c1')).toEqual([10]);
    });

    test('clones of a live volume share what no snapshot holds yet', () => {
      world.store.createVolume('v', MIB);
      change(0, 8);
      world.store.clone('v', 'c');
      world.store.write('c', 0, filled(99, 2));
      world.store.snapshot('c', 'c1');
      world.store.snapshot('v', 's1');
      expect(unique('c1', 's1')).toEqual([8, 2]);
      world.store.deleteSnapshot('c1');
      expect(unique('s1')).toEqual([8]);
    });
  });
}
