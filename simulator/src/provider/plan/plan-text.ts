import type { Attribute } from '../schema/member';
import { isComputed } from '../schema/member';
import { numberText } from '../values/number';
import { Decimal, UNKNOWN, type Value } from '../values/value';
import type { Change, Position } from './change';

/**
 * Plans a text, number or boolean, as the SDK of the real provider does (terraform-plugin-sdk, schema.go diffString and
 * finalizeDiff): values are compared as texts in which nothing, an empty text and a zero are hard to tell apart.
 */
export function planText(attribute: Attribute, prior: Value, proposed: Value, at: Position, change: Change): Value {
  const wanted = proposed === null ? (attribute.defaultValue ?? null) : normalized(attribute, proposed);
  if (wanted === UNKNOWN) {
    change.note(at, attribute.forceNew === true);
    return UNKNOWN;
  }
  const computed = isComputed(attribute);
  const old = textOf(prior);
  const planned = wanted === null && prior !== null ? zeroText(attribute) : textOf(wanted);
  if (old === planned && !at.inSet && (old !== '' || !change.creating || !computed)) return keep(prior, wanted);
  const removed = prior !== null && wanted === null;
  if (removed && computed) return prior;
  if (computed && planned === '') {
    if (old !== '') return prior;
    change.note(at, attribute.forceNew === true);
    return UNKNOWN;
  }
  if (attribute.same?.(old, planned)) return prior;
  change.note(at, attribute.forceNew === true && old !== planned);
  if (removed) return null;
  if (wanted === null) return attribute.type === 'string' ? '' : null;
  return wanted;
}

function normalized(attribute: Attribute, value: Value): Value {
  return attribute.normalize !== undefined && typeof value === 'string' ? attribute.normalize(value) : value;
}

/** An empty text that was configured stays, where the SDK could have lost it. */
function keep(prior: Value, wanted: Value): Value {
  return prior === null && wanted === '' ? '' : prior;
}

export function textOf(value: Value): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'number' || typeof value === 'bigint' || value instanceof Decimal) return numberText(value);
  return '';
}

function zeroText(attribute: Attribute): string {
  return attribute.type === 'string' ? '' : '0';
}
