import type { DefinedTags } from '../../cloud/model';
import type { Member, Members } from '../schema/member';
import { emptyMap, type Value, type ValueMap } from '../values/value';
import { jsonName } from './json-name';
import { flattenTags } from './tags';
import { timeText } from './time-text';

/** The attributes that a model of the cloud answers; what the model lacks is null, and a list that it lacks is empty. */
export function fromModel(model: object, members: Members): ValueMap {
  const values = emptyMap();
  for (const [name, member] of Object.entries(members)) {
    const json = (model as Record<string, unknown>)[jsonName(name, member)];
    values[name] = json === undefined || json === null ? absentValue(member) : fromJson(json, member);
  }
  return values;
}

/** One JSON value as the attribute holds it. An object stands in a list of one element. */
export function fromJson(json: unknown, member: Member): Value {
  const { members } = member;
  if (members !== undefined) {
    const items = Array.isArray(json) ? json : [json];
    return items.map((item) => fromModel(item as object, members));
  }
  if (member.shape === 'attribute' && member.tags) return flattenTags(json as DefinedTags);
  if (member.form === 'time') return timeText(json as string);
  if (member.form === 'int64') return String(json);
  return plain(json);
}

function absentValue(member: Member): Value {
  const isList = member.shape === 'block' || member.type[0] === 'list' || member.type[0] === 'set';
  return isList ? [] : (member.absentAs ?? null);
}

function plain(json: unknown): Value {
  if (Array.isArray(json)) return json.map(plain);
  if (typeof json === 'object' && json !== null) {
    const map = emptyMap();
    for (const [key, value] of Object.entries(json))
      map[key] = typeof value === 'string' ? value : JSON.stringify(value);
    return map;
  }
  return json as Value;
}
