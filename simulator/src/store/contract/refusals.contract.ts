import * as fs from 'node:fs';
import * as path from 'node:path';
import { BLOCK_SIZE, type BlockStore, MAX_VOLUME_SIZE } from '../block-store';
import { type ContractWorld, codeOf, filled, finish, MIB } from './contract-world';

export function describeRefusals(world: ContractWorld): void {
  describe('refusals', () => {
    beforeEach(() => {
      world.store.createVolume('v', MIB);
      world.store.snapshot('v', 's');
    });

    test.each<[string, string, (store: BlockStore) => unknown]>([
      ['a volume that is absent', 'ABSENT', (s) => s.write('none', 0, filled(1))],
      ['reading a volume that is absent', 'ABSENT', (s) => s.read({ volume: 'none' }, 0, 1)],
      ['a snapshot that is absent', 'ABSENT', (s) => s.restore('none', 'r')],
      ['deleting what is absent', 'ABSENT', (s) => s.deleteVolume('none')],
      ['deleting a snapshot that is absent', 'ABSENT', (s) => s.deleteSnapshot('none')],
      ['unique bytes of what is absent', 'ABSENT', (s) => s.uniqueBytes('none')],
      ['an id of a volume in use', 'CONFLICT', (s) => s.createVolume('v', MIB)],
      ['an id of a snapshot in use', 'CONFLICT', (s) => s.clone('v', 's')],
      ['a snapshot under an id in use', 'CONFLICT', (s) => s.snapshot('v', 's')],
      ['a size that is no multiple of a block', 'INVALID', (s) => s.createVolume('x', MIB + 1)],
      ['a size above 32 TiB', 'INVALID', (s) => s.createVolume('x', MAX_VOLUME_SIZE + BLOCK_SIZE)],
      ['shrinking', 'INVALID', (s) => s.resize('v', MIB - BLOCK_SIZE)],
      ['restoring into less', 'INVALID', (s) => s.restore('s', 'r', MIB - BLOCK_SIZE)],
      ['cloning into less', 'INVALID', (s) => s.clone('v', 'c', MIB - BLOCK_SIZE)],
      ['writing beyond the end', 'INVALID', (s) => s.write('v', MIB - 1, filled(1))],
      ['reading before the start', 'INVALID', (s) => s.read({ volume: 'v' }, -1, 1)],
      ['reading into a buffer of another length', 'INVALID', (s) => s.read({ volume: 'v' }, 0, 5, Buffer.alloc(4))],
      ['discarding half a byte', 'INVALID', (s) => s.discard('v', 0.5, 1)],
      ['a granularity that is no power of two', 'INVALID', (s) => s.diff({ snapshot: 's' }, { volume: 'v' }, 5000)],
      ['an empty id', 'INVALID', (s) => s.createVolume('', MIB)],
      ['an id with a control character', 'INVALID', (s) => s.createVolume('\u0001import:v', MIB)],
      ['an empty key', 'INVALID', (s) => s.table('t').get('')],
      ['a key of 2,000 bytes', 'INVALID', (s) => s.table('t').put('k'.repeat(2000), 1)],
      ['a table without a name', 'INVALID', (s) => s.table('')],
      ['a value that is not JSON', 'INVALID', (s) => s.table('t').put('k', undefined)],
      ['copying what is absent', 'ABSENT', (s) => finish(s.copySnapshot('none', s, 'c'))],
      ['copying onto an id in use', 'CONFLICT', (s) => finish(s.copySnapshot('s', s, 'v'))],
      ['importing a file that is absent', 'ABSENT', (s) => finish(s.importImage('v', '/nowhere/image'))],
    ])('%s', (_, code, attempt) => {
      expect(codeOf(() => attempt(world.store))).toBe(code);
      expect([...world.store.volumes()].map(({ id }) => id)).toEqual(['v']);
    });

    test('an image larger than the volume', () => {
      const file = path.join(world.folder, 'image');
      fs.writeFileSync(file, Buffer.alloc(MIB + 1));
      expect(codeOf(() => finish(world.store.importImage('v', file)))).toBe('INVALID');
    });

    test('anything after close', () => {
      world.store.close();
      expect(codeOf(() => world.store.createVolume('x', MIB))).toBe('CLOSED');
      expect(codeOf(() => world.store.transaction(() => 1))).toBe('CLOSED');
    });
  });
}
