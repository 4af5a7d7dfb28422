import { closeSync, constants, fstatSync, fsyncSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { DeliveryError } from './delivery-error';
import type { Sink } from './sink';

const PORTION = 200;
const LINE_BREAK = 10;
/** Bytes; no event is longer. */
const LONGEST_LINE = 2 ** 20;

function writeAll(file: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length; ) {
    written += writeSync(file, bytes, written);
  }
}

/** What follows the last line break of the file. */
function tailOf(file: number, size: number): Buffer {
  const length = Math.min(size, LONGEST_LINE);
  const end = Buffer.alloc(length);
  readSync(file, end, 0, length, size - length);
  return end.subarray(end.lastIndexOf(LINE_BREAK) + 1);
}

/**
 * A crash may have left half a line of an event that was not yet counted as delivered, and is therefore among the next ones: it goes,
 * for it is written again. Any other half line is somebody's, and is closed.
 */
function mendEnd(file: number, lines: readonly string[], note: (text: string) => void): void {
  const { size } = fstatSync(file);
  const tail = tailOf(file, size);
  if (tail.length === 0) {
    return;
  }
  if (lines.some((line) => Buffer.from(line).subarray(0, tail.length).equals(tail))) {
    ftruncateSync(file, size - tail.length);
    note(`The file ended in ${tail.length} bytes of an event that was not written whole; it is written again.`);
  } else {
    writeAll(file, Buffer.from('\n'));
    note('The file ended in the middle of a line; the events begin on a new one.');
  }
}

/** Throws DeliveryError when the file cannot be worked on. */
function withFile(name: string, work: (file: number) => void): void {
  try {
    const file = openSync(name, constants.O_RDWR | constants.O_CREAT | constants.O_APPEND, 0o644);
    try {
      if (!fstatSync(file).isFile()) {
        throw new DeliveryError(
          `${name} is not a regular file`,
          'Give a file, or leave --file out for standard output.',
        );
      }
      work(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (error instanceof DeliveryError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new DeliveryError(
      `${name} cannot be written (${code ?? message})`,
      'Give a file in a folder that is there, that you may write, on a disk with room.',
    );
  }
}

/** Appends each event as a line to a file, which is made at once where it is absent. What was delivered is on disk. */
export function fileSink(path: string, note: (text: string) => void): Sink {
  const name = resolve(path);
  withFile(name, () => undefined);
  return {
    name,
    portion: PORTION,
    isLasting: true,
    async deliver(lines) {
      withFile(name, (file) => {
        mendEnd(file, lines, note);
        writeAll(file, Buffer.from(lines.map((line) => `${line}\n`).join('')));
        fsyncSync(file);
      });
    },
  };
}
