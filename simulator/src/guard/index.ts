import type { PlanDocument } from '../plan';
import { plannedResources } from '../plan';
import { dataBackups } from './data-backups';
import type { ExistingBackup } from './existing-backup';
import type { Finding, RuleName } from './finding';
import { copyDropped } from './rules/copy-dropped';
import { lastBackupDeleted } from './rules/last-backup-deleted';
import { lockDropped } from './rules/lock-dropped';
import { retentionShortened } from './rules/retention-shortened';
import { rpoMissed } from './rules/rpo-missed';
import { volumeLost } from './rules/volume-lost';
import { volumeUnprotected } from './rules/volume-unprotected';
import { survivorsOf } from './survivors';

export { cloudBackups } from './cloud-backups';
export type { ExistingBackup } from './existing-backup';
export { type Finding, type RuleName, ruleNames } from './finding';
export { type PlannedPolicy, plannedPolicy, policyNamedBy } from './planned-policy';
export { assignmentsOf, stayingVolumes } from './protection';

export interface GuardOptions {
  /** Longest loss that is accepted, in seconds. Without it the recovery point objective is not judged. */
  readonly rpoSeconds?: number;
  /** Rules, or `rule:address` pairs, that are not to be reported. */
  readonly ignore?: readonly string[];
  /** Backups that are known to be there besides those of the plan, e.g. cloudBackups. Default none. */
  readonly existing?: readonly ExistingBackup[];
}

/** What a plan would do to backups that somebody should look at first; empty when nothing. */
export function guard(plan: PlanDocument, { rpoSeconds, ignore = [], existing = [] }: GuardOptions = {}): Finding[] {
  const resources = plannedResources(plan);
  const survivors = survivorsOf([...existing, ...dataBackups(plan)], resources);
  const rules = [lastBackupDeleted, volumeLost, retentionShortened, lockDropped, copyDropped, volumeUnprotected];
  const found = rules.flatMap((rule) => rule(resources, survivors));
  if (rpoSeconds !== undefined) found.push(...rpoMissed(resources, rpoSeconds));
  return found.filter(({ rule, address }) => !ignore.includes(rule) && !ignore.includes(`${rule}:${address}`));
}

/** The part of an ignored entry that names the rule. */
export const ruleOfIgnored = (entry: string) => entry.split(':', 1)[0] as RuleName;
