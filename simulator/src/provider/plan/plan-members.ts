import type { Attribute, Block, Member, Members } from '../schema/member';
import { emptyMap, type Value, type ValueMap } from '../values/value';
import type { Change, Position } from './change';
import { planList } from './plan-list';
import { planMap } from './plan-map';
import { planSet } from './plan-set';
import { planText } from './plan-text';

/** Plans all members of a resource or of one nested block. `prior` is null where there was none. */
export function planMembers(
  members: Members,
  prior: ValueMap | null,
  proposed: ValueMap,
  at: Position,
  change: Change,
): ValueMap {
  const planned = emptyMap();
  for (const [name, member] of Object.entries(members)) {
    planned[name] = planMember(member, prior?.[name] ?? null, proposed[name] ?? null, at.at(name), change);
  }
  return planned;
}

function planMember(member: Member, prior: Value, proposed: Value, at: Position, change: Change): Value {
  switch (collectionOf(member)) {
    case 'list':
      return planList(member, prior, proposed, at, change);
    case 'set':
      return planSet(member, prior, proposed, at, change);
    case 'map':
      return planMap(member as Attribute, prior, proposed, at, change);
    case 'single':
      return proposed;
    default:
      return planText(member as Attribute, prior, proposed, at, change);
  }
}

function collectionOf(member: Member): 'list' | 'set' | 'map' | 'single' | undefined {
  if (member.shape === 'block') return (member satisfies Block).nesting;
  const { type } = member;
  return typeof type === 'string' || type[0] === 'object' || type[0] === 'tuple' ? undefined : type[0];
}
