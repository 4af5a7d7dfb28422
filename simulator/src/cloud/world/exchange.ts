import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { conflict } from '../error/catalogue';

const noteOf = (home: string): string => join(home, 'worlds', '.exchange');

/** Work that takes the world of a home away, and perhaps puts another one in its place. */
export function exchange(home: string, work: () => void): void {
  mkdirSync(join(home, 'worlds'), { recursive: true });
  writeFileSync(noteOf(home), '');
  work();
  rmSync(noteOf(home));
}

/** Throws ServiceError 409 while the world of a home is being exchanged, or when that was cut off. */
export function requireWhole(home: string): void {
  if (existsSync(noteOf(home))) {
    throw conflict(
      `The world at ${home} is being restored or reset, or that was cut off, and parts of it are missing. Wait for the end; if there is none, repeat it: drydock world restore, or drydock world reset.`,
    );
  }
}
