import * as fc from 'fast-check';
import { Agenda } from './agenda';
import { DAY, HOUR } from './calendar';
import { nextStart, type Schedule, startsOn } from './schedule';
import { bruteStarts, bruteUsed } from './testing/brute-force';
import { Zone } from './zone';

const ZONES = [
  'UTC',
  'America/New_York',
  'Europe/Berlin',
  'America/Santiago',
  'Asia/Kolkata',
  'Australia/Sydney',
  'Asia/Jerusalem',
];

const zone = fc.constantFrom(...ZONES).map((name) => Zone.of(name));
const structured = fc.record({
  kind: fc.constant('structured' as const),
  hour: fc.integer({ min: 0, max: 23 }),
  dayOfWeek: fc.integer({ min: 0, max: 6 }),
  dayOfMonth: fc.integer({ min: 1, max: 31 }),
  month: fc.integer({ min: 1, max: 12 }),
});
const offset = fc.record({
  kind: fc.constant('offset' as const),
  seconds: fc.integer({ min: -4 * 48, max: 4 * 400 }).map((quarters) => quarters * 900),
});
const schedule = (periods: Schedule['period'][]): fc.Arbitrary<Schedule> =>
  fc.record({ period: fc.constantFrom(...periods), start: fc.oneof(structured, offset), zone });

const from = fc.integer({ min: Date.UTC(2024, 0, 1) / DAY, max: Date.UTC(2030, 0, 1) / DAY }).map((day) => day * DAY);

function startsBetween(each: Schedule, since: number, until: number): number[] {
  const starts: number[] = [];
  for (let at = nextStart(each, since); at <= until; at = nextStart(each, at)) {
    starts.push(at);
  }
  return starts;
}

const show = (instants: readonly number[]): string[] => instants.map((at) => new Date(at).toISOString());

test('starts agree with a walk through every quarter of an hour', () => {
  fc.assert(
    fc.property(
      schedule(['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR']),
      from,
      fc.integer({ min: 5, max: 60 }),
      (each, since, days) => {
        const until = since + days * DAY;
        expect(show(startsBetween(each, since, until))).toEqual(show(bruteStarts(each, since, until)));
      },
    ),
    { numRuns: 60 },
  );
});

test('what is used and what gives way agrees with sorting each day by hand', () => {
  fc.assert(
    fc.property(
      fc.array(schedule(['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR']), { minLength: 1, maxLength: 4 }),
      from,
      fc.integer({ min: 5, max: 40 }),
      (schedules, since, days) => {
        const until = since + days * DAY;
        const agenda = new Agenda(schedules, since);
        const used: string[] = [];
        for (let next = agenda.next(since)!; next.at <= until; next = agenda.next(next.at)!) {
          for (const slot of next.slots.filter((each) => each.supersededBy === undefined)) {
            used.push(`${new Date(slot.at).toISOString()} ${slot.schedule}`);
          }
        }
        expect(used).toEqual(bruteUsed(schedules, since, until));
      },
    ),
    { numRuns: 40 },
  );
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
