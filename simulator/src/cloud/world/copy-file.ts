import { closeSync, constants, copyFileSync, fstatSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';

const PIECE_BYTES = 2 ** 20;

/** Copies a file. Where the file system can, both share their blocks until one of them changes; else holes stay holes. */
export function copyFile(from: string, to: string): void {
  try {
    copyFileSync(from, to, constants.COPYFILE_FICLONE_FORCE);
  } catch {
    copyPieces(from, to);
  }
}

function copyPieces(from: string, to: string): void {
  const source = openSync(from, 'r');
  const target = openSync(to, 'w');
  try {
    const piece = Buffer.alloc(PIECE_BYTES);
    const empty = Buffer.alloc(PIECE_BYTES);
    let position = 0;
    for (let count = readSync(source, piece, 0, PIECE_BYTES, 0); count > 0; ) {
      if (piece.compare(empty, 0, count, 0, count) !== 0) {
        writeSync(target, piece, 0, count, position);
      }
      position += count;
      count = readSync(source, piece, 0, PIECE_BYTES, position);
    }
    ftruncateSync(target, fstatSync(source).size);
  } finally {
    closeSync(source);
    closeSync(target);
  }
}
