import { parseDuration } from './duration';

test.each([
  ['90d', 90 * 86_400],
  ['1d12h', 129_600],
  ['2w', 1_209_600],
  ['1.5h', 5_400],
  ['10min', 600],
  ['10m5s', 605],
])('%s is %d seconds', (text, seconds) => {
  expect(parseDuration(text)).toBe(seconds);
});

test.each(['', '90', 'd', '1 d', '-1d', '1y', '1d!'])('%j is refused', (text) => {
  expect(() => parseDuration(text)).toThrow('is no span of time');
});
