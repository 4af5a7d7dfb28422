import type { Place } from './place-condition';
import type { QuotaStatement } from './quota-statement';

/** The only family whose resources are here. */
export const BLOCK_STORAGE = 'block-storage';

/** A statement, and the OCID of the compartment that it names; without one it is about nothing that is there. */
export interface AimedStatement {
  readonly statement: QuotaStatement;
  readonly compartmentId?: string;
}

export interface QuotaPolicy {
  readonly id: string;
  readonly name: string;
  readonly statements: readonly AimedStatement[];
}

/** What is to be taken. */
export interface QuotaRequest {
  readonly quota: string;
  readonly place: Place;
  /** The compartment and all above it. */
  readonly lineage: readonly string[];
}

/** The most that a compartment and those below it may hold of something, in each place by itself. */
export interface Cap {
  readonly most: number;
  readonly compartmentId: string;
  readonly policy: QuotaPolicy;
  readonly statement: QuotaStatement;
}

/** What one policy says: its last statement that is about the request counts (Oracle, Quota Policy Syntax). */
function capOf(policy: QuotaPolicy, { quota, place, lineage }: QuotaRequest): Cap | undefined {
  const last = policy.statements.findLast(
    ({ statement, compartmentId }) =>
      statement.family === BLOCK_STORAGE &&
      statement.covers(quota) &&
      compartmentId !== undefined &&
      lineage.includes(compartmentId) &&
      statement.holdsIn(place),
  );
  return last === undefined || last.statement.verb === 'unset'
    ? undefined
    : { most: last.statement.value, compartmentId: last.compartmentId!, policy, statement: last.statement };
}

/** All caps on a request, one of each policy at most: every one of them holds, so that the most restrictive decides. */
export const capsOf = (policies: readonly QuotaPolicy[], request: QuotaRequest): Cap[] =>
  policies.flatMap((policy) => capOf(policy, request) ?? []);
