import { invalidParameter } from '../errors';
import { checkAgainst } from '../schema/check';
import { type Schema, schemaNamed } from '../schema/schema';

export interface ParsedQuery {
  readonly value: Readonly<Record<string, unknown>>;
  readonly withoutEffect: readonly string[];
}

/**
 * Reads a query string by the schema of the operation's query; parameters that the operation does not know have no effect.
 *
 * @throws RequestError 400
 */
export function parseQuery(parameters: URLSearchParams, name: string | undefined): ParsedQuery {
  const schema = name === undefined ? {} : schemaNamed(name);
  const values: Record<string, unknown> = {};
  const withoutEffect: string[] = [];
  for (const key of new Set(parameters.keys())) {
    const property = schema.properties && Object.hasOwn(schema.properties, key) ? schema.properties[key]! : undefined;
    const texts = parameters.getAll(key);
    if (!property) withoutEffect.push(key);
    else if (texts.length > 1) throw invalidParameter(`${key} is given ${texts.length} times. Give it once.`);
    else values[key] = fromText(property, texts[0]!, key);
  }
  const { value } = checkAgainst({ ...schema, type: 'object' }, values, '');
  return { value: value as Record<string, unknown>, withoutEffect };
}

function fromText(schema: Schema, text: string, key: string): unknown {
  if (schema.type === 'boolean') {
    if (text !== 'true' && text !== 'false') throw invalidParameter(`${key} is '${text}', expected true or false.`);
    return text === 'true';
  }
  if (schema.type === 'integer') {
    if (!/^-?\d{1,15}$/.test(text)) throw invalidParameter(`${key} is '${text}', expected a whole number.`);
    return Number(text);
  }
  return text;
}
