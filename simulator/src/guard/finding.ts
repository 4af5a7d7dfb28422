export const ruleNames = [
  'last-backup-deleted',
  'volume-lost',
  'retention-shortened',
  'lock-dropped',
  'copy-dropped',
  'volume-unprotected',
  'rpo-missed',
] as const;

export type RuleName = (typeof ruleNames)[number];

/** Something in a plan that a backup operator would want to stop. */
export interface Finding {
  readonly rule: RuleName;
  /** The resource that the plan changes, or that it leaves so. */
  readonly address: string;
  readonly what: string;
  readonly mend: string;
}
