import fc from 'fast-check';
import type { Attribute, Member, Members } from '../schema/member';
import { mapOf, UNKNOWN, type Value, type ValueMap } from '../values/value';

/** Configurations that a schema allows; a share of their values is unknown. */
export function arbitraryConfiguration(members: Members, unknown: 'unknowns' | 'known'): fc.Arbitrary<ValueMap> {
  const names = Object.keys(members);
  return fc
    .tuple(...names.map((name) => arbitraryMember(members[name], unknown)))
    .map((values) => mapOf(names.map((name, index) => [name, values[index]])));
}

function arbitraryMember(member: Member, unknown: 'unknowns' | 'known'): fc.Arbitrary<Value> {
  if (member.shape === 'block') return arbitraryBlock(member, unknown);
  if (member.mode === 'computed') return fc.constant(null);
  const given = arbitraryAttribute(member);
  const choices = [
    { weight: 6, arbitrary: given },
    ...(member.mode === 'required' ? [] : [{ weight: 4, arbitrary: fc.constant<Value>(null) }]),
    ...(unknown === 'unknowns' ? [{ weight: 1, arbitrary: fc.constant<Value>(UNKNOWN) }] : []),
  ];
  return fc.oneof(...choices);
}

function arbitraryBlock(
  block: Extract<Member, { shape: 'block' }>,
  unknown: 'unknowns' | 'known',
): fc.Arbitrary<Value> {
  const element = arbitraryConfiguration(block.members, unknown);
  if (block.nesting === 'single') return fc.constant(null);
  const maxLength = Math.min(block.maxItems ?? 3, 3);
  const minLength = block.mode === 'required' ? 1 : 0;
  if (block.nesting === 'list') return fc.array(element, { minLength, maxLength });
  return fc.uniqueArray(element, { minLength, maxLength, selector: (value) => String(block.elementKey?.(value)) });
}

function arbitraryAttribute(attribute: Attribute): fc.Arbitrary<Value> {
  if (attribute.words) return fc.constantFrom(...attribute.words);
  if (attribute.form === 'int64') return fc.integer({ min: 1, max: 32768 }).map(String);
  return arbitraryOfType(attribute);
}

const word = fc.stringMatching(/^[a-z]{1,6}$/);

function arbitraryOfType({ type, tags }: Attribute): fc.Arbitrary<Value> {
  if (type === 'string') return word;
  if (type === 'bool') return fc.boolean();
  if (type === 'number') return fc.integer({ min: 1, max: 28 });
  if (type[0] === 'map') {
    const key = tags ? fc.tuple(word, word).map((parts) => parts.join('.')) : word;
    return fc.dictionary(key, word, { maxKeys: 3 }).map((map) => mapOf(Object.entries(map)));
  }
  return fc.uniqueArray(word, { maxLength: 3 });
}
