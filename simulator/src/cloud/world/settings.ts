import type { Pace } from '../life-cycle/wait';

/** What a world is born with and keeps. */
export interface WorldSettings {
  readonly seed: string;
  readonly pace: Pace;
  readonly tenancyId: string;
}

export const SETTINGS = 'settings';
