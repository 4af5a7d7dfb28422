import type { Members } from '../schema/member';
import { membersType } from '../schema/members-type';
import type { ValueType } from '../values/type';
import { emptyMap, isMap, isWhollyKnown, UNKNOWN, type Value, type ValueMap } from '../values/value';

/**
 * Settles nothing against empty in favour of what was there before, so that neither a read nor an apply shows a change
 * that is none (terraform-plugin-sdk, normalizeNullValues).
 * @param applied whether `values` come from an apply and `reference` is its plan; else from a read of the state
 */
export function normalizeState(values: ValueMap, reference: ValueMap, members: Members, applied: boolean): ValueMap {
  return normalize(values, reference, membersType(members), applied) as ValueMap;
}

function normalize(value: Value, reference: Value, type: ValueType, applied: boolean): Value {
  if (reference === UNKNOWN || reference === null) return reference === null && applied ? emptied(value, type) : value;
  if (type === 'string') return value === null && reference === '' ? '' : value;
  if (typeof type === 'string') return value;
  if (applied && isCollection(type) && value === null && isEmptyCollection(reference)) return reference;
  switch (type[0]) {
    case 'object':
      return isMap(value) && isMap(reference) ? normalizeObject(value, reference, type[1], applied) : value;
    case 'set':
      return applied && isWhollyKnown(reference) ? reference : value;
    case 'list':
      if (!Array.isArray(value) || !Array.isArray(reference) || value.length !== reference.length) return value;
      return value.map((element, index) => normalize(element, reference[index], type[1], applied));
    default:
      return value;
  }
}

function normalizeObject(
  value: ValueMap,
  reference: ValueMap,
  attributes: { readonly [name: string]: ValueType },
  applied: boolean,
): ValueMap {
  const result = emptyMap();
  for (const [name, type] of Object.entries(attributes)) {
    result[name] = normalize(value[name] ?? null, reference[name] ?? null, type, applied);
  }
  return result;
}

function emptied(value: Value, type: ValueType): Value {
  return isCollection(type) && value !== null && isEmptyCollection(value) ? null : value;
}

function isCollection(type: ValueType): boolean {
  return typeof type !== 'string' && (type[0] === 'list' || type[0] === 'set' || type[0] === 'map');
}

function isEmptyCollection(value: Value): boolean {
  return Array.isArray(value) ? value.length === 0 : isMap(value) && Object.keys(value).length === 0;
}
