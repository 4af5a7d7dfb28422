import { BLOCK_SIZE, type BlockStore, type LongWork } from '../block-store';
import { StoreError } from '../errors';

export const MIB = 2 ** 20;

/** What a test of the contract works on: a fresh store, and a folder of its own for files and further stores. */
export interface ContractWorld {
  store: BlockStore;
  folder: string;
  open(folder: string): BlockStore;
}

export const filled = (byte: number, blocks = 1): Buffer => Buffer.alloc(blocks * BLOCK_SIZE, byte);

export function finish<R>(work: LongWork<R>): R {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

export function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof StoreError) return error.code;
    throw error;
  }
  return 'NONE';
}

/** Tells equal from unequal without printing megabytes. */
export function expectBytes(actual: Buffer, expected: Buffer): void {
  expect(actual.equals(expected)).toBe(true);
}
