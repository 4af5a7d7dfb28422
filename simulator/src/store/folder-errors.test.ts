import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { BLOCK_SIZE } from './block-store';
import { codeOf, filled, finish, MIB } from './contract/contract-world';
import { DiskBlockStore } from './disk-block-store';
import { photograph } from './durability/sweep';
import { explained, StoreError } from './errors';
import { realFileLayer } from './file-layer';
import { openBlockStore, openDatabase } from './index';
import { makeExample } from './test-support/example-store';

const withCode = (code: string | number) => Object.assign(new Error('from the system'), { code });

describe('a folder that is not as it should be', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'drydock-folder-'));
  const store = path.join(folder, 'store');
  const file = (name: string) => path.join(store, name);
  const format = () => JSON.parse(fs.readFileSync(file('format.json'), 'utf8'));
  const setFormat = (change: object) =>
    fs.writeFileSync(file('format.json'), JSON.stringify({ ...format(), ...change }));

  beforeEach(() => {
    fs.rmSync(store, { recursive: true, force: true });
    makeExample(store);
  });
  afterAll(() => fs.rmSync(folder, { recursive: true }));

  const opens = () => {
    const opened = openBlockStore(store);
    opened.close();
  };

  test('features that may be ignored are; others make it refuse', () => {
    setFormat({ compatible: ['something-new'] });
    expect(codeOf(opens)).toBe('NONE');
    setFormat({ readOnlyCompatible: ['something-new'] });
    expect(codeOf(opens)).toBe('FORMAT');
    setFormat({ readOnlyCompatible: [], incompatible: ['something-new'] });
    expect(opens).toThrow(/something-new.*open the folder with the version that wrote it/);
  });

  test.each([
    ['not JSON', 'garbage'],
    ['JSON of another kind', '{"name":"other"}'],
    ['empty', ''],
  ])('a format file that is %s', (_, text) => {
    fs.writeFileSync(file('format.json'), text);
    expect(codeOf(opens)).toBe('FORMAT');
  });

  test('a format file that is missing', () => {
    fs.rmSync(file('format.json'));
    expect(codeOf(opens)).toBe('FORMAT');
    expect(codeOf(() => openDatabase(store))).toBe('FORMAT');
  });

  test('an index that is missing, empty, or cut short anywhere', () => {
    const whole = fs.readFileSync(file('data.mdb'));
    for (let pages = 0; pages < whole.length / 4096 - 1; pages++) {
      fs.writeFileSync(file('data.mdb'), whole.subarray(0, pages * 4096));
      expect(codeOf(opens)).toBe('DAMAGED');
    }
    fs.rmSync(file('data.mdb'));
    expect(codeOf(opens)).toBe('DAMAGED');
    expect(fs.existsSync(file('data.mdb'))).toBe(false);
    fs.writeFileSync(file('data.mdb'), whole);
    expect(codeOf(opens)).toBe('NONE');
  });

  test('a folder that stopped in the middle of its creation is taken up', () => {
    fs.rmSync(store, { recursive: true });
    const half = openDatabase(store);
    half.close();
    fs.rmSync(file('format.json'));
    expect(codeOf(opens)).toBe('NONE');
    expect(format().name).toBe('drydock-store');
  });

  test('a segment that is missing is told when it is read, and nothing else is lost', () => {
    fs.rmSync(file('00000000.blocks'));
    const opened = openBlockStore(store);
    expect(codeOf(() => opened.read({ volume: 'v' }, 60 * BLOCK_SIZE, 1))).toBe('DAMAGED');
    expect(opened.read({ volume: 'v' }, 0, 1)[0]).toBe(0);
    expect(opened.table('t').get('key')).toBe(1);
    opened.close();
  });

  test('the disk is full: the operation fails, all else stays, and it works once there is room', () => {
    let room = 0;
    const limited = {
      ...realFileLayer,
      write: (handle: number, data: Uint8Array, position: number) => {
        if (data.length > room) throw withCode('ENOSPC');
        realFileLayer.write(handle, data, position);
      },
    };
    const opened = new DiskBlockStore(store, limited);
    const before = photograph(opened);
    const change = () =>
      opened.transaction(() => {
        opened.write('v', 0, filled(9));
        opened.snapshot('v', 'new');
        opened.table('t').put('key', 2);
      });
    expect(codeOf(change)).toBe('NO_SPACE');
    expect(photograph(opened)).toBe(before);
    const swallowing = () =>
      opened.transaction(() => {
        opened.table('t').put('key', 3);
        opened.write('v', 0, filled(9));
        expect(codeOf(() => opened.snapshot('v', 'new'))).toBe('NO_SPACE');
      });
    expect(codeOf(swallowing)).toBe('NO_SPACE');
    expect(photograph(opened)).toBe(before);
    opened.write('v', BLOCK_SIZE, filled(8));
    expect(codeOf(() => opened.flush())).toBe('NO_SPACE');
    expect(opened.read({ volume: 'v' }, BLOCK_SIZE, 1)[0]).toBe(8);
    room = MIB;
    change();
    expect(opened.read({ snapshot: 'new' }, 0, BLOCK_SIZE * 2)).toEqual(Buffer.concat([filled(9), filled(8)]));
    expect(finish(opened.check()).problems).toEqual([]);
    opened.close();
  });

  test.each([
    ['EACCES', 'NO_PERMISSION'],
    ['EROFS', 'NO_PERMISSION'],
    [os.constants.errno.EACCES, 'NO_PERMISSION'],
    ['EDQUOT', 'NO_SPACE'],
    [os.constants.errno.ENOSPC, 'NO_SPACE'],
  ])('the system says %s: %s, with the path', (code, expected) => {
    const error = explained(withCode(code), '/some/file');
    expect(error).toMatchObject({ code: expected, message: expect.stringContaining('/some/file') });
    expect(error).toBeInstanceOf(StoreError);
  });

  test('another error of the system stays what it is', () => {
    const error = withCode('EIO');
    expect(explained(error, '/some/file')).toBe(error);
  });

  test('a path that cannot be a folder', () => {
    fs.writeFileSync(path.join(folder, 'plain'), '');
    expect(() => openBlockStore(path.join(folder, 'plain', 'store'))).toThrow(/ENOTDIR/);
  });
});
