import type { Period, Schedule } from '../schedule';

/** Another way to the same answers, for tests: look at the wall clock every quarter of an hour, as a person would. */

const QUARTER = 900_000;
const DAY = 86_400_000;

interface Wall {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly weekday: number;
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const formats = new Map<string, Intl.DateTimeFormat>();

function wallClock(zone: string, at: number): Wall {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      weekday: 'short',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    formats.set(zone, format);
  }
  const text = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  return {
    year: Number(text.year),
    month: Number(text.month),
    day: Number(text.day),
    hour: Number(text.hour),
    minute: Number(text.minute),
    weekday: WEEKDAYS.indexOf(text.weekday),
  };
}

const isLastDay = (wall: Wall): boolean => new Date(wall.year, wall.month, 0).getDate() === wall.day;

const isThatDay = (wall: Wall, day: number): boolean => wall.day === day || (wall.day < day && isLastDay(wall));

const label = (wall: Wall): string => `${wall.year}-${wall.month}-${wall.day}`;

function isDayOf(schedule: Schedule, wall: Wall): boolean {
  const { start, period } = schedule;
  const { dayOfWeek, dayOfMonth, month } =
    start.kind === 'structured' ? start : { dayOfWeek: 0, dayOfMonth: 1, month: 1 };
  switch (period) {
    case 'WEEK':
      return wall.weekday === dayOfWeek;
    case 'MONTH':
      return isThatDay(wall, dayOfMonth);
    case 'YEAR':
      return wall.month === month && isThatDay(wall, dayOfMonth);
    default:
      return true;
  }
}

/** Starts later than `since`, up to `until`. */
export function bruteStarts(schedule: Schedule, since: number, until: number): number[] {
  const { start, zone, period } = schedule;
  const offset = start.kind === 'offset' ? start.seconds * 1000 : 0;
  const hour = start.kind === 'structured' ? start.hour : 0;
  const starts: number[] = [];
  let done = '';
  // From two days early, so that the first day is seen whole.
  for (let at = since - offset - 2 * DAY; at + offset <= until; at += QUARTER) {
    const wall = wallClock(zone.name, at);
    const isStart =
      period === 'HOUR' ? wall.minute === 0 : isDayOf(schedule, wall) && wall.hour >= hour && done !== label(wall);
    if (isStart) {
      done = label(wall);
      if (at + offset > since) {
        starts.push(at + offset);
      }
    }
  }
  return starts;
}

const RANK: readonly Period[] = ['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'];

interface Start {
  readonly at: number;
  readonly index: number;
  readonly period: Period;
  readonly day: string;
}

/** `<instant> <schedule>` of every start that is used, earliest first. */
export function bruteUsed(schedules: readonly Schedule[], since: number, until: number): string[] {
  const starts: Start[] = schedules.flatMap((schedule, index) =>
    bruteStarts(schedule, since, until + 2 * DAY).map((at) => ({
      at,
      index,
      period: schedule.period,
      day: label(wallClock(schedule.zone.name, at)),
    })),
  );
  const daily = starts.filter(({ period }) => period !== 'HOUR');
  const used = daily.filter((start) => {
    const [best] = daily
      .filter(({ day }) => day === start.day)
      .sort((a, b) => RANK.indexOf(b.period) - RANK.indexOf(a.period) || a.at - b.at || a.index - b.index);
    return best === start;
  });
  const taken = new Set(used.map(({ at }) => at));
  for (const hourly of starts
    .filter(({ period }) => period === 'HOUR')
    .sort((a, b) => a.at - b.at || a.index - b.index)) {
    if (!taken.has(hourly.at)) {
      taken.add(hourly.at);
      used.push(hourly);
    }
  }
  return used
    .filter(({ at }) => at <= until)
    .sort((a, b) => a.at - b.at || a.index - b.index)
    .map(({ at, index }) => `${new Date(at).toISOString()} ${index}`);
}
