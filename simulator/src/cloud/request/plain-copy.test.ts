import { plainCopy } from './plain-copy';

test('a copy shares no plain object and no list with the original', () => {
  const original = { tags: { a: { b: '1' } }, days: [{ at: 1 }], none: null, absent: undefined };
  const copy = plainCopy(original);
  expect(copy).toStrictEqual(original);
  copy.tags.a.b = '2';
  copy.days[0].at = 2;
  copy.days.push({ at: 3 });
  expect(original).toStrictEqual({ tags: { a: { b: '1' } }, days: [{ at: 1 }], none: null, absent: undefined });
});

test('an object without a prototype is as plain as any', () => {
  const original = { tags: Object.assign(Object.create(null), { a: '1' }) };
  plainCopy(original).tags.a = '2';
  expect(original.tags.a).toBe('1');
});

test('functions, bytes and objects of classes stay the same', () => {
  const original = { work: () => 1, bytes: Buffer.alloc(1), when: new Date(0) };
  const copy = plainCopy(original);
  expect(copy).not.toBe(original);
  expect(copy.work).toBe(original.work);
  expect(copy.bytes).toBe(original.bytes);
  expect(copy.when).toBe(original.when);
});
