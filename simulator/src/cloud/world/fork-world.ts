import { constants, cpSync } from 'node:fs';

/**
 * Copies a world with its regions and its clock into another folder, where it goes its own way. Nobody may write meanwhile.
 * Locks stay behind: they tell of processes that have the original open.
 *
 * @param folder absent or empty
 */
export function forkWorld(home: string, folder: string): void {
  cpSync(home, folder, {
    recursive: true,
    // Where the file system can, both share their blocks until one of them changes.
    mode: constants.COPYFILE_FICLONE,
    verbatimSymlinks: true,
    filter: (path) => !/[.-]lock$|lock\.mdb$/.test(path),
  });
}
