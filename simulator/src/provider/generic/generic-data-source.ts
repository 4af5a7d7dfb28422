import type { DataSource } from '../data-sources/data-source';
import { filtersOf, matchesFilters } from '../data-sources/filter';
import { hashText } from '../data-sources/identity-hash';
import type { Attribute, Members } from '../schema/member';
import { membersType } from '../schema/members-type';
import { valueFromJson } from '../values/json-reader';
import type { ObjectAttributes, ValueType } from '../values/type';
import { emptyMap, mapOf, sameValue, type Value, type ValueMap } from '../values/value';
import { plausibleValue, type Surroundings } from './plausible-value';
import type { RecordStore, StoredRecord } from './record-store';

/** A data source known by its schema only: it answers from the records of the type that its name speaks of. */
export function genericDataSource(
  type: string,
  members: Members,
  records: RecordStore,
  isType: (name: string) => boolean,
): DataSource {
  return {
    members,
    read(configuration, { place }) {
      const resource = singularsOf(type).find(isType);
      const stored = resource ? records.ofType(resource, place.regionName) : [];
      const asked = argumentsOf(members, configuration);
      const lists = Object.entries(members).filter(([, member]) => isObjectList(member as Attribute));
      const plural = resource !== type && lists.length > 0;
      const found = stored.filter((record) => matches(record, asked, type));
      const answer = plural ? listed(lists[0], found, configuration) : single(found[0], members);
      const id =
        typeof answer.id === 'string' ? answer.id : `${type}-${hashText(JSON.stringify(Object.entries(asked)))}`;
      return completed(members, configuration, { ...answer, id }, { ...place, type, id });
    },
  };
}

/** The names that a plural may be of, the name itself first. */
function singularsOf(name: string): string[] {
  return [
    name,
    name.replace(/ies$/, 'y'),
    name.replace(/ses$/, 's'),
    name.replace(/s$/, ''),
    name.replace(/_(summaries|collection)$/, ''),
  ];
}

function argumentsOf(members: Members, configuration: ValueMap): ValueMap {
  const given = Object.entries(configuration).filter(
    ([name, value]) => members[name].shape === 'attribute' && value !== null && name !== 'id',
  );
  return mapOf(given);
}

/** An argument such as `bucket_id` is the record's own id; others must equal the record's attributes, where it has them. */
function matches(record: StoredRecord, asked: ValueMap, type: string): boolean {
  return Object.entries(asked).every(([name, value]) => {
    if (name.endsWith('_id') && type.endsWith(`_${name.slice(0, -3)}`)) return record.id === value;
    return !Object.hasOwn(record.values, name) || sameValue(record.values[name], value);
  });
}

function single(record: StoredRecord | undefined, members: Members): ValueMap {
  return record
    ? (valueFromJson(JSON.stringify({ ...record.values, id: record.id }), membersType(members)) as ValueMap)
    : emptyMap();
}

/** Fills the list of the answer; some lists hold one object whose `items` are the list. */
function listed(
  [name, member]: [string, Members[string]],
  found: readonly StoredRecord[],
  configuration: ValueMap,
): ValueMap {
  const element = elementOf((member as Attribute).type);
  const inner = Object.keys(element).join() === 'items' ? elementOf(element.items) : undefined;
  const items = found
    .map(
      (record) =>
        valueFromJson(JSON.stringify({ ...record.values, id: record.id }), ['object', inner ?? element]) as ValueMap,
    )
    .filter((item) => matchesFilters(item, filtersOf(configuration)));
  return mapOf([[name, inner ? [mapOf([['items', items]])] : items]]);
}

function elementOf(type: ValueType): ObjectAttributes {
  const element = type[1] as ValueType;
  return element[1] as ObjectAttributes;
}

function isObjectList(member: Attribute): boolean {
  const { shape, type, mode } = member;
  return shape === 'attribute' && mode === 'computed' && type[0] === 'list' && (type[1] as ValueType)[0] === 'object';
}

function completed(members: Members, configuration: ValueMap, answer: ValueMap, around: Surroundings): ValueMap {
  return mapOf(
    Object.entries(members).map(([name, member]): [string, Value] => {
      const value = answer[name] ?? configuration[name] ?? null;
      if (value !== null) return [name, value];
      if (member.shape === 'block') return [name, []];
      return [name, member.mode === 'computed' ? plausibleValue(name, member, around) : null];
    }),
  );
}
