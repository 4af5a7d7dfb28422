import { valueFromJson } from './json-reader';
import { mapOf } from './value';

describe('a state in JSON', () => {
  it('keeps integers that a double cannot hold', () => {
    const type = ['object', { n: 'number', s: 'string', d: 'number' }] as const;
    const value = valueFromJson('{"n":9007199254740993,"s":"1234567890123456789","d":1.5}', type);
    expect(value).toEqual(
      mapOf([
        ['n', 9007199254740993n],
        ['s', '1234567890123456789'],
        ['d', 1.5],
      ]),
    );
  });

  it('drops what the type does not know and fills in what it misses', () => {
    expect(valueFromJson('{"old":1}', ['object', { a: ['list', 'string'] }])).toEqual({ a: null });
  });

  it('reads booleans that older states hold as text, maps with any key, tuples', () => {
    expect(valueFromJson('"true"', 'bool')).toBe(true);
    expect(Object.entries(valueFromJson('{"__proto__":"x"}', ['map', 'string']) as object)).toEqual([
      ['__proto__', 'x'],
    ]);
    expect(valueFromJson('[1,"a"]', ['tuple', ['number', 'string']])).toEqual([1, 'a']);
  });

  it('names what does not fit', () => {
    expect(() => valueFromJson('{', 'string')).toThrow('the state is no JSON');
    expect(() => valueFromJson('{}', ['list', 'string'])).toThrow('state is no list');
    expect(() => valueFromJson('{"a":[]}', ['object', { a: 'string' }])).toThrow('state.a is no text');
    expect(() => valueFromJson('{"a":[true]}', ['object', { a: ['list', 'number'] }])).toThrow(
      'state.a[0] is no number',
    );
    expect(() => valueFromJson('[]', ['map', 'string'])).toThrow('state is no object');
    expect(() => valueFromJson('"maybe"', 'bool')).toThrow('state is no boolean');
  });
});
