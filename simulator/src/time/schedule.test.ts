import { DAY, HOUR } from './calendar';
import { type Schedule, startsOn } from './schedule';
import { show, startsAgree, startsBetween, usesAgree } from './testing/agreement';
import { Zone } from './zone';

test('starts agree with a walk through every quarter of an hour', () => {
  startsAgree(25);
});

test('what is used and what gives way agrees with sorting each day by hand', () => {
  usesAgree(15);
});

const berlin = Zone.of('Europe/Berlin');
const at = (hour: number, period: Schedule['period'], zone: Zone, dayOfMonth = 1): Schedule => ({
  period,
  zone,
  start: { kind: 'structured', hour, dayOfWeek: 0, dayOfMonth, month: 1 },
});

test('the hour that spring skips becomes the first moment after it', () => {
  const [start] = startsOn(at(2, 'DAY', berlin), Date.UTC(2026, 2, 29) / DAY);
  expect(new Date(start).toISOString()).toBe('2026-03-29T01:00:00.000Z');
  expect(berlin.toLocal(start)).toBe(Date.UTC(2026, 2, 29, 3));
});

test('the hour that autumn repeats is taken the first time, and once', () => {
  expect(show(startsOn(at(2, 'DAY', berlin), Date.UTC(2026, 9, 25) / DAY))).toEqual(['2026-10-25T00:00:00.000Z']);
});

test('a day begins late where daylight saving begins at midnight', () => {
  const santiago = Zone.of('America/Santiago');
  const [start] = startsOn(at(0, 'DAY', santiago), Date.UTC(2026, 8, 6) / DAY);
  expect(santiago.toLocal(start)).toBe(Date.UTC(2026, 8, 6, 1));
});

test('the 31st is the last day of a shorter month', () => {
  const starts = startsBetween(at(0, 'MONTH', Zone.of('UTC'), 31), Date.UTC(2028, 0, 1), Date.UTC(2028, 4, 1));
  expect(show(starts).map((text) => text.slice(0, 10))).toEqual([
    '2028-01-31',
    '2028-02-29',
    '2028-03-31',
    '2028-04-30',
  ]);
});

test('hours go on through both changes of the clock', () => {
  const hourly = at(0, 'HOUR', berlin);
  for (const day of [Date.UTC(2026, 2, 29), Date.UTC(2026, 9, 25)]) {
    const starts = startsBetween(hourly, day - HOUR, day + 5 * HOUR);
    expect(starts).toEqual([0, 1, 2, 3, 4, 5].map((hours) => day + hours * HOUR));
  }
});

test('an unknown zone is refused', () => {
  expect(() => Zone.of('Nowhere/Atlantis')).toThrow(RangeError);
});
