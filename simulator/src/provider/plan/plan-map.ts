import type { Attribute } from '../schema/member';
import { isComputed } from '../schema/member';
import { isMap, mapOf, UNKNOWN, type Value, type ValueMap } from '../values/value';
import type { Change, Position } from './change';
import { textOf } from './plan-text';

/** Plans a map of texts (terraform-plugin-sdk, schema.go diffMap). One unknown element makes the whole map unknown. */
export function planMap(attribute: Attribute, prior: Value, proposed: Value, at: Position, change: Change): Value {
  const forceNew = attribute.forceNew === true;
  if (proposed === UNKNOWN || (isMap(proposed) && Object.values(proposed).includes(UNKNOWN))) {
    change.note(at, forceNew);
    return UNKNOWN;
  }
  if (!isMap(proposed)) {
    if (!isComputed(attribute)) return planGivenMap(attribute, prior, {}, null, at, change);
    if (prior !== null) return prior;
    change.note(at, forceNew);
    return UNKNOWN;
  }
  if (prior === null && Object.keys(proposed).length === 0 && isComputed(attribute)) {
    change.note(at, forceNew);
    return UNKNOWN;
  }
  return planGivenMap(attribute, prior, proposed, proposed, at, change);
}

function planGivenMap(
  attribute: Attribute,
  prior: Value,
  entries: ValueMap,
  wanted: Value,
  at: Position,
  change: Change,
): Value {
  const before = isMap(prior) ? prior : {};
  if (attribute.tags && hasIgnored(before, entries, change))
    return planWithIgnored(attribute, prior, entries, at, change);
  if (sameEntries(before, entries)) return prior === null ? wanted : prior;
  if (attribute.tags && sameEntries(lowerCaseKeys(before), lowerCaseKeys(entries))) return prior;
  change.note(at, attribute.forceNew === true);
  return wanted;
}

function hasIgnored(before: ValueMap, entries: ValueMap, change: Change): boolean {
  return [...Object.keys(before), ...Object.keys(entries)].some((key) => isIgnored(key, change));
}

/** Ignored tags stay as they are, whatever is configured. */
function planWithIgnored(attribute: Attribute, prior: Value, entries: ValueMap, at: Position, change: Change): Value {
  const before = isMap(prior) ? prior : {};
  const considered = (map: ValueMap) => Object.entries(map).filter(([key]) => !isIgnored(key, change));
  const kept = Object.entries(before).filter(([key]) => isIgnored(key, change));
  const wanted = mapOf([...considered(entries), ...kept]);
  if (sameEntries(before, wanted)) return prior ?? wanted;
  change.note(at, attribute.forceNew === true);
  return wanted;
}

function isIgnored(key: string, change: Change): boolean {
  return change.ignoredTags.includes(key.toLowerCase());
}

function sameEntries(left: ValueMap, right: ValueMap): boolean {
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && textOf(left[key]) === textOf(right[key]))
  );
}

/** Namespaces and keys of tags mean the same in any letter case (terraform-provider-oci, tags_helper.go). */
function lowerCaseKeys(map: ValueMap): ValueMap {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key.toLowerCase(), value]));
}
