import type { Pace } from '../life-cycle/wait';

/** What a world is born with and keeps. */
export interface WorldSettings {
  readonly seed: string;
  readonly pace: Pace;
  readonly tenancyId: string;
}

export const SETTINGS = 'settings';

/** Where a world keeps what it is. */
export const WORLD_TABLE = 'world';

/** Set for good when another world takes the place of this one: whoever has it open still changes it no more. */
export const REPLACED = 'replaced';
