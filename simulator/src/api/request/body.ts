import { cannotParse } from '../errors';

/** Deeper nesting than any model has. */
const DEEPEST = 32;

/**
 * Reads the JSON of a request body. An empty body is an empty object.
 *
 * @throws RequestError 400 CannotParseRequest
 */
export function parseBody(bytes: Buffer, contentType: string | undefined): unknown {
  if (bytes.length === 0) return {};
  if (contentType !== undefined && !/^application\/(?:[\w.+-]+\+)?json\b/i.test(contentType)) {
    throw cannotParse(`content-type is '${contentType}', expected application/json.`);
  }
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw cannotParse(`The body is not well-formed JSON: ${error instanceof Error ? error.message : error}`);
  }
  if (depthOver(value, DEEPEST)) throw cannotParse(`The body is nested deeper than ${DEEPEST} levels.`);
  return value;
}

function depthOver(value: unknown, left: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return left === 0 || Object.values(value).some((inner) => depthOver(inner, left - 1));
}
