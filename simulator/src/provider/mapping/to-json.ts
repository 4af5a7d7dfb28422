import type { Member, Members } from '../schema/member';
import { isMap, UNKNOWN, type Value, type ValueMap } from '../values/value';
import { jsonName } from './json-name';
import { nestTags } from './tags';

export type Json = Record<string, unknown>;

/**
 * The named attributes as a request of Oracle's API holds them. What is null, unknown or an empty text is left out, as
 * the real provider leaves it out.
 */
export function toJson(values: ValueMap, members: Members, names: readonly string[] = givenNames(members)): Json {
  const json: Json = {};
  for (const name of names) {
    const member = members[name];
    const value = values[name] ?? null;
    if (value === null || value === UNKNOWN || value === '' || value === member.absentAs) continue;
    json[jsonName(name, member)] = valueToJson(value, member);
  }
  return json;
}

/** What only the cloud gives is never sent back. */
function givenNames(members: Members): string[] {
  return Object.keys(members).filter((name) => members[name].mode !== 'computed');
}

/** The arguments of a list as the query's parameters. */
export function toQuery(values: ValueMap, members: Members): Json {
  return toJson(values, members);
}

function valueToJson(value: Value, member: Member): unknown {
  const { members } = member;
  if (members !== undefined && Array.isArray(value)) {
    const items = value.map((item) => toJson(item as ValueMap, members));
    return member.maxItems === 1 ? items[0] : items;
  }
  if (member.shape === 'attribute' && member.tags && isMap(value)) return nestTags(value);
  if (member.words !== undefined)
    return member.words.find((word) => word.toLowerCase() === String(value).toLowerCase());
  if (member.form === 'int64' && typeof value === 'string') return Number(value);
  return value;
}
