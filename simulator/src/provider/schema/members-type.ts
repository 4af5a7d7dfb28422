import type { ValueType } from '../values/type';
import type { Member, Members } from './member';

const types = new WeakMap<Members, ValueType>();

/** The type of an object with these members. */
export function membersType(members: Members): ValueType {
  let type = types.get(members);
  if (type === undefined) {
    type = ['object', Object.fromEntries(Object.entries(members).map(([name, member]) => [name, memberType(member)]))];
    types.set(members, type);
  }
  return type;
}

function memberType(member: Member): ValueType {
  if (member.shape === 'attribute') return member.type;
  const element = membersType(member.members);
  return member.nesting === 'single' ? element : [member.nesting, element];
}
