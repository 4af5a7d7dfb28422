import type { Members } from '../schema/member';
import { sameValue, UNKNOWN, type ValueMap } from '../values/value';
import { Change, Position, type Step } from './change';
import { equivalent } from './equivalent';
import { planMembers } from './plan-members';
import { withUnknowns } from './unknowns';

export interface ResourcePlan {
  readonly planned: ValueMap;
  /** Ways to the values whose change replaces the resource. */
  readonly replacing: readonly (readonly Step[])[];
}

/** A further reason to replace, which no single attribute's schema holds. */
export type ReplacementRule = (prior: ValueMap, planned: ValueMap) => readonly (readonly Step[])[];

/**
 * What an apply would make of a resource.
 * @param members all of the resource's members, `id` and `timeouts` included
 * @param prior the state, or null when the resource is to be created
 * @param proposed the configuration, with what the cloud gave before where the configuration is silent
 */
export function planResource(
  members: Members,
  prior: ValueMap | null,
  proposed: ValueMap,
  moreReplacements: ReplacementRule = () => [],
  ignoredTags: readonly string[] = [],
): ResourcePlan {
  const change = new Change(prior === null, ignoredTags);
  const { id: _identity, ...planable } = members;
  const planned = planMembers(planable, prior, proposed, new Position(), change);
  // An OCID is never configured, whatever the configuration says.
  planned.id = prior?.id ?? UNKNOWN;
  if (prior === null) return { planned: withUnknowns(planned, members), replacing: [] };
  const { timeouts: _planned, ...values } = planned;
  const { timeouts: _prior, ...before } = prior;
  if (!change.any || sameValue(values, before) || equivalent(values, before)) return { planned: prior, replacing: [] };
  const replacing = [...change.replacing, ...moreReplacements(prior, planned)];
  return { planned, replacing: replacing.length > 0 ? [...replacing, ['id']] : [] };
}
