import fc from 'fast-check';
import type { ValueType } from '../values/type';
import { mapOf, UNKNOWN, type Value } from '../values/value';

/** Keys that harm careless maps. */
const key = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('__proto__', 'constructor', 'toString', 'a.b'));

const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.string({ minLength: 250, maxLength: 300 }));

const number: fc.Arbitrary<Value> = fc.oneof(
  fc.maxSafeInteger(),
  fc.integer({ min: -200, max: 70000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Number.isInteger(value)),
  fc.bigInt({ min: 2n ** 53n, max: 2n ** 64n - 1n }),
  fc.bigInt({ min: -(2n ** 63n), max: -(2n ** 53n) }),
);

export const arbitraryType: fc.Arbitrary<ValueType> = fc.letrec<{ type: ValueType }>((tie) => ({
  type: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<ValueType>('string', 'number', 'bool'),
    fc.tuple(fc.constantFrom('list' as const, 'set' as const, 'map' as const), tie('type')),
    fc.tuple(fc.constant('object' as const), fc.dictionary(key, tie('type'), { maxKeys: 4, noNullPrototype: false })),
    fc.tuple(fc.constant('tuple' as const), fc.array(tie('type'), { maxLength: 3 })),
  ) as fc.Arbitrary<ValueType>,
})).type;

/** Any value of a type, nothing and unknown included. */
export function arbitraryValue(type: ValueType): fc.Arbitrary<Value> {
  return fc.oneof(
    { weight: 8, arbitrary: knownValue(type) },
    { weight: 1, arbitrary: fc.constant<Value>(null) },
    { weight: 1, arbitrary: fc.constant<Value>(UNKNOWN) },
  );
}

function knownValue(type: ValueType): fc.Arbitrary<Value> {
  if (type === 'string') return text;
  if (type === 'number') return number;
  if (type === 'bool') return fc.boolean();
  if (type[0] === 'tuple') return fc.tuple(...type[1].map(arbitraryValue)).map((items) => [...items]);
  if (type[0] === 'map') return fc.array(fc.tuple(key, arbitraryValue(type[1])), { maxLength: 5 }).map(mapOf);
  if (type[0] === 'object') {
    const names = Object.keys(type[1]);
    return fc
      .tuple(...names.map((name) => arbitraryValue(type[1][name])))
      .map((values) => mapOf(names.map((name, index) => [name, values[index]])));
  }
  return fc.array(arbitraryValue(type[1]), { maxLength: 20 });
}
