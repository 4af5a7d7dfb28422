import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BlockStore } from './block-store';
import type { Database } from './database';
import { DiskBlockStore } from './disk-block-store';
import { INDEX } from './index-file/folder-format';
import { LmdbDatabase } from './index-file/lmdb-database';
import { MemoryBlockStore } from './memory/memory-block-store';

export * from './block-store';
export * from './database';
export { StoreError, type StoreErrorCode } from './errors';

/**
 * Opens the block store in a folder; creates it when absent. Several processes may have it open at once.
 *
 * @throws StoreError FORMAT, NO_PERMISSION or NO_SPACE
 */
export const openBlockStore = (folder: string): BlockStore => new DiskBlockStore(folder);

/**
 * Opens the tables in a folder; creates them when absent. Several processes may have it open at once.
 *
 * @throws StoreError FORMAT, NO_PERMISSION or NO_SPACE
 */
export const openDatabase = (folder: string): Database => new LmdbDatabase(folder);

/** Whether a folder holds a store, or what is left of one. */
export const holdsStore = (folder: string): boolean =>
  existsSync(join(folder, INDEX)) || (existsSync(folder) && readdirSync(folder).length > 0);

/** Numbers of the other processes that have the tables in a folder open, as far as they have read from them. */
export function processesUsing(folder: string): number[] {
  const database = new LmdbDatabase(folder);
  try {
    return database.otherProcesses();
  } finally {
    database.close();
  }
}

/** A block store in this process's memory, with the same behaviour and nothing kept. */
export const createMemoryStore = (): BlockStore => new MemoryBlockStore();
