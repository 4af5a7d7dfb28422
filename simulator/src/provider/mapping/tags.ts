import type { DefinedTags } from '../../cloud/model';
import { emptyMap, type ValueMap } from '../values/value';

/** Tags of namespaces as the provider shows them: one map with keys `namespace.key`. */
export function flattenTags(tags: DefinedTags): ValueMap {
  const flat = emptyMap();
  for (const [namespace, values] of Object.entries(tags)) {
    for (const [key, value] of Object.entries(values)) flat[`${namespace}.${key}`] = String(value);
  }
  return flat;
}

/** Throws Error when a key is not one namespace and one key with a dot between. */
export function nestTags(flat: ValueMap): DefinedTags {
  const tags = emptyMap() as unknown as DefinedTags;
  for (const [name, value] of Object.entries(flat)) {
    const parts = name.split('.');
    if (parts.length !== 2 || parts.includes('')) {
      throw new Error(
        `invalid key structure found: ${JSON.stringify(name)} in defined_tags; expected "namespace.key" with exactly one dot`,
      );
    }
    tags[parts[0]] ??= emptyMap() as Record<string, unknown>;
    tags[parts[0]][parts[1]] = value;
  }
  return tags;
}
