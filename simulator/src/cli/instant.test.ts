import { parseInstant } from './instant';

test.each([
  ['2026-03-01', Date.UTC(2026, 2, 1)],
  ['2026-03-01T02:00:00Z', Date.UTC(2026, 2, 1, 2)],
  ['2026-03-01T02:00+01:00', Date.UTC(2026, 2, 1, 1)],
])('%s is an instant', (text, instant) => {
  expect(parseInstant(text)).toBe(instant);
});

test.each(['tomorrow', '2026-13-01', '2026-03-01T02:00:00', '1772330400'])('%s is refused', (text) => {
  expect(() => parseInstant(text)).toThrow('is no instant');
});
