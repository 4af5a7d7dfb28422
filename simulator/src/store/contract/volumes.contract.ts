import { BLOCK_SIZE, MAX_VOLUME_SIZE, type Source } from '../block-store';
import { type ContractWorld, filled, MIB } from './contract-world';

export function describeVolumes(world: ContractWorld): void {
  describe('volumes', () => {
    test('a new volume reads as zeros and holds nothing', () => {
      world.store.createVolume('v', MAX_VOLUME_SIZE);
      expect(world.store.volume('v')).toEqual({ id: 'v', size: MAX_VOLUME_SIZE, initializedBytes: 0 });
      expect(world.store.read({ volume: 'v' }, MAX_VOLUME_SIZE - 5000, 5000)).toEqual(Buffer.alloc(5000));
    });

    test('what was written is read, at any offset and across blocks', () => {
      world.store.createVolume('v', MIB);
      world.store.write('v', 4000, Buffer.from('across the border of two blocks'.repeat(10)));
      world.store.write('v', 4010, Buffer.from('XYZ'));
      expect(world.store.read({ volume: 'v' }, 4000, 20).toString()).toBe('across theXYZrder of');
      world.store.flush();
      expect(world.store.read({ volume: 'v' }, 4000, 20).toString()).toBe('across theXYZrder of');
      expect(world.store.volume('v')!.initializedBytes).toBe(2 * BLOCK_SIZE);
    });

    test('reads into a buffer that is given, whatever was in it', () => {
      world.store.createVolume('v', MIB);
      world.store.write('v', BLOCK_SIZE, filled(5));
      for (const [offset, length] of [
        [0, 3 * BLOCK_SIZE],
        [100, 2 * BLOCK_SIZE],
      ]) {
        const into = Buffer.alloc(length, 77);
        expect(world.store.read({ volume: 'v' }, offset, length, into)).toBe(into);
        expect(into).toEqual(world.store.read({ volume: 'v' }, offset, length));
      }
    });

    test('blocks are read in their order, in whatever order they were written', () => {
      world.store.createVolume('v', MIB);
      const order = [0, 2, 1, 3, 9, 8, 7, 20, 5, 6, 4];
      for (const block of order) {
        world.store.write('v', block * BLOCK_SIZE, filled(block + 1));
        world.store.flush();
      }
      const bytes = world.store.read({ volume: 'v' }, 0, 32 * BLOCK_SIZE);
      const firstBytes = Array.from({ length: 32 }, (_, block) => bytes[block * BLOCK_SIZE]);
      expect(firstBytes).toEqual(Array.from({ length: 32 }, (_, block) => (order.includes(block) ? block + 1 : 0)));
    });

    test('the last bytes of the largest volume can be written', () => {
      world.store.createVolume('v', MAX_VOLUME_SIZE);
      world.store.write('v', MAX_VOLUME_SIZE - 3, Buffer.from('end'));
      world.store.flush();
      expect(world.store.read({ volume: 'v' }, MAX_VOLUME_SIZE - 3, 3).toString()).toBe('end');
    });

    test('written zeros count as initialised, discarded blocks do not', () => {
      world.store.createVolume('v', MIB);
      world.store.write('v', 0, filled(0, 4));
      expect(world.store.volume('v')!.initializedBytes).toBe(4 * BLOCK_SIZE);
      world.store.discard('v', BLOCK_SIZE, 2 * BLOCK_SIZE);
      expect(world.store.volume('v')!.initializedBytes).toBe(2 * BLOCK_SIZE);
    });

    test('tells where it was written, of volumes and of snapshots', () => {
      world.store.createVolume('v', MIB);
      world.store.write('v', 0, filled(1, 2));
      world.store.write('v', 10 * BLOCK_SIZE + 5, filled(0));
      world.store.snapshot('v', 's');
      world.store.discard('v', 0, BLOCK_SIZE);
      const written = (source: Source) => [...world.store.writtenExtents(source)];
      expect(written({ volume: 'v' })).toEqual([
        { offset: BLOCK_SIZE, length: BLOCK_SIZE },
        { offset: 10 * BLOCK_SIZE, length: 2 * BLOCK_SIZE },
      ]);
      expect(written({ snapshot: 's' })[0]).toEqual({ offset: 0, length: 2 * BLOCK_SIZE });
    });

    test('a discarded range reads as zeros to the byte', () => {
      world.store.createVolume('v', MIB);
      world.store.write('v', 0, filled(7, 4));
      world.store.discard('v', 100, 2 * BLOCK_SIZE);
      const bytes = world.store.read({ volume: 'v' }, 0, 4 * BLOCK_SIZE);
      expect(bytes.subarray(0, 100)).toEqual(Buffer.alloc(100, 7));
      expect(bytes.subarray(100, 100 + 2 * BLOCK_SIZE)).toEqual(Buffer.alloc(2 * BLOCK_SIZE));
      expect(bytes[100 + 2 * BLOCK_SIZE]).toBe(7);
      expect(world.store.volume('v')!.initializedBytes).toBe(3 * BLOCK_SIZE);
    });

    test('a discard inside one block, and of what was never written', () => {
      world.store.createVolume('v', MIB);
      world.store.write('v', 0, filled(7));
      world.store.discard('v', 10, 20);
      world.store.discard('v', 3 * BLOCK_SIZE + 5, 100);
      world.store.discard('v', BLOCK_SIZE, MIB - BLOCK_SIZE);
      expect(world.store.read({ volume: 'v' }, 9, 23)).toEqual(Buffer.from([7, ...Array(20).fill(0), 7, 7]));
      expect(world.store.volume('v')!.initializedBytes).toBe(BLOCK_SIZE);
    });

    test('a volume grows and keeps its content', () => {
      world.store.createVolume('v', MIB);
      world.store.write('v', 0, filled(1));
      world.store.resize('v', 2 * MIB);
      world.store.write('v', 2 * MIB - BLOCK_SIZE, filled(2));
      expect(world.store.read({ volume: 'v' }, 0, 1)[0]).toBe(1);
      expect(world.store.read({ volume: 'v' }, 2 * MIB - 1, 1)[0]).toBe(2);
      expect(world.store.volume('v')!.size).toBe(2 * MIB);
    });

    test('volumes are listed in the order of their ids', () => {
      for (const id of ['b', 'a', 'c']) world.store.createVolume(id, MIB);
      world.store.deleteVolume('b');
      expect([...world.store.volumes()].map(({ id }) => id)).toEqual(['a', 'c']);
      expect(world.store.volume('b')).toBeUndefined();
    });
  });
}
