import { invalidParameter, missingParameter } from '../errors';
import { resolve, type Schema } from './schema';

export interface Checked {
  readonly value: unknown;
  /** Paths of fields that were given and have no effect here. */
  readonly withoutEffect: readonly string[];
}

/**
 * Holds JSON to a schema and answers what an operation may see of it: without nulls, which mean "leave alone" (Oracle, REST APIs),
 * and without fields that have no effect here. Values of enumerations are left to the operation.
 *
 * @throws RequestError 400 InvalidParameter for a wrong type or an unknown field, 400 MissingParameter
 */
export function checkAgainst(schema: Schema, value: unknown, path: string): Checked {
  const withoutEffect: string[] = [];
  return { value: check(schema, value, path, withoutEffect), withoutEffect };
}

function check(given: Schema, value: unknown, path: string, withoutEffect: string[]): unknown {
  const schema = resolve(given);
  if (schema.oneOf) return checkObject(memberOf(schema, value, path), value, path, withoutEffect);
  switch (schema.type) {
    case 'object':
      return checkObject(schema, value, path, withoutEffect);
    case 'array':
      if (!Array.isArray(value)) throw wrongType(path, 'a list', value);
      return value.map((item, index) => check(schema.items!, item, `${path}[${index}]`, withoutEffect));
    case 'string':
      if (typeof value !== 'string') throw wrongType(path, 'a string', value);
      return value;
    case 'boolean':
      if (typeof value !== 'boolean') throw wrongType(path, 'true or false', value);
      return value;
    case 'integer':
      if (!Number.isSafeInteger(value)) throw wrongType(path, 'a whole number', value);
      return value;
    case 'number':
      if (typeof value !== 'number') throw wrongType(path, 'a number', value);
      return value;
    default:
      return value;
  }
}

function checkObject(schema: Schema, value: unknown, path: string, withoutEffect: string[]): unknown {
  const entries = Object.entries(asObject(value, path)).filter(([, item]) => item !== null);
  const { properties = {}, required = [], additionalProperties } = schema;
  const checked: [string, unknown][] = [];
  for (const [name, item] of entries) {
    const inner = join(path, name);
    // A record of that name could not be told from the prototype of the objects that hold it.
    if (name === '__proto__') throw invalidParameter(`${inner} cannot be used as a name.`);
    const known = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    if (known) checked.push([name, check(known, item, inner, withoutEffect)]);
    else if (schema['x-without-effect']?.includes(name)) withoutEffect.push(inner);
    else throw unknownField(inner, Object.keys(properties));
  }
  const missing = required.find((name) => !checked.some(([given]) => given === name));
  if (missing !== undefined) throw missingParameter(`${join(path, missing)} is missing. Give it.`);
  return Object.fromEntries(checked);
}

/** The member of a union that the discriminator of the value names. */
function memberOf(schema: Schema, value: unknown, path: string): Schema {
  const { propertyName, mapping } = schema.discriminator!;
  const name = asObject(value, path)[propertyName];
  const allowed = Object.keys(mapping);
  const place = join(path, propertyName);
  if (name === undefined || name === null) {
    throw missingParameter(`${place} is missing. Give one of ${allowed.join(', ')}.`);
  }
  if (typeof name !== 'string' || !allowed.includes(name)) {
    throw invalidParameter(`${place} is ${show(name)}, expected one of ${allowed.join(', ')}.`);
  }
  return resolve({ $ref: mapping[name] });
}

function asObject(value: unknown, path: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrongType(path, 'an object', value);
  return value as Record<string, unknown>;
}

const join = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

const wrongType = (path: string, expected: string, value: unknown) =>
  invalidParameter(`${path === '' ? 'The body' : path} is ${show(value)}, expected ${expected}.`);

const unknownField = (path: string, known: readonly string[]) =>
  invalidParameter(`${path} is no field of this request. Expected: ${known.join(', ')}.`);

const LONGEST_SHOWN = 60;

/** A value as an error message shows it. */
function show(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object';
  const text = JSON.stringify(value) ?? 'undefined';
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}...` : text;
}
