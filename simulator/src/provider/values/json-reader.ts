import { parseNumber } from './number';
import type { ValueType } from './type';
import { type Decimal, emptyMap, type Value } from './value';
import { ValueError } from './value-error';

/**
 * Reads a state that was stored as JSON. What the type does not know is left out and what it misses is null, because a
 * state may have been written by another version of the provider. Throws ValueError when a value has the wrong type.
 */
export function valueFromJson(text: string, type: ValueType): Value {
  let json: unknown;
  try {
    json = JSON.parse(quoteLongNumbers(text));
  } catch (error) {
    throw new ValueError(`the state is no JSON: ${(error as Error).message}`);
  }
  return convert(json, type, 'state');
}

/** JSON.parse would round them. A number type reads the text again. */
function quoteLongNumbers(text: string): string {
  if (!/\d{16}/.test(text)) return text;
  return text.replace(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g, (token) =>
    token.startsWith('"') || token.length < 16 ? token : `"${token}"`,
  );
}

function convert(json: unknown, type: ValueType, path: string): Value {
  if (json === null || json === undefined) return null;
  if (type === 'string') return scalarText(json, path);
  if (type === 'number') return toNumber(json, path);
  if (type === 'bool') return toBoolean(json, path);
  const [kind, inner] = type;
  if (kind === 'object') return convertObject(json, inner, path);
  if (kind === 'map') {
    const map = emptyMap();
    for (const [key, item] of Object.entries(asObject(json, path))) map[key] = convert(item, inner, `${path}.${key}`);
    return map;
  }
  if (!Array.isArray(json)) throw new ValueError(`${path} is no list`);
  if (kind === 'tuple') return inner.map((element, index) => convert(json[index], element, `${path}[${index}]`));
  return json.map((item, index) => convert(item, inner, `${path}[${index}]`));
}

function convertObject(json: unknown, attributes: { readonly [name: string]: ValueType }, path: string): Value {
  const source = asObject(json, path);
  const object = emptyMap();
  for (const [name, type] of Object.entries(attributes)) {
    const present = Object.hasOwn(source, name) ? source[name] : null;
    object[name] = convert(present, type, `${path}.${name}`);
  }
  return object;
}

function asObject(json: unknown, path: string): Record<string, unknown> {
  if (typeof json !== 'object' || Array.isArray(json)) throw new ValueError(`${path} is no object`);
  return json as Record<string, unknown>;
}

function scalarText(json: unknown, path: string): string {
  if (typeof json === 'object') throw new ValueError(`${path} is no text`);
  return String(json);
}

function toNumber(json: unknown, path: string): number | bigint | Decimal {
  if (typeof json === 'number') return json;
  if (typeof json !== 'string') throw new ValueError(`${path} is no number`);
  return parseNumber(json);
}

function toBoolean(json: unknown, path: string): boolean {
  if (typeof json === 'boolean') return json;
  if (json !== 'true' && json !== 'false') throw new ValueError(`${path} is no boolean`);
  return json === 'true';
}
