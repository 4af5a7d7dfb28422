import { isComputed, type Member } from '../schema/member';
import { Decimal, isMap, isWhollyKnown, UNKNOWN, type Value, type ValueMap } from '../values/value';
import type { Change, Position } from './change';
import { givenElements, planElement } from './plan-list';

/** Plans a set, whose elements are told apart by their keys (terraform-plugin-sdk, schema.go diffSet). */
export function planSet(member: Member, prior: Value, proposed: Value, at: Position, change: Change): Value {
  const forceNew = member.forceNew === true;
  if (proposed === UNKNOWN) {
    change.note(at, forceNew);
    return UNKNOWN;
  }
  const given = givenElements(member, proposed);
  if (given === null && isComputed(member)) {
    if (prior !== null) return prior;
    change.note(at, forceNew);
    return UNKNOWN;
  }
  const before = elementsByKey(member, Array.isArray(prior) ? prior : []);
  const wanted = elementsByKey(member, given ?? []);
  if (before.size === wanted.size && [...wanted.keys()].every((key) => before.has(key))) return prior ?? proposed;
  change.note(at, forceNew);
  return [...wanted].map(([key, element]) =>
    planElement(member, before.get(key) ?? null, element, at.setElement(), change),
  );
}

function elementsByKey(member: Member, elements: readonly Value[]): Map<string, Value> {
  return new Map(elements.map((element, index) => [keyOf(member, element, index), element]));
}

/** What is not wholly known yet may be equal to no other element: its place tells it apart. */
function keyOf(member: Member, element: Value, index: number): string {
  if (!isWhollyKnown(element)) return `? ${index}`;
  return member.shape === 'block' && member.elementKey && isMap(element)
    ? member.elementKey(element)
    : keyText(element);
}

function keyText(value: Value): string {
  if (value instanceof Decimal) return value.text;
  if (Array.isArray(value)) return `[${value.map(keyText).join()}]`;
  if (isMap(value)) {
    const entries: ValueMap = value;
    return `{${Object.keys(entries)
      .sort()
      .map((key) => `${JSON.stringify(key)}:${keyText(entries[key])}`)
      .join()}}`;
  }
  return typeof value === 'bigint' ? String(value) : JSON.stringify(value);
}
