import { isComputed, type Member, type Members } from '../schema/member';
import { emptyMap, isMap, UNKNOWN, type Value, type ValueMap } from '../values/value';

/** Of a resource to be created: what the cloud will give is unknown (terraform-plugin-sdk, SetUnknowns). */
export function withUnknowns(values: ValueMap, members: Members): ValueMap {
  const result = emptyMap();
  for (const [name, member] of Object.entries(members)) {
    const value = values[name] ?? null;
    if (member.shape === 'attribute') result[name] = value === null && isComputed(member) ? UNKNOWN : value;
    else result[name] = inBlock(value, member.members);
  }
  return result;
}

function inBlock(value: Value, members: Members): Value {
  if (Array.isArray(value)) return value.map((element) => withUnknowns(element as ValueMap, members));
  return isMap(value) ? withUnknowns(value, members) : value;
}

/** After an apply nothing may stay unknown: what the cloud did not give is null, or an empty list or set. */
export function withoutUnknowns(values: ValueMap, members: Members): ValueMap {
  const result = emptyMap();
  for (const [name, member] of Object.entries(members)) {
    const value = values[name] ?? null;
    if (value === UNKNOWN || value === null) result[name] = emptyOf(member);
    else if (member.members !== undefined && Array.isArray(value)) {
      const { members: nested } = member;
      result[name] = value.map((element) => withoutUnknowns(element as ValueMap, nested));
    } else result[name] = withoutUnknownElements(value);
  }
  return result;
}

/** The service always answers the maps that it fills, be they empty: a null would be planned as unknown again. */
function emptyOf(member: Member): Value {
  if (member.shape === 'block') return member.nesting === 'single' ? null : [];
  const kind = typeof member.type === 'string' ? undefined : member.type[0];
  if (kind === 'list' || kind === 'set') return [];
  return kind === 'map' && isComputed(member) ? emptyMap() : null;
}

function withoutUnknownElements(value: Value): Value {
  if (Array.isArray(value)) return value.map((element) => (element === UNKNOWN ? null : element));
  if (!isMap(value)) return value;
  const map = emptyMap();
  for (const [key, element] of Object.entries(value)) map[key] = element === UNKNOWN ? null : element;
  return map;
}
