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
