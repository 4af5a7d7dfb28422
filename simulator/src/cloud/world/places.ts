import type { BlockStore } from '../../store/block-store';
import type { Database } from '../../store/database';

/** Where a world and its regions are kept. Each region is a place of its own: losing one leaves the others whole. */
export interface Places {
  /** Names the place; no two worlds at the same time have the same. */
  readonly home: string;
  openWorld(): Database;
  openRegion(name: string): BlockStore;
  hasRegion(name: string): boolean;
  /** Everything in it is gone for good. */
  removeRegion(name: string): void;
}
