import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { BLOCK_SIZE, type BlockStore, type LongWork, MAX_VOLUME_SIZE } from '../block-store';
import { StoreError } from '../errors';

const MIB = 2 ** 20;

/** What is being tested: how to get a fresh store of this kind. */
export interface ContractSubject {
  readonly name: string;
  open(folder: string): BlockStore;
}

export const filled = (byte: number, blocks = 1): Buffer => Buffer.alloc(blocks * BLOCK_SIZE, byte);

export function finish<R>(work: LongWork<R>): R {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

export function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof StoreError) return error.code;
    throw error;
  }
  return 'NONE';
}

function expectBytes(actual: Buffer, expected: Buffer): void {
  expect(actual.equals(expected)).toBe(true);
}

/** What every block store must do; run by each kind of store. */
export function describeBlockStore({ name, open }: ContractSubject): void {
  describe(`${name} keeps the contract of a block store`, () => {
    let folder: string;
    let store: BlockStore;

    beforeEach(() => {
      folder = fs.mkdtempSync(path.join(os.tmpdir(), 'drydock-store-'));
      store = open(path.join(folder, 'a'));
    });

    afterEach(() => {
      store.close();
      fs.rmSync(folder, { recursive: true, force: true });
    });

    describe('volumes', () => {
      test('a new volume reads as zeros and holds nothing', () => {
        store.createVolume('v', MAX_VOLUME_SIZE);
        expect(store.volume('v')).toEqual({ id: 'v', size: MAX_VOLUME_SIZE, initializedBytes: 0 });
        expect(store.read({ volume: 'v' }, MAX_VOLUME_SIZE - 5000, 5000)).toEqual(Buffer.alloc(5000));
      });

      test('what was written is read, at any offset and across blocks', () => {
        store.createVolume('v', MIB);
        store.write('v', 4000, Buffer.from('across the border of two blocks'.repeat(10)));
        store.write('v', 4010, Buffer.from('XYZ'));
        expect(store.read({ volume: 'v' }, 4000, 20).toString()).toBe('across theXYZrder of');
        store.flush();
        expect(store.read({ volume: 'v' }, 4000, 20).toString()).toBe('across theXYZrder of');
        expect(store.volume('v')!.initializedBytes).toBe(2 * BLOCK_SIZE);
      });

      test('the last bytes of the largest volume can be written', () => {
        store.createVolume('v', MAX_VOLUME_SIZE);
        store.write('v', MAX_VOLUME_SIZE - 3, Buffer.from('end'));
        store.flush();
        expect(store.read({ volume: 'v' }, MAX_VOLUME_SIZE - 3, 3).toString()).toBe('end');
      });

      test('written zeros count as initialised, discarded blocks do not', () => {
        store.createVolume('v', MIB);
        store.write('v', 0, filled(0, 4));
        expect(store.volume('v')!.initializedBytes).toBe(4 * BLOCK_SIZE);
        store.discard('v', BLOCK_SIZE, 2 * BLOCK_SIZE);
        expect(store.volume('v')!.initializedBytes).toBe(2 * BLOCK_SIZE);
      });

      test('a discarded range reads as zeros to the byte', () => {
        store.createVolume('v', MIB);
        store.write('v', 0, filled(7, 4));
        store.discard('v', 100, 2 * BLOCK_SIZE);
        const bytes = store.read({ volume: 'v' }, 0, 4 * BLOCK_SIZE);
        expect(bytes.subarray(0, 100)).toEqual(Buffer.alloc(100, 7));
        expect(bytes.subarray(100, 100 + 2 * BLOCK_SIZE)).toEqual(Buffer.alloc(2 * BLOCK_SIZE));
        expect(bytes[100 + 2 * BLOCK_SIZE]).toBe(7);
        expect(store.volume('v')!.initializedBytes).toBe(3 * BLOCK_SIZE);
      });

      test('a discard inside one block, and of what was never written', () => {
        store.createVolume('v', MIB);
        store.write('v', 0, filled(7));
        store.discard('v', 10, 20);
        store.discard('v', 3 * BLOCK_SIZE + 5, 100);
        store.discard('v', BLOCK_SIZE, MIB - BLOCK_SIZE);
        expect(store.read({ volume: 'v' }, 9, 23)).toEqual(Buffer.from([7, ...Array(20).fill(0), 7, 7]));
        expect(store.volume('v')!.initializedBytes).toBe(BLOCK_SIZE);
      });

      test('a volume grows and keeps its content', () => {
        store.createVolume('v', MIB);
        store.write('v', 0, filled(1));
        store.resize('v', 2 * MIB);
        store.write('v', 2 * MIB - BLOCK_SIZE, filled(2));
        expect(store.read({ volume: 'v' }, 0, 1)[0]).toBe(1);
        expect(store.read({ volume: 'v' }, 2 * MIB - 1, 1)[0]).toBe(2);
        expect(store.volume('v')!.size).toBe(2 * MIB);
      });

      test('volumes are listed in the order of their ids', () => {
        for (const id of ['b', 'a', 'c']) store.createVolume(id, MIB);
        store.deleteVolume('b');
        expect([...store.volumes()].map(({ id }) => id)).toEqual(['a', 'c']);
        expect(store.volume('b')).toBeUndefined();
      });
    });

    describe('snapshots', () => {
      test('a snapshot keeps what the volume was', () => {
        store.createVolume('v', MIB);
        store.write('v', 0, filled(1, 2));
        store.snapshot('v', 's');
        store.write('v', 0, filled(2));
        store.discard('v', BLOCK_SIZE, BLOCK_SIZE);
        expect(store.read({ snapshot: 's' }, 0, 2 * BLOCK_SIZE)).toEqual(filled(1, 2));
        expect(store.read({ volume: 'v' }, 0, 2 * BLOCK_SIZE)).toEqual(Buffer.concat([filled(2), filled(0)]));
        expect(store.snapshotInfo('s')).toEqual({ id: 's', volume: 'v', size: MIB, initializedBytes: 2 * BLOCK_SIZE });
      });

      test('any snapshot restores alone, whatever was deleted', () => {
        store.createVolume('v', MIB);
        for (let day = 1; day <= 5; day++) {
          store.write('v', day * BLOCK_SIZE, filled(day));
          store.snapshot('v', `s${day}`);
        }
        for (const gone of ['s1', 's2', 's4']) store.deleteSnapshot(gone);
        store.deleteVolume('v');
        store.restore('s3', 'r3');
        store.restore('s5', 'r5', 2 * MIB);
        store.deleteSnapshot('s3');
        store.deleteSnapshot('s5');
        expect(store.read({ volume: 'r3' }, BLOCK_SIZE, 5 * BLOCK_SIZE)).toEqual(
          Buffer.concat([filled(1), filled(2), filled(3), filled(0, 2)]),
        );
        expect(store.read({ volume: 'r5' }, 5 * BLOCK_SIZE, BLOCK_SIZE)).toEqual(filled(5));
        expect(store.volume('r5')).toEqual({ id: 'r5', size: 2 * MIB, initializedBytes: 5 * BLOCK_SIZE });
      });

      test('snapshots are listed by volume in the order of their taking', () => {
        for (const id of ['v', 'w']) store.createVolume(id, MIB);
        for (const [volume, id] of [
          ['v', 'z'],
          ['w', 'y'],
          ['v', 'x'],
        ])
          store.snapshot(volume, id);
        expect([...store.snapshots('v')].map(({ id }) => id)).toEqual(['z', 'x']);
        expect([...store.snapshots()].map(({ id }) => id)).toEqual(['x', 'y', 'z']);
        expect([...store.snapshots('none')]).toEqual([]);
      });

      test('a clone and its source go separate ways', () => {
        store.createVolume('v', MIB);
        store.write('v', 0, filled(1, 3));
        store.clone('v', 'c', 2 * MIB);
        store.write('v', 0, filled(2));
        store.write('c', BLOCK_SIZE, filled(3));
        store.deleteVolume('v');
        expect(store.read({ volume: 'c' }, 0, 3 * BLOCK_SIZE)).toEqual(
          Buffer.concat([filled(1), filled(3), filled(1)]),
        );
        expect(store.volume('c')!.size).toBe(2 * MIB);
      });
    });

    describe('unique bytes', () => {
      const GB = BLOCK_SIZE;
      const unique = (...ids: string[]) => ids.map((id) => store.uniqueBytes(id) / GB);
      const change = (from: number, count: number) => store.write('v', from * GB, filled(from + count, count));

      // Oracle, Overview of Block Volume Backups: 25 GB in full, then 5 and 5; 28 when the full expires, 30 when the next does.
      test("Oracle's example: 25, 5, 5, then 28, then 30", () => {
        store.createVolume('v', 50 * GB);
        change(0, 25);
        store.snapshot('v', 'day1');
        change(0, 2);
        change(25, 3);
        store.snapshot('v', 'day2');
        change(2, 3);
        change(28, 2);
        store.snapshot('v', 'day3');
        expect(unique('day1', 'day2', 'day3')).toEqual([25, 5, 5]);
        store.deleteSnapshot('day1');
        expect(unique('day2', 'day3')).toEqual([25 + 3, 5]);
        store.deleteSnapshot('day2');
        expect(unique('day3')).toEqual([30]);
      });

      test('a block is charged to the oldest survivor, across restored volumes and clones', () => {
        store.createVolume('v', MIB);
        change(0, 10);
        store.snapshot('v', 's1');
        store.restore('s1', 'r');
        store.snapshot('r', 'r1');
        change(0, 4);
        store.snapshot('v', 's2');
        store.clone('v', 'c');
        store.snapshot('c', 'c1');
        expect(unique('s1', 'r1', 's2', 'c1')).toEqual([10, 0, 4, 0]);
        store.deleteSnapshot('s1');
        expect(unique('r1', 's2', 'c1')).toEqual([10, 4, 0]);
        store.deleteSnapshot('r1');
        expect(unique('s2', 'c1')).toEqual([10, 0]);
        store.deleteSnapshot('s2');
        expect(unique('c1')).toEqual([10]);
      });

      test('clones of a live volume share what no snapshot holds yet', () => {
        store.createVolume('v', MIB);
        change(0, 8);
        store.clone('v', 'c');
        store.write('c', 0, filled(99, 2));
        store.snapshot('c', 'c1');
        store.snapshot('v', 's1');
        expect(unique('c1', 's1')).toEqual([8, 2]);
        store.deleteSnapshot('c1');
        expect(unique('s1')).toEqual([8]);
      });
    });

    describe('differences', () => {
      test('are the blocks written or discarded in between, merged', () => {
        store.createVolume('v', MIB);
        store.write('v', 0, filled(1, 16));
        store.snapshot('v', 'a');
        store.write('v', 2 * BLOCK_SIZE, filled(1, 2));
        store.discard('v', 9 * BLOCK_SIZE, BLOCK_SIZE);
        store.snapshot('v', 'b');
        expect([...store.diff({ snapshot: 'a' }, { snapshot: 'b' })]).toEqual([
          { offset: 2 * BLOCK_SIZE, length: 2 * BLOCK_SIZE },
          { offset: 9 * BLOCK_SIZE, length: BLOCK_SIZE },
        ]);
        expect([...store.diff({ snapshot: 'b' }, { volume: 'v' })]).toEqual([]);
        expect([...store.diff({ snapshot: 'a' }, { volume: 'v' }, 32768)]).toEqual([{ offset: 0, length: 65536 }]);
        expect([...store.diff({ snapshot: 'a' }, { volume: 'v' }, MIB)]).toEqual([{ offset: 0, length: MIB }]);
      });
    });

    describe('tables', () => {
      test('keep JSON under keys in the order of UTF-8 bytes', () => {
        const table = store.table<{ n: number }>('t');
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
        expect(store.table('other').get('a')).toBeUndefined();
      });

      test('ranges begin with start, end before end, and go both ways', () => {
        const table = store.table<number>('t');
        store.transaction(() => {
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
        const table = store.table<number>('t');
        for (let n = 0; n < 5; n++) table.put(`k${n}`, n);
        for (const { key } of table.entries()) table.remove(key);
        expect([...table.entries()]).toEqual([]);
      });

      test('share no objects with their users', () => {
        const table = store.table<{ list: number[] }>('t');
        const value = { list: [1] };
        table.put('a', value);
        value.list.push(2);
        table.get('a')!.list.push(3);
        expect(table.get('a')).toEqual({ list: [1] });
      });
    });

    describe('transactions', () => {
      test('an exception undoes records, volumes, snapshots and bytes', () => {
        const table = store.table<number>('t');
        store.createVolume('v', MIB);
        store.createVolume('w', MIB);
        store.write('v', 0, filled(1));
        store.write('v', 8 * BLOCK_SIZE, filled(1));
        store.snapshot('w', 'before');
        table.put('a', 1);
        const attempt = () =>
          store.transaction(() => {
            table.put('a', 2);
            table.put('b', 2);
            store.write('v', 0, filled(2));
            store.discard('v', 8 * BLOCK_SIZE, BLOCK_SIZE);
            store.snapshot('v', 's');
            store.restore('s', 'r');
            store.clone('v', 'c');
            store.write('c', 0, filled(9));
            store.resize('v', 2 * MIB);
            store.deleteVolume('w');
            store.deleteSnapshot('before');
            throw new Error('changed my mind');
          });
        expect(attempt).toThrow('changed my mind');
        expect([...table.entries()]).toEqual([{ key: 'a', value: 1 }]);
        expect([...store.volumes()].map(({ id, size }) => [id, size])).toEqual([
          ['v', MIB],
          ['w', MIB],
        ]);
        expect([...store.snapshots()].map(({ id }) => id)).toEqual(['before']);
        expect(store.read({ volume: 'v' }, 0, BLOCK_SIZE)).toEqual(filled(1));
        expect(store.read({ volume: 'v' }, 8 * BLOCK_SIZE, BLOCK_SIZE)).toEqual(filled(1));
        store.write('v', BLOCK_SIZE, filled(3));
        store.snapshot('v', 's');
        expect(store.read({ snapshot: 's' }, 0, 2 * BLOCK_SIZE)).toEqual(Buffer.concat([filled(1), filled(3)]));
      });

      test('see their own changes, nest, and return a value', () => {
        const table = store.table<number>('t');
        store.createVolume('v', MIB);
        const seen = store.transaction(() => {
          table.put('a', 1);
          store.write('v', 0, filled(5));
          return store.transaction(() => [
            table.get('a'),
            store.read({ volume: 'v' }, 0, 1)[0],
            store.volume('v')!.initializedBytes,
          ]);
        });
        expect(seen).toEqual([1, 5, BLOCK_SIZE]);
      });
    });

    describe('copies to another store', () => {
      let other: BlockStore;

      beforeEach(() => {
        other = open(path.join(folder, 'b'));
      });

      afterEach(() => other.close());

      test('move only what the other lacks', () => {
        store.createVolume('v', MIB);
        store.write('v', 0, filled(1, 10));
        store.snapshot('v', 's1');
        expect(finish(store.copySnapshot('s1', other, 'c1'))).toEqual({ copiedBytes: 10 * BLOCK_SIZE });
        store.write('v', BLOCK_SIZE, filled(2, 2));
        store.discard('v', 5 * BLOCK_SIZE, BLOCK_SIZE);
        store.resize('v', 2 * MIB);
        store.write('v', MIB, filled(3));
        store.snapshot('v', 's2');
        expect(finish(store.copySnapshot('s2', other, 'c2'))).toEqual({ copiedBytes: 3 * BLOCK_SIZE });
        expectBytes(other.read({ snapshot: 'c2' }, 0, 2 * MIB), store.read({ snapshot: 's2' }, 0, 2 * MIB));
        expectBytes(other.read({ snapshot: 'c1' }, 0, MIB), store.read({ snapshot: 's1' }, 0, MIB));
        expect(other.snapshotInfo('c2')).toEqual({ ...store.snapshotInfo('s2'), id: 'c2' });
        expect([...other.snapshots('v')].map(({ id }) => id)).toEqual(['c1', 'c2']);
        expect([...other.volumes()]).toEqual([]);
        expect([other.uniqueBytes('c1'), other.uniqueBytes('c2')]).toEqual([10 * BLOCK_SIZE, 3 * BLOCK_SIZE]);
      });

      test('build on an earlier copy whose source is deleted', () => {
        store.createVolume('v', MIB);
        store.write('v', 0, filled(1, 10));
        store.snapshot('v', 's1');
        finish(store.copySnapshot('s1', other, 'c1'));
        store.write('v', 0, filled(2));
        store.snapshot('v', 's2');
        store.deleteSnapshot('s1');
        expect(finish(store.copySnapshot('s2', other, 'c2'))).toEqual({ copiedBytes: BLOCK_SIZE });
        store.restore('s2', 'r');
        store.write('r', BLOCK_SIZE, filled(3));
        store.snapshot('r', 'r1');
        expect(finish(store.copySnapshot('r1', other, 'cr1'))).toEqual({ copiedBytes: BLOCK_SIZE });
        expectBytes(other.read({ snapshot: 'cr1' }, 0, MIB), store.read({ snapshot: 'r1' }, 0, MIB));
      });

      test('move everything again once the other has deleted its copies', () => {
        store.createVolume('v', MIB);
        store.write('v', 0, filled(1, 4));
        store.snapshot('v', 's1');
        finish(store.copySnapshot('s1', other, 'c1'));
        other.deleteSnapshot('c1');
        expect(finish(store.copySnapshot('s1', other, 'c1again'))).toEqual({ copiedBytes: 4 * BLOCK_SIZE });
      });

      test('are taken up where they were left, and show nothing until then', () => {
        const size = 24 * MIB;
        store.createVolume('v', size);
        store.write('v', 0, Buffer.alloc(size, 'content'));
        store.snapshot('v', 's');
        const first = store.copySnapshot('s', other, 'c');
        const step = first.next();
        first.return({ copiedBytes: 0 });
        expect(step).toEqual({ done: false, value: { done: expect.any(Number), total: size } });
        expect(other.snapshotInfo('c')).toBeUndefined();
        expect([...other.volumes()]).toEqual([]);
        const { done } = step.value as { done: number };
        expect(finish(store.copySnapshot('s', other, 'c'))).toEqual({ copiedBytes: size - done });
        expect(other.read({ snapshot: 'c' }, 0, size).equals(store.read({ snapshot: 's' }, 0, size))).toBe(true);
      });

      test('start anew when the same id is to hold another snapshot', () => {
        const size = 24 * MIB;
        store.createVolume('v', size);
        store.write('v', 0, Buffer.alloc(size, 'content'));
        store.snapshot('v', 's1');
        store.write('v', 0, filled(1));
        store.snapshot('v', 's2');
        const first = store.copySnapshot('s1', other, 'c');
        first.next();
        first.return({ copiedBytes: 0 });
        finish(store.copySnapshot('s2', other, 'c'));
        expect(other.read({ snapshot: 'c' }, 0, size).equals(store.read({ snapshot: 's2' }, 0, size))).toBe(true);
      });

      test('of copies serve a third store', () => {
        const third = open(path.join(folder, 'c'));
        store.createVolume('v', MIB);
        for (const n of [1, 2]) {
          store.write('v', n * BLOCK_SIZE, filled(n));
          store.snapshot('v', `s${n}`);
          finish(store.copySnapshot(`s${n}`, other, `c${n}`));
          expect(finish(other.copySnapshot(`c${n}`, third, `t${n}`))).toEqual({ copiedBytes: BLOCK_SIZE });
        }
        expectBytes(third.read({ snapshot: 't2' }, 0, MIB), store.read({ snapshot: 's2' }, 0, MIB));
        third.close();
      });
    });

    describe('raw images', () => {
      const image = (file: string) => path.join(folder, file);

      test('a full file goes in and comes out; its zeros were written', () => {
        const bytes = Buffer.concat([filled(1), filled(0), filled(2), Buffer.from('tail')]);
        fs.writeFileSync(image('in'), bytes);
        store.createVolume('v', MIB);
        expect(finish(store.importImage('v', image('in')))).toEqual({ writtenBytes: 4 * BLOCK_SIZE, holeBytes: 0 });
        expect(store.volume('v')!.initializedBytes).toBe(4 * BLOCK_SIZE);
        store.snapshot('v', 's');
        expect(finish(store.exportImage({ snapshot: 's' }, image('out')))).toEqual({ writtenBytes: 4 * BLOCK_SIZE });
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
        store.createVolume('v', size);
        store.write('v', 0, filled(9));
        expect(finish(store.importImage('v', image('in')))).toEqual({
          writtenBytes: BLOCK_SIZE,
          holeBytes: size - BLOCK_SIZE,
        });
        expect(store.volume('v')!.initializedBytes).toBe(BLOCK_SIZE);
        finish(store.exportImage({ volume: 'v' }, image('out')));
        expect(fs.statSync(image('out')).size).toBe(size);
        expect(fs.statSync(image('out')).blocks * 512).toBeLessThan(MIB);
        expect(fs.readFileSync(image('out')).equals(fs.readFileSync(image('in')))).toBe(true);
      });

      test('bytes behind the end of the image stay', () => {
        fs.writeFileSync(image('in'), filled(1));
        store.createVolume('v', MIB);
        store.write('v', 0, filled(9, 2));
        finish(store.importImage('v', image('in')));
        expect(store.read({ volume: 'v' }, 0, 2 * BLOCK_SIZE)).toEqual(Buffer.concat([filled(1), filled(9)]));
      });

      test('an import left early changes nothing', () => {
        fs.writeFileSync(image('in'), Buffer.alloc(20 * MIB, 1));
        store.createVolume('v', 32 * MIB);
        store.write('v', 0, filled(9));
        const work = store.importImage('v', image('in'));
        expect(work.next().done).toBe(false);
        work.return({ writtenBytes: 0, holeBytes: 0 });
        expect(store.read({ volume: 'v' }, 0, BLOCK_SIZE)).toEqual(filled(9));
        expect(store.volume('v')!.initializedBytes).toBe(BLOCK_SIZE);
        expect([...store.volumes()]).toHaveLength(1);
      });

      test('an import during which the volume changes is undone', () => {
        fs.writeFileSync(image('in'), Buffer.alloc(20 * MIB, 1));
        store.createVolume('v', 32 * MIB);
        const work = store.importImage('v', image('in'));
        work.next();
        store.write('v', 0, filled(9));
        store.flush();
        expect(codeOf(() => finish(work))).toBe('CONFLICT');
        expect(store.read({ volume: 'v' }, 0, 2 * BLOCK_SIZE)).toEqual(Buffer.concat([filled(9), filled(0)]));
      });

      test('an export shows the volume as it was at the first step, and leaves no file when left early', () => {
        store.createVolume('v', 32 * MIB);
        store.write('v', 0, Buffer.alloc(20 * MIB, 1));
        const work = store.exportImage({ volume: 'v' }, image('out'));
        work.next();
        store.write('v', 16 * MIB, filled(9));
        store.flush();
        finish(work);
        expect(fs.readFileSync(image('out')).readUInt8(16 * MIB)).toBe(1);
        const second = store.exportImage({ volume: 'v' }, image('second'));
        second.next();
        second.return({ writtenBytes: 0 });
        expect(fs.readdirSync(folder).filter((file) => file.startsWith('second'))).toEqual([]);
      });
    });

    describe('refusals', () => {
      beforeEach(() => {
        store.createVolume('v', MIB);
        store.snapshot('v', 's');
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
        expect(codeOf(() => attempt(store))).toBe(code);
        expect([...store.volumes()].map(({ id }) => id)).toEqual(['v']);
      });

      test('an image larger than the volume', () => {
        const file = path.join(folder, 'image');
        fs.writeFileSync(file, Buffer.alloc(MIB + 1));
        expect(codeOf(() => finish(store.importImage('v', file)))).toBe('INVALID');
      });

      test('anything after close', () => {
        store.close();
        expect(codeOf(() => store.createVolume('x', MIB))).toBe('CLOSED');
        expect(codeOf(() => store.transaction(() => 1))).toBe('CLOSED');
      });
    });
  });
}
