import { civilDate, DAY, dayNumber, daysInMonth, HOUR, SECOND } from './calendar';
import type { Zone } from './zone';

export type Period = 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';

/** At an hour of the wall clock, on a day that the period leaves open. */
export interface StructuredStart {
  readonly kind: 'structured';
  /** 0 to 23. */
  readonly hour: number;
  /** 0 is Sunday; for weeks. */
  readonly dayOfWeek: number;
  /** 1 to 31; a month that is shorter has it on its last day. For months and years. */
  readonly dayOfMonth: number;
  /** 1 to 12; for years. */
  readonly month: number;
}

/** So many seconds, as they pass, after the period begins: the hour, 00:00, Sunday 00:00, the 1st, the 1st of January. */
export interface OffsetStart {
  readonly kind: 'offset';
  readonly seconds: number;
}

export interface Schedule {
  readonly period: Period;
  readonly start: StructuredStart | OffsetStart;
  readonly zone: Zone;
}

const SUNDAY = 0;

/** Periods of one length are numbered; the local day on which number `index` has its start. */
function dayOf(period: Exclude<Period, 'HOUR'>, index: number, start: Schedule['start']): number {
  const structured = start.kind === 'structured' ? start : undefined;
  switch (period) {
    case 'DAY':
      return index;
    case 'WEEK':
      // Day -4 was a Sunday: week 0 holds 1970-01-01.
      return index * 7 - 4 + (structured?.dayOfWeek ?? SUNDAY);
    case 'MONTH':
      return dayInMonth(Math.floor(index / 12), (index % 12) + 1, structured?.dayOfMonth ?? 1);
    case 'YEAR':
      return dayInMonth(index, structured?.month ?? 1, structured?.dayOfMonth ?? 1);
  }
}

const dayInMonth = (year: number, month: number, day: number): number =>
  dayNumber({ year, month, day: Math.min(day, daysInMonth(year, month)) });

function indexOf(period: Exclude<Period, 'HOUR'>, day: number): number {
  const { year, month } = civilDate(day);
  switch (period) {
    case 'DAY':
      return day;
    case 'WEEK':
      return Math.floor((day + 4) / 7);
    case 'MONTH':
      return year * 12 + month - 1;
    case 'YEAR':
      return year;
  }
}

const offsetOf = (start: Schedule['start']): number => (start.kind === 'offset' ? start.seconds * SECOND : 0);

const hourOf = (start: Schedule['start']): number => (start.kind === 'structured' ? start.hour * HOUR : 0);

function slot(schedule: Schedule, period: Exclude<Period, 'HOUR'>, index: number): number {
  const { start, zone } = schedule;
  return zone.toInstant(dayOf(period, index, start) * DAY + hourOf(start)) + offsetOf(start);
}

/** Hours pass one after the other, also through daylight saving. */
function nextHour(schedule: Schedule, after: number): number {
  const offset = offsetOf(schedule.start);
  const local = schedule.zone.toLocal(after - offset);
  return after + HOUR - (((local % HOUR) + HOUR) % HOUR);
}

/** The local day of an instant, in the schedule's zone. */
export const localDay = (schedule: Schedule, instant: number): number =>
  Math.floor(schedule.zone.toLocal(instant) / DAY);

/** The first start of the schedule that is later than `after`. */
export function nextStart(schedule: Schedule, after: number): number {
  const { period } = schedule;
  if (period === 'HOUR') {
    return nextHour(schedule, after);
  }
  let index = indexOf(period, localDay(schedule, after - offsetOf(schedule.start))) - 1;
  let start = slot(schedule, period, index);
  while (start <= after) {
    index++;
    start = slot(schedule, period, index);
  }
  return start;
}

/** Starts of the schedule on one local day of its zone, earliest first. */
export function startsOn(schedule: Schedule, day: number): number[] {
  const { zone } = schedule;
  const from = zone.toInstant(day * DAY);
  const to = zone.toInstant((day + 1) * DAY);
  const starts: number[] = [];
  for (let start = nextStart(schedule, from - 1); start < to; start = nextStart(schedule, start)) {
    starts.push(start);
  }
  return starts;
}
