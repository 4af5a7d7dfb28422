import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Database, openBlockStore, openDatabase } from '../../store';
import { copyFile } from './copy-file';
import { requireWhole } from './exchange';
import { REPLACED, WORLD_TABLE } from './settings';

/** What a home holds of its world; the rest belongs to the processes of that home. */
export const WORLD_PARTS = ['world', 'regions', 'records', 'oci-schema.json'] as const;

/** They tell of processes that have the original open. */
const isLock = (name: string): boolean => /[.-]lock$|lock\.mdb$/.test(name);

function copyTree(from: string, to: string): void {
  if (!statSync(from).isDirectory()) {
    copyFile(from, to);
    return;
  }
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from).filter((name) => !isLock(name))) {
    copyTree(join(from, name), join(to, name));
  }
}

/** The world first, then its regions in order: as every change takes them. */
function* databasesOf(home: string): Iterable<() => Database> {
  const isThere = (folder: string): boolean => existsSync(join(folder, 'data.mdb'));
  const places = (folder: string): string[] =>
    existsSync(folder) ? readdirSync(folder, 'utf8').map((name) => join(folder, name)) : [];
  yield* [join(home, 'world')].filter(isThere).map((folder) => () => openDatabase(folder));
  yield* places(join(home, 'regions'))
    .filter(isThere)
    .map((folder) => () => openBlockStore(folder));
  yield* [join(home, 'records')].filter(isThere).map((folder) => () => openDatabase(folder));
}

/** Keeps every process from changing the world of a home meanwhile. */
export function holdWorld<T>(home: string, work: () => T): T {
  const hold = ([open, ...rest]: readonly (() => Database)[]): T => {
    if (open === undefined) {
      return work();
    }
    const database = open();
    try {
      return database.transaction(() => hold(rest));
    } finally {
      database.close();
    }
  };
  return hold([...databasesOf(home)]);
}

/** From here on nobody who has the world of a home open changes it any more. */
export function markReplaced(home: string): void {
  const folder = join(home, 'world');
  if (!existsSync(join(folder, 'data.mdb'))) {
    return;
  }
  const database = openDatabase(folder);
  try {
    database.transaction(() => database.table<boolean>(WORLD_TABLE).put(REPLACED, true));
  } finally {
    database.close();
  }
}

/**
 * Copies a world with its regions and its clock into another folder, where it goes its own way. Whoever changes the world waits
 * meanwhile, so that the copy is of one instant.
 *
 * @param folder absent or empty
 */
export function forkWorld(home: string, folder: string): void {
  requireWhole(home);
  holdWorld(home, () => {
    mkdirSync(folder, { recursive: true });
    for (const part of WORLD_PARTS.filter((part) => existsSync(join(home, part)))) {
      copyTree(join(home, part), join(folder, part));
    }
  });
}
