import { createHash } from 'node:crypto';
import {
  closeSync,
  cpSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { isInstalled, run } from './commands';

/** Path in the file system -> SHA-256 of the file. */
export type Files = Readonly<Record<string, string>>;

/** A raw disk image with a file system on it, made from a folder, changed in place, and read back. */
export interface DiskImage {
  readonly kind: string;
  create(image: string, folder: string): void;
  change(image: string, path: string, content: string): void;
  /** Throws when the file system is damaged. */
  verify(image: string): void;
  files(image: string): Files;
}

const IMAGE_SIZE = '1G';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function filesBelow(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.sort().map((path) => [relative(folder, path), sha256(readFileSync(path))]));
}

class Ext4Image implements DiskImage {
  readonly kind = 'ext4 file system';

  constructor(private readonly workFolder: string) {}

  create(image: string, folder: string): void {
    const reproducible = 'lazy_itable_init=1,lazy_journal_init=1,hash_seed=00000000-0000-4000-8000-000000000002';
    const uuid = '00000000-0000-4000-8000-000000000001';
    const args = [
      '-q',
      '-F',
      '-t',
      'ext4',
      '-b',
      '4096',
      '-U',
      uuid,
      '-E',
      reproducible,
      '-d',
      folder,
      image,
      IMAGE_SIZE,
    ];
    run('mke2fs', args);
  }

  change(image: string, path: string, content: string): void {
    const file = join(this.workFolder, 'changed-file');
    writeFileSync(file, content);
    run('debugfs', ['-w', '-R', `rm ${path}`, image]);
    run('debugfs', ['-w', '-R', `write ${file} ${path}`, image]);
  }

  verify(image: string): void {
    run('e2fsck', ['-n', '-f', image]);
  }

  files(image: string): Files {
    const folder = join(this.workFolder, 'files');
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    run('debugfs', ['-R', `rdump / ${folder}`, image]);
    return filesBelow(folder);
  }
}

/** Where mke2fs is not installed: the files one after another, each at a block boundary, behind a table of contents. */
class RawImage implements DiskImage {
  readonly kind = 'raw image (install e2fsprogs for a real ext4 file system)';

  create(image: string, folder: string): void {
    const contents = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [relative(folder, path), readFileSync(path, 'latin1')]);
    this.store(image, Object.fromEntries(contents));
  }

  change(image: string, path: string, content: string): void {
    this.store(image, { ...this.load(image), [path]: content });
  }

  verify(image: string): void {
    this.load(image);
  }

  files(image: string): Files {
    const contents = Object.entries(this.load(image));
    return Object.fromEntries(contents.map(([path, content]) => [path, sha256(Buffer.from(content, 'latin1'))]));
  }

  private load(image: string): Record<string, string> {
    const head = Buffer.alloc(64 * 2 ** 20);
    const file = openSync(image, 'r');
    readSync(file, head, 0, head.length, 0);
    closeSync(file);
    return JSON.parse(head.toString('utf8', 0, head.indexOf(0)));
  }

  private store(image: string, contents: Record<string, string>): void {
    writeFileSync(image, `${JSON.stringify(contents)}\0`);
    truncateSync(image, 2 ** 30);
  }
}

export function diskImages(workFolder: string): DiskImage {
  return isInstalled('mke2fs') && isInstalled('debugfs') ? new Ext4Image(workFolder) : new RawImage();
}

/** The files of the repository that a system disk is made of. */
export function copyRepositoryFiles(repository: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of ['README.md', 'ARCHITECTURE.md', 'LICENSE', 'docs', 'simulator/src']) {
    cpSync(join(repository, name), join(folder, name), { recursive: true });
  }
}
