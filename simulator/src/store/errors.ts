import { constants } from 'node:os';

/** What kind of thing went wrong; callers decide by the code, never by the text. */
export type StoreErrorCode =
  | 'ABSENT'
  | 'CONFLICT'
  | 'CLOSED'
  | 'DAMAGED'
  | 'FORMAT'
  | 'INVALID'
  | 'NO_PERMISSION'
  | 'NO_SPACE'
  | 'INTERRUPTED';

/** Every error that the store throws on purpose. The text says what happened, what was expected and how to mend it. */
export class StoreError extends Error {
  constructor(
    readonly code: StoreErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'StoreError';
  }
}

export const noSuchVolume = (id: string) =>
  new StoreError('ABSENT', `no volume ${id} in this store; create, clone or restore it first`);

export const noSuchSnapshot = (id: string) =>
  new StoreError('ABSENT', `no snapshot ${id} in this store; it was never taken or it was deleted`);

export const idInUse = (id: string) =>
  new StoreError('CONFLICT', `the id ${id} already names a volume or a snapshot; an id names one thing for ever`);

export const invalid = (what: string, expected: string) => new StoreError('INVALID', `${what}; expected ${expected}`);

const { EACCES, EDQUOT, ENOSPC, EPERM, EROFS } = constants.errno;
const NO_PERMISSION: unknown[] = ['EACCES', 'EPERM', 'EROFS', EACCES, EPERM, EROFS];
const NO_SPACE: unknown[] = ['ENOSPC', 'EDQUOT', ENOSPC, EDQUOT];

/** The error of the file system (a name) or of the index (a number) in words, with the path and the remedy; any other as it is. */
export function explained(error: unknown, file: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (NO_PERMISSION.includes(code)) {
    return new StoreError(
      'NO_PERMISSION',
      `${file} cannot be written (${code}); give this user the right to write there`,
      { cause: error },
    );
  }
  if (NO_SPACE.includes(code)) {
    return new StoreError(
      'NO_SPACE',
      `no space left for ${file} (${code}); free some and try again, nothing was changed`,
      { cause: error },
    );
  }
  return error;
}
