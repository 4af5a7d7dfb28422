import { isMap, UNKNOWN, type Value } from '../values/value';

/**
 * Whether two values are the same to a provider that cannot tell nothing from an empty or zero value
 * (terraform-plugin-sdk, ValuesSDKEquivalent).
 */
export function equivalent(left: Value, right: Value): boolean {
  if (left === UNKNOWN || right === UNKNOWN) return left === right;
  if (isEmpty(left) && isEmpty(right)) return true;
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((element, index) => equivalent(element, right[index]));
  }
  if (isMap(left) && isMap(right)) {
    const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
    return [...keys].every((key) => equivalent(left[key] ?? null, right[key] ?? null));
  }
  return typeof left === typeof right && String(left) === String(right);
}

function isEmpty(value: Value): boolean {
  if (value === null || value === '' || value === false || value === 0) return true;
  if (Array.isArray(value)) return value.length === 0;
  return isMap(value) && Object.keys(value).length === 0;
}
