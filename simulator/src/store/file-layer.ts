import * as fs from 'node:fs';

/** The calls by which the store changes files. Tests put layers in its place that stop, lose writes or run out of space. */
export interface FileLayer {
  /** Opens for reading and writing; creates the file when `create`. */
  open(path: string, create: boolean): number;
  close(file: number): void;
  /** Bytes read; fewer than asked at the end of the file. */
  read(file: number, target: Uint8Array, position: number): number;
  write(file: number, data: Uint8Array, position: number): void;
  /** A hint: the disk may begin with what was written to this file. Promises nothing. */
  startSync(file: number): void;
  /** Makes everything written to this file durable. */
  sync(file: number): void;
  /** Makes the names in a folder durable. */
  syncFolder(path: string): void;
  remove(path: string): void;
  /** Called right before and right after the index's commit, which is one indivisible durable step. */
  beforeCommit(): void;
  afterCommit(): void;
}

export const realFileLayer: FileLayer = {
  open: (path, create) => fs.openSync(path, create ? fs.constants.O_RDWR | fs.constants.O_CREAT : 'r+', 0o666),
  close: (file) => fs.closeSync(file),
  read: (file, target, position) => {
    let done = 0;
    while (done < target.length) {
      const count = fs.readSync(file, target, done, target.length - done, position + done);
      if (count === 0) break;
      done += count;
    }
    return done;
  },
  write: (file, data, position) => {
    let done = 0;
    while (done < data.length) done += fs.writeSync(file, data, done, data.length - done, position + done);
  },
  startSync: (file) => fs.fdatasync(file, () => undefined),
  sync: (file) => fs.fdatasyncSync(file),
  syncFolder: (path) => {
    const folder = fs.openSync(path, 'r');
    try {
      fs.fsyncSync(folder);
    } finally {
      fs.closeSync(folder);
    }
  },
  remove: (path) => fs.rmSync(path, { force: true }),
  beforeCommit: () => undefined,
  afterCommit: () => undefined,
};
