import type { Members } from '../schema/member';
import { emptyMap, type ValueMap } from '../values/value';
import { fromJson } from './from-json';
import { jsonName } from './json-name';

/**
 * Writes what the cloud answers over what the state holds. An attribute that the answer lacks keeps its value, a block
 * that it lacks becomes empty (terraform-provider-oci, the SetData of each resource).
 */
export function mergeModel(state: ValueMap, model: object, members: Members): ValueMap {
  const merged = Object.assign(emptyMap(), state);
  for (const [name, member] of Object.entries(members)) {
    if (member.keptAsConfigured) continue;
    const json = (model as Record<string, unknown>)[jsonName(name, member)];
    if (json !== undefined && json !== null) merged[name] = fromJson(json, member);
    else if (member.shape === 'block') merged[name] = [];
  }
  return merged;
}
