import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  ftruncateSync,
  openSync,
  readFileSync,
  readSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { drydockCommand, openWorkplace } from './drydock';
import { makeBackup, makeVolume } from './seed';

const place = openWorkplace();
const MIB = 2 ** 20;
const GIB = 2 ** 30;

/** A sparse image with data in two places. */
function makeImage(name: string, size = 64 * MIB): string {
  const path = join(place.folder, name);
  const file = openSync(path, 'w');
  writeSync(file, randomBytes(3 * MIB), 0, 3 * MIB, 0);
  writeSync(file, randomBytes(MIB), 0, MIB, 40 * MIB);
  ftruncateSync(file, size);
  closeSync(file);
  return path;
}

/** Of the first 64 MiB. */
function beginningHash(path: string): string {
  const bytes = Buffer.alloc(64 * MIB);
  const file = openSync(path, 'r');
  readSync(file, bytes, 0, bytes.length, 0);
  closeSync(file);
  return createHash('sha256').update(bytes).digest('hex');
}

describe('drydock volume', () => {
  const volume = makeVolume(place.home);
  const image = makeImage('disk.img');

  test('import makes a volume equal to an image, and export gives the bytes back', () => {
    expect(place.json('volume', 'import', volume, image)).toMatchObject({ ocid: volume, writtenBytes: 4 * MIB });
    const out = join(place.folder, 'out.img');
    expect(place.json('volume', 'export', volume, out)).toMatchObject({ size: 50 * GIB, writtenBytes: 4 * MIB });
    expect(statSync(out).size).toBe(50 * GIB);
    expect(statSync(out).blocks * 512).toBeLessThan(5 * MIB);
    expect(beginningHash(out)).toBe(beginningHash(image));
  });

  test('export of a backup gives the bytes of its instant', () => {
    const backup = makeBackup(place.home, volume);
    place.json('volume', 'import', volume, makeImage('changed.img'));
    const out = join(place.folder, 'backup.img');
    const { stdout, stderr } = place.run('volume', 'export', backup, out);
    expect(stdout).toMatch(/^Exported .*backup\.img: 50 GiB, 4 MiB of it written, [\d.]+ s\.\n$/);
    expect(stderr).toBe('');
    expect(beginningHash(out)).toBe(beginningHash(image));
  });

  test('export leaves a file that exists alone, unless it is told', () => {
    const out = join(place.folder, 'precious');
    writeFileSync(out, 'mine');
    const { status, stderr } = place.run('volume', 'export', volume, out);
    expect(status).toBe(1);
    expect(stderr).toContain(`${out} exists`);
    expect(readFileSync(out, 'utf8')).toBe('mine');
    expect(place.run('volume', 'export', volume, out, '--force').status).toBe(0);
    expect(statSync(out).size).toBe(50 * GIB);
  });

  test.each([
    ['an image that is not there', 'absent.img', 'absent.img does not exist'],
    ['a folder', '.', '. is not a file'],
  ])('import refuses %s', (_, file, message) => {
    const { status, stderr } = place.run('volume', 'import', volume, file);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
  });

  test('import refuses an image that is larger than the volume', () => {
    const { status, stderr } = place.run('volume', 'import', volume, makeImage('large.img', 51 * GIB));
    expect(status).toBe(1);
    expect(stderr).toContain('large.img holds 51 GiB, the volume 50 GiB');
    expect(stderr).toContain('Grow the volume first');
  });

  test('import refuses a backup, and what has no bytes', () => {
    expect(place.run('volume', 'import', makeBackup(place.home, volume), image).status).toBe(1);
    const { status, stderr } = place.run('volume', 'export', 'ocid1.instance.oc1.iad.x', 'x.img');
    expect(status).toBe(2);
    expect(stderr).toContain('names nothing that holds bytes');
    expect(existsSync(join(place.folder, 'x.img'))).toBe(false);
  });

  test('a volume that is not there answers as Oracle does', () => {
    const { status, stderr } = place.run('volume', 'export', volume.replace(/....$/, 'aaaa'), 'x.img');
    expect(status).toBe(1);
    expect(stderr).toContain('404-NotAuthorizedOrNotFound');
  });
});

describe('drydock ls and show', () => {
  test('list what there is and show one of it', () => {
    const rows = place.json<{ identifier: string; resourceType: string }[]>('ls');
    const volume = rows.find(({ resourceType }) => resourceType === 'Volume')!;
    expect(place.run('ls', '--type', 'Volume').stdout).toMatch(/^REGION +TYPE +NAME +STATE +SIZE +CREATED +OCID\n/);
    expect(place.run('ls', '--type', 'Volume').stdout).toContain(`50 GB  2026-01-01 00:00:00Z  ${volume.identifier}`);
    expect(place.json('show', volume.identifier)).toMatchObject({ id: volume.identifier, initializedBytes: 4 * MIB });
    expect(place.run('show', volume.identifier).stdout).toContain('lifecycleState: AVAILABLE');
  });

  test('an empty cloud says so', () => {
    expect(place.run('ls', '--home', join(place.folder, 'new')).stdout).toBe('The local cloud holds nothing yet.\n');
  });

  test('refuse an unknown region and an unknown type', () => {
    expect(place.run('ls', '--region', 'mars-1')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("Region 'mars-1' is unknown"),
    });
    expect(place.run('show', 'ocid1.bucket.oc1.iad.x')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("'bucket' is not a type"),
    });
  });

  test('answer a reader that stops early without an error', () => {
    const { stdout, stderr } = place.sh(`(${drydockCommand} ls --json; echo "exit $?" >&2) | true`);
    expect({ stdout, stderr }).toEqual({ stdout: '', stderr: 'exit 0\n' });
  });
});
