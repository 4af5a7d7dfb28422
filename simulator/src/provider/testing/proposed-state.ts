import { isComputed, type Members } from '../schema/member';
import { emptyMap, isMap, type Value, type ValueMap } from '../values/value';

/**
 * What Terraform proposes to a provider: the configuration, with what the state holds where only the cloud gives a value
 * (hashicorp/terraform, objchange.ProposedNew). Elements of sets are proposed as configured.
 */
export function proposedState(members: Members, prior: ValueMap | null, configuration: ValueMap): ValueMap {
  const proposed = emptyMap();
  for (const [name, member] of Object.entries(members)) {
    const configured = configuration[name] ?? null;
    const before = prior?.[name] ?? null;
    if (member.shape === 'block' && member.nesting === 'list' && Array.isArray(configured)) {
      proposed[name] = configured.map((element, index) =>
        proposedState(member.members, elementAt(before, index), element as ValueMap),
      );
    } else if (member.shape === 'attribute' && configured === null && isComputed(member)) proposed[name] = before;
    else proposed[name] = configured;
  }
  return proposed;
}

function elementAt(list: Value, index: number): ValueMap | null {
  const element = Array.isArray(list) ? list[index] : null;
  return isMap(element) ? element : null;
}
