import { bytesText, durationText, instantText } from './units';

test.each([
  [0, '0 bytes'],
  [1023, '1023 bytes'],
  [1024, '1 KiB'],
  [1536, '1.5 KiB'],
  [50 * 2 ** 30, '50 GiB'],
  [123.4 * 2 ** 20, '123 MiB'],
  [2 ** 52, '4096 TiB'],
])('%d bytes are printed as %s', (bytes, text) => {
  expect(bytesText(bytes)).toBe(text);
});

test.each([
  [0, '0 s'],
  [0.44, '0.4 s'],
  [59, '59 s'],
  [125, '2 min 5 s'],
  [3600, '1 h'],
  [79_204, '22 h'],
  [100_000, '1 d 3 h'],
])('%d seconds are printed as %s', (seconds, text) => {
  expect(durationText(seconds)).toBe(text);
});

test('an instant is printed in UTC', () => {
  expect(instantText('2026-01-31T02:00:00.000Z')).toBe('2026-01-31 02:00:00Z');
});
