import { linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file that only its owner may read. It is there whole or not at all; its folder is made when absent. */
export function writePrivately(file: string, text: string): void {
  renameSync(writeBeside(file, text), file);
}

/** The same, but what is there already stays: of several processes that begin at once, one wins. */
export function writePrivatelyOnce(file: string, text: string): void {
  const unfinished = writeBeside(file, text);
  try {
    linkSync(unfinished, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(unfinished);
  }
}

function writeBeside(file: string, text: string): string {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const unfinished = `${file}.${process.pid}.unfinished`;
  writeFileSync(unfinished, text, { mode: 0o600 });
  return unfinished;
}
