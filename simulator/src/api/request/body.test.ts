import { parseBody } from './body';

const parse = (text: string | Buffer, contentType?: string) => parseBody(Buffer.from(text), contentType);

test('reads JSON, whatever charset the type names', () => {
  expect(parse('{"a":"ü"}', 'application/json; charset=utf-8')).toEqual({ a: 'ü' });
  expect(parse('[1]')).toEqual([1]);
});

test('an empty body is an empty object', () => {
  expect(parse('')).toEqual({});
});

test.each(['{', '{"a":}', 'null null', "{'a':1}", '{"a":NaN}', '\0'])('refuses %j', (text) => {
  expect(() => parse(text)).toThrow(/^The body is not well-formed JSON/);
});

test('refuses bytes that are no UTF-8', () => {
  expect(() => parse(Buffer.from([0x22, 0xff, 0x22]))).toThrow(/^The body is not well-formed JSON/);
});

test('refuses another type of content', () => {
  expect(() => parse('a=1', 'application/x-www-form-urlencoded')).toThrow(
    "content-type is 'application/x-www-form-urlencoded', expected application/json.",
  );
});

test('refuses what is nested deeper than any model', () => {
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
  expect(parse(nested(32))).toBeDefined();
  expect(() => parse(nested(34))).toThrow('The body is nested deeper than 32 levels.');
  expect(() => parse(nested(200_000))).toThrow('The body is nested deeper than 32 levels.');
});
