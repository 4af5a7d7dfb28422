import type { Attribute, Member } from '../schema/member';
import { isComputed } from '../schema/member';
import type { ValueType } from '../values/type';
import { UNKNOWN, type Value, type ValueMap } from '../values/value';
import type { Change, Position } from './change';
import { planMembers } from './plan-members';
import { planText, textOf } from './plan-text';

/** Plans a list, element by element (terraform-plugin-sdk, schema.go diffList). A block that is not there is not given. */
export function planList(member: Member, prior: Value, proposed: Value, at: Position, change: Change): Value {
  const forceNew = member.forceNew === true;
  if (proposed === UNKNOWN) {
    change.note(at, forceNew);
    return UNKNOWN;
  }
  const given = givenElements(member, proposed);
  if (prior !== null && given === null && isComputed(member)) return prior;
  const before = Array.isArray(prior) ? prior : [];
  const wanted = given ?? [];
  if (before.length === 0 && wanted.length === 0) {
    if (!isComputed(member) || (prior !== null && given !== null)) return prior ?? proposed;
    change.note(at, forceNew);
    return UNKNOWN;
  }
  if (member.orderFree && sameElements(before, wanted)) return prior;
  if (before.length !== wanted.length) change.note(at, forceNew);
  return wanted.map((element, index) => planElement(member, before[index] ?? null, element, at.at(index), change));
}

/** What the configuration gives: null stands for nothing, and blocks cannot be given as an empty list. */
export function givenElements(member: Member, proposed: Value): Value[] | null {
  if (!Array.isArray(proposed)) return null;
  return member.shape === 'block' && proposed.length === 0 ? null : proposed;
}

export function planElement(member: Member, prior: Value, element: Value, at: Position, change: Change): Value {
  if (member.members !== undefined) {
    return planMembers(member.members, prior as ValueMap | null, element as ValueMap, at, change);
  }
  return planText(elementAttribute(member as Attribute), prior, element, at, change);
}

/** An element has its list's way to replace, and no value of its own making. */
function elementAttribute(list: Attribute): Attribute {
  const type = list.type[1] as ValueType;
  return { shape: 'attribute', type, mode: 'optional', forceNew: list.forceNew, same: list.same };
}

function sameElements(left: readonly Value[], right: readonly Value[]): boolean {
  return left.length === right.length && sortedTexts(left) === sortedTexts(right);
}

function sortedTexts(values: readonly Value[]): string {
  return JSON.stringify(values.map((value) => (value === UNKNOWN ? null : textOf(value))).sort());
}
