/** One problem that this library can find at synth. `{names}` are filled with the facts of the case. */
export interface CatalogueEntry {
  /** `error` stops the synth; `warning` is printed and lets it go on. */
  readonly kind: 'error' | 'warning';
  /** What happened, with what was got. */
  readonly what: string;
  /** What was expected instead. */
  readonly expected: string;
  /** How to mend it. */
  readonly mend: string;
  /** Where the rule comes from. */
  readonly source: string;
}

/** Pages of Oracle that several rules come from. */
export const PAGE = {
  OVERVIEW: 'Oracle, Overview of Block Volume',
  POLICIES: 'Oracle, Policy-Based Backups',
  COPIES: 'Oracle, Copying a Boot Volume Backup Between Regions',
  TAGS: 'Oracle, Resource Tags',
  RETENTION: 'Oracle, Updating a Block Volume Backup',
} as const;
