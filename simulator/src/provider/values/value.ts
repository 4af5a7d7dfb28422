/** A value that Terraform will know only at apply. */
export const UNKNOWN = Symbol('unknown');

/** A number that neither a double nor an integer holds exactly; Terraform sends it as decimal text. */
export class Decimal {
  constructor(readonly text: string) {}
}

export type Value = null | typeof UNKNOWN | string | boolean | number | bigint | Decimal | Value[] | ValueMap;

/** Objects and maps. Made without a prototype, so that keys such as `__proto__` are ordinary keys. */
export interface ValueMap {
  [key: string]: Value;
}

export function emptyMap(): ValueMap {
  return Object.create(null) as ValueMap;
}

export function mapOf(entries: Iterable<readonly [string, Value]>): ValueMap {
  const map = emptyMap();
  for (const [key, value] of entries) map[key] = value;
  return map;
}

export function isMap(value: Value | undefined): value is ValueMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Decimal);
}

export function isWhollyKnown(value: Value): boolean {
  if (value === UNKNOWN) return false;
  if (Array.isArray(value)) return value.every(isWhollyKnown);
  if (isMap(value)) return Object.values(value).every(isWhollyKnown);
  return true;
}

export function sameValue(left: Value, right: Value): boolean {
  if (left === right) return true;
  if (Array.isArray(left)) {
    return (
      Array.isArray(right) && left.length === right.length && left.every((item, index) => sameValue(item, right[index]))
    );
  }
  if (left instanceof Decimal) return right instanceof Decimal && left.text === right.text;
  if (isMap(left) && isMap(right)) {
    const keys = Object.keys(left);
    return (
      keys.length === Object.keys(right).length && keys.every((key) => key in right && sameValue(left[key], right[key]))
    );
  }
  return typeof left === 'bigint' || typeof right === 'bigint' ? String(left) === String(right) : false;
}
