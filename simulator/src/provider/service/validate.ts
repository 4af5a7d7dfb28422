import type { Diagnostic } from '../diagnostics/diagnostic';
import type { Step } from '../plan/change';
import type { Attribute, Member, Members } from '../schema/member';
import { isMap, UNKNOWN, type Value, type ValueMap } from '../values/value';

/** What a configuration holds that its schema's checks refuse (terraform-plugin-sdk, schema.go validate). */
export function validateMembers(
  members: Members,
  values: ValueMap,
  path: readonly Step[] = [],
  whole: ValueMap = values,
): Diagnostic[] {
  return Object.entries(members).flatMap(([name, member]) =>
    validateMember(member, values[name] ?? null, [...path, name], whole),
  );
}

function validateMember(member: Member, value: Value, path: readonly Step[], whole: ValueMap): Diagnostic[] {
  if (value === null || value === UNKNOWN) return [];
  if (member.shape === 'block') {
    if (!Array.isArray(value)) return [];
    const nested = value.flatMap((element, index) =>
      isMap(element) ? validateMembers(member.members, element, [...path, index], whole) : [],
    );
    return value.length > 0 ? [...conflicts(member, path, whole), ...nested] : [];
  }
  return [...conflicts(member, path, whole), ...tooMany(member, value, path), ...checkText(member, value, path)];
}

function conflicts(member: Member, path: readonly Step[], whole: ValueMap): Diagnostic[] {
  return (member.conflictsWith ?? [])
    .filter((other) => isGiven(whole[other] ?? null))
    .map((other) => ({
      severity: 'error',
      summary: 'Conflicting configuration arguments',
      detail: `${JSON.stringify(path.join('.'))}: conflicts with ${other}`,
      path,
    }));
}

function isGiven(value: Value): boolean {
  if (value === null || value === UNKNOWN) return false;
  if (Array.isArray(value)) return value.length > 0;
  return true;
}

function tooMany(attribute: Attribute, value: Value, path: readonly Step[]): Diagnostic[] {
  const { maxItems } = attribute;
  if (maxItems === undefined || !Array.isArray(value) || value.length <= maxItems) return [];
  const detail = `Attribute ${path.join('.')} supports ${maxItems} item maximum, but config has ${value.length} declared.`;
  return [{ severity: 'error', summary: 'Too many list items', detail, path }];
}

function checkText(attribute: Attribute, value: Value, path: readonly Step[]): Diagnostic[] {
  const wrong = typeof value === 'string' ? attribute.check?.(value, path.join('.')) : undefined;
  return wrong === undefined ? [] : [{ severity: 'error', summary: wrong, path }];
}
