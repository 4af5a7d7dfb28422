import { flag, listOf, setBlock, text } from '../schema/declare';
import { optional, required } from '../schema/traits';
import { isMap, type Value, type ValueMap } from '../values/value';

/** The block that every list has: keeps the items whose property has one of the values. */
export const filterBlock = setBlock([optional], {
  name: text(required),
  regex: flag(optional),
  values: listOf('string', required),
});

interface Filter {
  readonly path: readonly string[];
  matches(text: string): boolean;
}

/** All filters must match, each by one of its values (terraform-provider-oci, filters.go). */
export function filtersOf(configuration: ValueMap): Filter[] {
  return ((configuration.filter ?? []) as ValueMap[]).map((filter) => {
    const values = (filter.values as string[]) ?? [];
    const patterns = filter.regex === true ? values.map((value) => new RegExp(value)) : undefined;
    return {
      path: (filter.name as string).split('.'),
      matches: (text) => (patterns ? patterns.some((pattern) => pattern.test(text)) : values.includes(text)),
    };
  });
}

export function matchesFilters(item: ValueMap, filters: readonly Filter[]): boolean {
  return filters.every((filter) => anyMatches(item, filter.path, filter));
}

/** Follows a dotted path through nested values; lists match by any of their elements. */
function anyMatches(value: Value, path: readonly string[], filter: Filter): boolean {
  if (Array.isArray(value)) return value.some((item) => anyMatches(item, path, filter));
  if (isMap(value)) {
    if (path.length === 0) return false;
    const whole = path.join('.');
    if (Object.hasOwn(value, whole)) return anyMatches(value[whole], [], filter);
    return Object.hasOwn(value, path[0]) && anyMatches(value[path[0]], path.slice(1), filter);
  }
  return path.length === 0 && value !== null && filter.matches(String(value));
}
