import { isComputed, type Member, type Members } from '../schema/member';
import { emptyMap, UNKNOWN, type Value, type ValueMap } from '../values/value';
import { plausibleValue, type Surroundings } from './plausible-value';

/** The values that a record keeps: what was planned, and something plausible for all that only the cloud gives. */
export function fillIn(members: Members, planned: ValueMap, around: Surroundings): ValueMap {
  const filled = emptyMap();
  for (const [name, member] of Object.entries(members))
    filled[name] = fillMember(name, member, planned[name] ?? null, around);
  return filled;
}

function fillMember(name: string, member: Member, value: Value, around: Surroundings): Value {
  if (member.shape === 'block') {
    if (!Array.isArray(value)) return member.nesting === 'single' ? value : [];
    return value.map((element) => fillIn(member.members, element as ValueMap, around));
  }
  if (value !== null && value !== UNKNOWN) return value;
  return isComputed(member) ? plausibleValue(name, member, around) : null;
}
