import * as fs from 'node:fs';
import * as path from 'node:path';
import { BLOCK_SIZE } from '../block-store';
import { type ContractWorld, codeOf, filled, finish, MIB } from './contract-world';

export function describeImages(world: ContractWorld): void {
  describe('raw images', () => {
    const image = (file: string) => path.join(world.folder, file);

    test('a full file goes in and comes out; its zeros were written', () => {
      const bytes = Buffer.concat([filled(1), filled(0), filled(2), Buffer.from('tail')]);
      fs.writeFileSync(image('in'), bytes);
      world.store.createVolume('v', MIB);
      expect(finish(world.store.importImage('v', image('in')))).toEqual({
        writtenBytes: 4 * BLOCK_SIZE,
        unchangedBytes: 0,
        holeBytes: 0,
      });
      expect(world.store.volume('v')!.initializedBytes).toBe(4 * BLOCK_SIZE);
      world.store.snapshot('v', 's');
      expect(finish(world.store.exportImage({ snapshot: 's' }, image('out')))).toEqual({
        writtenBytes: 4 * BLOCK_SIZE,
      });
      const out = fs.readFileSync(image('out'));
      expect(out).toHaveLength(MIB);
      expect(out.subarray(0, bytes.length)).toEqual(bytes);
      expect(out.subarray(bytes.length).every((byte) => byte === 0)).toBe(true);
    });

    test('holes stay holes', () => {
      const size = 64 * MIB;
      const file = fs.openSync(image('in'), 'w');
      fs.writeSync(file, filled(1), 0, BLOCK_SIZE, 20 * MIB);
      fs.ftruncateSync(file, size);
      fs.closeSync(file);
      world.store.createVolume('v', size);
      world.store.write('v', 0, filled(9));
      expect(finish(world.store.importImage('v', image('in')))).toEqual({
        writtenBytes: BLOCK_SIZE,
        unchangedBytes: 0,
        holeBytes: size - BLOCK_SIZE,
      });
      expect(world.store.volume('v')!.initializedBytes).toBe(BLOCK_SIZE);
      finish(world.store.exportImage({ volume: 'v' }, image('out')));
      expect(fs.statSync(image('out')).size).toBe(size);
      expect(fs.statSync(image('out')).blocks * 512).toBeLessThan(MIB);
      expect(fs.readFileSync(image('out')).equals(fs.readFileSync(image('in')))).toBe(true);
    });

    test('an image written again costs what changed in it', () => {
      world.store.createVolume('v', MIB);
      fs.writeFileSync(image('in'), Buffer.concat([filled(1), filled(2), filled(3)]));
      finish(world.store.importImage('v', image('in')));
      world.store.snapshot('v', 'first');
      fs.writeFileSync(image('in'), Buffer.concat([filled(1), filled(9), filled(3)]));
      expect(finish(world.store.importImage('v', image('in')))).toEqual({
        writtenBytes: BLOCK_SIZE,
        unchangedBytes: 2 * BLOCK_SIZE,
        holeBytes: 0,
      });
      world.store.snapshot('v', 'second');
      expect(world.store.uniqueBytes('second')).toBe(BLOCK_SIZE);
      expect(world.store.read({ snapshot: 'second' }, 0, 3 * BLOCK_SIZE)).toEqual(fs.readFileSync(image('in')));
    });

    test('bytes behind the end of the image stay', () => {
      fs.writeFileSync(image('in'), filled(1));
      world.store.createVolume('v', MIB);
      world.store.write('v', 0, filled(9, 2));
      finish(world.store.importImage('v', image('in')));
      expect(world.store.read({ volume: 'v' }, 0, 2 * BLOCK_SIZE)).toEqual(Buffer.concat([filled(1), filled(9)]));
    });

    test('an import left early changes nothing', () => {
      fs.writeFileSync(image('in'), Buffer.alloc(20 * MIB, 1));
      world.store.createVolume('v', 32 * MIB);
      world.store.write('v', 0, filled(9));
      const work = world.store.importImage('v', image('in'));
      expect(work.next().done).toBe(false);
      work.return({ writtenBytes: 0, unchangedBytes: 0, holeBytes: 0 });
      expect(world.store.read({ volume: 'v' }, 0, BLOCK_SIZE)).toEqual(filled(9));
      expect(world.store.volume('v')!.initializedBytes).toBe(BLOCK_SIZE);
      expect([...world.store.volumes()]).toHaveLength(1);
    });

    test('an import during which the volume changes is undone', () => {
      fs.writeFileSync(image('in'), Buffer.alloc(20 * MIB, 1));
      world.store.createVolume('v', 32 * MIB);
      const work = world.store.importImage('v', image('in'));
      work.next();
      world.store.write('v', 0, filled(9));
      world.store.flush();
      expect(codeOf(() => finish(work))).toBe('CONFLICT');
      expect(world.store.read({ volume: 'v' }, 0, 2 * BLOCK_SIZE)).toEqual(Buffer.concat([filled(9), filled(0)]));
    });

    test('an export shows the volume as it was at the first step, and leaves no file when left early', () => {
      world.store.createVolume('v', 32 * MIB);
      world.store.write('v', 0, Buffer.alloc(20 * MIB, 1));
      const work = world.store.exportImage({ volume: 'v' }, image('out'));
      work.next();
      world.store.write('v', 16 * MIB, filled(9));
      world.store.flush();
      finish(work);
      expect(fs.readFileSync(image('out')).readUInt8(16 * MIB)).toBe(1);
      const second = world.store.exportImage({ volume: 'v' }, image('second'));
      second.next();
      second.return({ writtenBytes: 0 });
      expect(fs.readdirSync(world.folder).filter((file) => file.startsWith('second'))).toEqual([]);
    });
  });
}
