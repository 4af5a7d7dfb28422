import type { BlockStore } from '../../store';
import { createMemoryStore } from '../../store';
import type { Places } from './places';

/** Nothing is kept beyond this process. */
export function memoryPlaces(): Places {
  const regions = new Map<string, BlockStore>();
  return {
    home: '',
    openWorld: createMemoryStore,
    openRegion: (name) => {
      const store = createMemoryStore();
      regions.set(name, store);
      return store;
    },
    hasRegion: (name) => regions.has(name),
    removeRegion: (name) => {
      regions.delete(name);
    },
  };
}
