import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { holdsStore, openBlockStore, openDatabase } from '../../store';
import { requireWhole } from './exchange';
import type { Places } from './places';

/** home/world and home/regions/<region>, made when they are first needed. */
export function diskPlaces(home: string): Places {
  const folderOf = (region: string): string => join(home, 'regions', region);
  return {
    home: resolve(home),
    openWorld: () => {
      requireWhole(home);
      return openDatabase(join(home, 'world'));
    },
    openRegion: (name) => openBlockStore(folderOf(name)),
    hasRegion: (name) => holdsStore(folderOf(name)),
    removeRegion: (name) => rmSync(folderOf(name), { recursive: true, force: true }),
  };
}
