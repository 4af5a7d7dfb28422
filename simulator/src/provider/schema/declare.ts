import type { ValueType } from '../values/type';
import { checkInt64 } from './checks';
import { sameInteger } from './comparisons';
import type { Attribute, Block, Members, Traits } from './member';
import { membersType } from './members-type';
import { computed, optionalComputed, type Trait } from './traits';

function merge(traits: readonly Trait[]): Traits {
  return Object.assign({ mode: 'optional' } satisfies Traits, ...traits) as Traits;
}

function attribute(type: ValueType, traits: readonly Trait[]): Attribute {
  return { shape: 'attribute', type, ...merge(traits) };
}

export const text = (...traits: Trait[]) => attribute('string', traits);
export const flag = (...traits: Trait[]) => attribute('bool', traits);
export const number = (...traits: Trait[]) => attribute('number', traits);
export const textMap = (...traits: Trait[]) => attribute(['map', 'string'], traits);
export const listOf = (element: ValueType, ...traits: Trait[]) => attribute(['list', element], traits);
export const setOf = (element: ValueType, ...traits: Trait[]) => attribute(['set', element], traits);

/** A 64-bit integer, which the provider keeps as text: sizes and performance units. */
export const int64Text = (...traits: Trait[]) =>
  attribute('string', [{ form: 'int64', check: checkInt64, same: sameInteger }, ...traits]);

/** An instant, which the provider keeps in the layout of Go's Time.String(). */
export const time = (...traits: Trait[]) => attribute('string', [{ form: 'time' }, ...traits]);

/** Defined or system tags. */
export const tagMap = (...traits: Trait[]) => attribute(['map', 'string'], [{ tags: true }, ...traits]);

export const definedTags = tagMap(optionalComputed);
export const systemTags = tagMap(computed);
export const freeformTags = textMap(optionalComputed);

/** A list of objects that only the cloud fills. */
export function records(members: Members): Attribute {
  return { ...attribute(['list', membersType(members)], [computed]), members };
}

export function listBlock(traits: readonly Trait[], members: Members): Block {
  return { shape: 'block', nesting: 'list', ...merge(traits), members };
}

/** @param elementKey what makes an element the same element; by default, all its values */
export function setBlock(traits: readonly Trait[], members: Members, elementKey?: Block['elementKey']): Block {
  return { shape: 'block', nesting: 'set', ...merge(traits), members, elementKey };
}
