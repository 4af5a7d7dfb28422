import { Matcher } from './match';

/** Arguments whose keys are the user's own and must not be rewritten. */
const FREE_KEYS = new Set(['freeform_tags', 'defined_tags', 'metadata', 'extended_metadata']);

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The first way in which `actual` is not as expected, as `path: reason`, or nothing. Of objects only the expected keys are
 * compared; lists are compared whole. Expected keys are written as the constructs write them and looked up as Terraform does.
 */
export function difference(expected: unknown, actual: unknown, path = '', keepKeys = false): string | undefined {
  if (expected instanceof Matcher) {
    return at(path, expected.whyNot(actual));
  }
  if (isObject(expected)) {
    return objectDifference(expected, actual, path, keepKeys);
  }
  if (Array.isArray(expected)) {
    return listDifference(expected, actual, path);
  }
  return Object.is(expected, actual) ? undefined : at(path, `expected ${show(expected)}, got ${show(actual)}`);
}

function objectDifference(
  expected: Record<string, unknown>,
  actual: unknown,
  path: string,
  keepKeys: boolean,
): string | undefined {
  if (!isObject(actual)) {
    return at(path, `expected ${show(expected)}, got ${show(actual)}`);
  }
  for (const [name, value] of Object.entries(expected)) {
    const key = keepKeys ? name : snakeCase(name);
    const found = difference(value, actual[key], path ? `${path}.${key}` : key, FREE_KEYS.has(key));
    if (found) {
      return found;
    }
  }
  return undefined;
}

function listDifference(expected: unknown[], actual: unknown, path: string): string | undefined {
  if (!Array.isArray(actual) || actual.length !== expected.length) {
    return at(path, `expected ${expected.length} items, got ${show(actual)}`);
  }
  for (const [index, value] of expected.entries()) {
    const found = difference(value, actual[index], `${path}[${index}]`);
    if (found) {
      return found;
    }
  }
  return undefined;
}

function at(path: string, reason: string | undefined): string | undefined {
  return reason && (path ? `${path}: ${reason}` : reason);
}

function show(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
