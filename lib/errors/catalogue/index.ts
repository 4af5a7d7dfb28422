import { ARGUMENTS } from './arguments';
import { COPIES_OF_BACKUPS } from './copies';
import { OBJECTIVES } from './objectives';
import { POLICIES_AND_SCHEDULES } from './policies';
import { VALUES } from './values';
import { VOLUMES } from './volumes';
import { WARNINGS } from './warnings';

export type { CatalogueEntry } from './entry';

/** Every problem that this library can find at synth, by its code. */
export const CATALOGUE = {
  ...VALUES,
  ...ARGUMENTS,
  ...VOLUMES,
  ...COPIES_OF_BACKUPS,
  ...POLICIES_AND_SCHEDULES,
  ...OBJECTIVES,
  ...WARNINGS,
} as const;

/** The code of a problem; it never changes, while texts may. */
export type ProblemCode = keyof typeof CATALOGUE;
