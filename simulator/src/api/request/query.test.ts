import { parseQuery } from './query';

const parse = (text: string, name = 'ListBootVolumeBackupsQuery') => parseQuery(new URLSearchParams(text), name);

test('reads numbers and texts by the schema of the query', () => {
  expect(parse('compartmentId=c&limit=10&sortBy=DISPLAYNAME')).toEqual({
    value: { compartmentId: 'c', limit: 10, sortBy: 'DISPLAYNAME' },
    withoutEffect: [],
  });
});

test('reads booleans', () => {
  expect(parse('preserveBootVolume=true', 'TerminateInstanceQuery').value).toEqual({ preserveBootVolume: true });
  expect(() => parse('preserveBootVolume=yes', 'TerminateInstanceQuery')).toThrow(
    "preserveBootVolume is 'yes', expected true or false.",
  );
});

test('refuses what is no number', () => {
  for (const limit of ['ten', '1.5', '', '1e3', '9'.repeat(30)]) {
    expect(() => parse(`compartmentId=c&limit=${limit}`)).toThrow(`limit is '${limit}', expected a whole number.`);
  }
});

test('a mandatory parameter must be there', () => {
  expect(() => parse('limit=1')).toThrow('compartmentId is missing. Give it.');
});

test('a parameter that is given twice has no meaning', () => {
  expect(() => parse('compartmentId=a&compartmentId=b')).toThrow('compartmentId is given 2 times. Give it once.');
});

test('parameters that the operation does not know have no effect and are named', () => {
  expect(parse('compartmentId=c&constructor=x&other=y').withoutEffect).toEqual(['constructor', 'other']);
  expect(parseQuery(new URLSearchParams('a=1'), undefined)).toEqual({ value: {}, withoutEffect: ['a'] });
});
