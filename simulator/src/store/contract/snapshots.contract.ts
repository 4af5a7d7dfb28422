import { BLOCK_SIZE } from '../block-store';
import { type ContractWorld, filled, MIB } from './contract-world';

export function describeSnapshots(world: ContractWorld): void {
  describe('snapshots', () => {
    test('a snapshot keeps what the volume was', () => {
      world.store.createVolume('v', MIB);
      world.store.write('v', 0, filled(1, 2));
      world.store.snapshot('v', 's');
      world.store.write('v', 0, filled(2));
      world.store.discard('v', BLOCK_SIZE, BLOCK_SIZE);
      expect(world.store.read({ snapshot: 's' }, 0, 2 * BLOCK_SIZE)).toEqual(filled(1, 2));
      expect(world.store.read({ volume: 'v' }, 0, 2 * BLOCK_SIZE)).toEqual(Buffer.concat([filled(2), filled(0)]));
      expect(world.store.snapshotInfo('s')).toEqual({
        id: 's',
        volume: 'v',
        size: MIB,
        initializedBytes: 2 * BLOCK_SIZE,
      });
    });

    test('any snapshot restores alone, whatever was deleted', () => {
      world.store.createVolume('v', MIB);
      for (let day = 1; day <= 5; day++) {
        world.store.write('v', day * BLOCK_SIZE, filled(day));
        world.store.snapshot('v', `s${day}`);
      }
      for (const gone of ['s1', 's2', 's4']) world.store.deleteSnapshot(gone);
      world.store.deleteVolume('v');
      world.store.restore('s3', 'r3');
      world.store.restore('s5', 'r5', 2 * MIB);
      world.store.deleteSnapshot('s3');
      world.store.deleteSnapshot('s5');
      expect(world.store.read({ volume: 'r3' }, BLOCK_SIZE, 5 * BLOCK_SIZE)).toEqual(
        Buffer.concat([filled(1), filled(2), filled(3), filled(0, 2)]),
      );
      expect(world.store.read({ volume: 'r5' }, 5 * BLOCK_SIZE, BLOCK_SIZE)).toEqual(filled(5));
      expect(world.store.volume('r5')).toEqual({ id: 'r5', size: 2 * MIB, initializedBytes: 5 * BLOCK_SIZE });
    });

    test('snapshots are listed by volume in the order of their taking', () => {
      for (const id of ['v', 'w']) world.store.createVolume(id, MIB);
      for (const [volume, id] of [
        ['v', 'z'],
        ['w', 'y'],
        ['v', 'x'],
      ])
        world.store.snapshot(volume, id);
      expect([...world.store.snapshots('v')].map(({ id }) => id)).toEqual(['z', 'x']);
      expect([...world.store.snapshots()].map(({ id }) => id)).toEqual(['x', 'y', 'z']);
      expect([...world.store.snapshots('none')]).toEqual([]);
    });

    test('a clone and its source go separate ways', () => {
      world.store.createVolume('v', MIB);
      world.store.write('v', 0, filled(1, 3));
      world.store.clone('v', 'c', 2 * MIB);
      world.store.write('v', 0, filled(2));
      world.store.write('c', BLOCK_SIZE, filled(3));
      world.store.deleteVolume('v');
      expect(world.store.read({ volume: 'c' }, 0, 3 * BLOCK_SIZE)).toEqual(
        Buffer.concat([filled(1), filled(3), filled(1)]),
      );
      expect(world.store.volume('c')!.size).toBe(2 * MIB);
    });
  });

  describe('differences', () => {
    test('are the blocks written or discarded in between, merged', () => {
      world.store.createVolume('v', MIB);
      world.store.write('v', 0, filled(1, 16));
      world.store.snapshot('v', 'a');
      world.store.write('v', 2 * BLOCK_SIZE, filled(1, 2));
      world.store.discard('v', 9 * BLOCK_SIZE, BLOCK_SIZE);
      world.store.snapshot('v', 'b');
      expect([...world.store.diff({ snapshot: 'a' }, { snapshot: 'b' })]).toEqual([
        { offset: 2 * BLOCK_SIZE, length: 2 * BLOCK_SIZE },
        { offset: 9 * BLOCK_SIZE, length: BLOCK_SIZE },
      ]);
      expect([...world.store.diff({ snapshot: 'b' }, { volume: 'v' })]).toEqual([]);
      expect([...world.store.diff({ snapshot: 'a' }, { volume: 'v' }, 32768)]).toEqual([{ offset: 0, length: 65536 }]);
      expect([...world.store.diff({ snapshot: 'a' }, { volume: 'v' }, MIB)]).toEqual([{ offset: 0, length: MIB }]);
    });
  });
}
