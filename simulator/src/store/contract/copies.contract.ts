import * as path from 'node:path';
import { BLOCK_SIZE, type BlockStore } from '../block-store';
import { type ContractWorld, codeOf, expectBytes, filled, finish, MIB } from './contract-world';

export function describeCopies(world: ContractWorld): void {
  describe('copies to another store', () => {
    let other: BlockStore;

    beforeEach(() => {
      other = world.open(path.join(world.folder, 'b'));
    });

    afterEach(() => other.close());

    test('move only what the other lacks', () => {
      world.store.createVolume('v', MIB);
      world.store.write('v', 0, filled(1, 10));
      world.store.snapshot('v', 's1');
      expect(finish(world.store.copySnapshot('s1', other, 'c1'))).toEqual({ copiedBytes: 10 * BLOCK_SIZE });
      world.store.write('v', BLOCK_SIZE, filled(2, 2));
      world.store.discard('v', 5 * BLOCK_SIZE, BLOCK_SIZE);
      world.store.resize('v', 2 * MIB);
      world.store.write('v', MIB, filled(3));
      world.store.snapshot('v', 's2');
      expect(finish(world.store.copySnapshot('s2', other, 'c2'))).toEqual({ copiedBytes: 3 * BLOCK_SIZE });
      expectBytes(other.read({ snapshot: 'c2' }, 0, 2 * MIB), world.store.read({ snapshot: 's2' }, 0, 2 * MIB));
      expectBytes(other.read({ snapshot: 'c1' }, 0, MIB), world.store.read({ snapshot: 's1' }, 0, MIB));
      expect(other.snapshotInfo('c2')).toEqual({ ...world.store.snapshotInfo('s2'), id: 'c2' });
      expect([...other.snapshots('v')].map(({ id }) => id)).toEqual(['c1', 'c2']);
      expect([...other.volumes()]).toEqual([]);
      expect([other.uniqueBytes('c1'), other.uniqueBytes('c2')]).toEqual([10 * BLOCK_SIZE, 3 * BLOCK_SIZE]);
    });

    test('build on an earlier copy whose source is deleted', () => {
      world.store.createVolume('v', MIB);
      world.store.write('v', 0, filled(1, 10));
      world.store.snapshot('v', 's1');
      finish(world.store.copySnapshot('s1', other, 'c1'));
      world.store.write('v', 0, filled(2));
      world.store.snapshot('v', 's2');
      world.store.deleteSnapshot('s1');
      expect(finish(world.store.copySnapshot('s2', other, 'c2'))).toEqual({ copiedBytes: BLOCK_SIZE });
      world.store.restore('s2', 'r');
      world.store.write('r', BLOCK_SIZE, filled(3));
      world.store.snapshot('r', 'r1');
      expect(finish(world.store.copySnapshot('r1', other, 'cr1'))).toEqual({ copiedBytes: BLOCK_SIZE });
      expectBytes(other.read({ snapshot: 'cr1' }, 0, MIB), world.store.read({ snapshot: 'r1' }, 0, MIB));
    });

    test('move everything again once the other has deleted its copies', () => {
      world.store.createVolume('v', MIB);
      world.store.write('v', 0, filled(1, 4));
      world.store.snapshot('v', 's1');
      finish(world.store.copySnapshot('s1', other, 'c1'));
      other.deleteSnapshot('c1');
      expect(finish(world.store.copySnapshot('s1', other, 'c1again'))).toEqual({ copiedBytes: 4 * BLOCK_SIZE });
    });

    test('are taken up where they were left, and show nothing until then', () => {
      const size = 72 * MIB;
      world.store.createVolume('v', size);
      world.store.write('v', 0, Buffer.alloc(size, 'content'));
      world.store.snapshot('v', 's');
      const first = world.store.copySnapshot('s', other, 'c');
      const step = first.next();
      first.return({ copiedBytes: 0 });
      expect(step).toEqual({ done: false, value: { done: expect.any(Number), total: size } });
      expect(other.snapshotInfo('c')).toBeUndefined();
      expect([...other.volumes()]).toEqual([]);
      const { done } = step.value as { done: number };
      expect(size - done).toBeGreaterThan(0);
      expect(finish(world.store.copySnapshot('s', other, 'c'))).toEqual({ copiedBytes: size - done });
      expect(other.read({ snapshot: 'c' }, 0, size).equals(world.store.read({ snapshot: 's' }, 0, size))).toBe(true);
    });

    test('start anew when the same id is to hold another snapshot', () => {
      const size = MIB;
      world.store.createVolume('v', size);
      world.store.write('v', 0, Buffer.alloc(size, 'content'));
      world.store.snapshot('v', 's1');
      world.store.write('v', 0, filled(1));
      world.store.snapshot('v', 's2');
      const first = world.store.copySnapshot('s1', other, 'c');
      first.next();
      first.return({ copiedBytes: 0 });
      finish(world.store.copySnapshot('s2', other, 'c'));
      expect(other.read({ snapshot: 'c' }, 0, size).equals(world.store.read({ snapshot: 's2' }, 0, size))).toBe(true);
    });

    test('that were broken off can be given up', () => {
      const size = MIB;
      world.store.createVolume('v', size);
      world.store.write('v', 0, Buffer.alloc(size, 'content'));
      world.store.snapshot('v', 's');
      const work = world.store.copySnapshot('s', other, 'c');
      work.next();
      work.return({ copiedBytes: 0 });
      other.deleteSnapshot('c');
      expect(other.storedBytes()).toBe(0);
      expect(codeOf(() => other.deleteSnapshot('c'))).toBe('ABSENT');
    });

    test('of copies serve a third store', () => {
      const third = world.open(path.join(world.folder, 'c'));
      world.store.createVolume('v', MIB);
      for (const n of [1, 2]) {
        world.store.write('v', n * BLOCK_SIZE, filled(n));
        world.store.snapshot('v', `s${n}`);
        finish(world.store.copySnapshot(`s${n}`, other, `c${n}`));
        expect(finish(other.copySnapshot(`c${n}`, third, `t${n}`))).toEqual({ copiedBytes: BLOCK_SIZE });
      }
      expectBytes(third.read({ snapshot: 't2' }, 0, MIB), world.store.read({ snapshot: 's2' }, 0, MIB));
      third.close();
    });
  });
}
