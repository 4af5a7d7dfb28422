import fc from 'fast-check';
import { parse } from 'protobufjs';
import * as messages from './messages';
import { decodeMessage, encodeMessage, message, WireError } from './protobuf';

const inner = message({ text: [1, 'string'], number: [2, 'int64'] });
const outer = message({
  flag: [1, 'bool'],
  bytes: [2, 'bytes'],
  many: [3, inner, 'repeated'],
  named: [4, inner, 'map'],
  one: [5, inner],
  step: [6, 'int64', 'inOneof'],
});

const judge = parse(`
  syntax = "proto3";
  message Inner { string text = 1; int64 number = 2; }
  message Outer {
    bool flag = 1;
    bytes bytes = 2;
    repeated Inner many = 3;
    map<string, Inner> named = 4;
    Inner one = 5;
    oneof selector { int64 step = 6; }
    string unheard_of = 20;
    fixed64 later = 21;
    fixed32 small = 22;
    uint64 large = 23;
  }`).root.lookupType('Outer');

const arbitraryInner = fc.record({ text: fc.string({ unit: 'grapheme' }), number: fc.maxSafeInteger() });

const arbitraryOuter = fc.record({
  flag: fc.boolean(),
  bytes: fc.uint8Array().map((bytes) => Buffer.from(bytes)),
  many: fc.array(arbitraryInner),
  named: fc.dictionary(fc.string(), arbitraryInner, { noNullPrototype: true }),
  one: arbitraryInner,
  step: fc.maxSafeInteger(),
});

describe('messages on the wire', () => {
  it('are read by protobufjs as they were written', () => {
    fc.assert(
      fc.property(arbitraryOuter, (value) => {
        const read = judge.toObject(judge.decode(encodeMessage(outer, value)), { longs: Number, defaults: true });
        expect(read).toMatchObject({ ...value, named: { ...value.named } });
      }),
    );
  });

  it('are read as protobufjs wrote them, unheard-of fields and all', () => {
    fc.assert(
      fc.property(arbitraryOuter, (value) => {
        const strange = { ...value, unheardOf: 'x', later: 7, small: 7, large: 2 ** 60 };
        const read = decodeMessage(outer, judge.encode(judge.fromObject(strange)).finish());
        expect(read).toEqual({ ...value, named: new Map(Object.entries(value.named)) });
      }),
    );
  });

  it('send a choice even when its value is zero', () => {
    expect(encodeMessage(outer, { step: 0 })).toEqual(Buffer.from([0x30, 0]));
    expect(encodeMessage(outer, { flag: false })).toHaveLength(0);
  });

  it('are refused with a WireError when they are malformed', () => {
    const malformed: [number[], string][] = [
      [[0x08], 'cut short'],
      [[0x08, 0x80], 'cut short'],
      [[0x08, ...new Array(11).fill(0xff)], 'longer than 64 bits'],
      [[0x12, 5, 1], 'bytes are cut short'],
      [[0x0a, 0], 'wire type 2 where a number belongs'],
      [[0x10, 0], 'wire type 0 where bytes belong'],
      [[0x02], 'field number 0'],
      [[0x7b], 'wire type 3'],
      [[0x79, 1], 'cut short'],
    ];
    for (const [bytes, why] of malformed) expect(() => decodeMessage(outer, Uint8Array.from(bytes))).toThrow(why);
  });

  it('are read from any bytes or refused with a WireError, whatever the call', () => {
    const requests = Object.values(messages).flatMap((call) => ('request' in call ? [call.request] : []));
    fc.assert(
      fc.property(fc.constantFrom(...requests), fc.uint8Array({ maxLength: 80 }), (type, bytes) => {
        try {
          decodeMessage(type, bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(WireError);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
