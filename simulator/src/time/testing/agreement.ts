import * as fc from 'fast-check';
import { Agenda } from '../agenda';
import { DAY } from '../calendar';
import { nextStart, type Schedule } from '../schedule';
import { Zone } from '../zone';
import { bruteStarts, bruteUsed } from './brute-force';

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

export function startsBetween(each: Schedule, since: number, until: number): number[] {
  const starts: number[] = [];
  for (let at = nextStart(each, since); at <= until; at = nextStart(each, at)) {
    starts.push(at);
  }
  return starts;
}

export const show = (instants: readonly number[]): string[] => instants.map((at) => new Date(at).toISOString());

/** Random schedules, zones and years: the starts are those that a walk through every quarter of an hour finds. */
export function startsAgree(numRuns: number): void {
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
    { numRuns },
  );
}

/** Random policies: what is used is what sorting each day by hand leaves. */
export function usesAgree(numRuns: number): void {
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
    { numRuns },
  );
}
