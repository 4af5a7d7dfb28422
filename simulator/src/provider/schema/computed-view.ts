import type { ValueType } from '../values/type';
import type { Attribute, Member, Members } from './member';
import { membersType } from './members-type';

/**
 * The members of a resource as a data source shows them: all computed, blocks as lists of objects, sets as lists
 * (terraform-provider-oci, GetDataSourceItemSchema).
 */
export function computedView(members: Members): Members {
  return Object.fromEntries(Object.entries(members).map(([name, member]) => [name, computedMember(member)]));
}

function computedMember(member: Member): Attribute {
  const { json, form, tags, deprecated, absentAs } = member;
  const traits = { shape: 'attribute', mode: 'computed', json, form, tags, deprecated, absentAs } as const;
  if (member.members !== undefined) {
    const members = computedView(member.members);
    return { ...traits, type: ['list', membersType(members)], members };
  }
  return { ...traits, type: withoutSets((member as Attribute).type) };
}

function withoutSets(type: ValueType): ValueType {
  return Array.isArray(type) && type[0] === 'set' ? ['list', type[1]] : type;
}
