export const SECOND = 1000;
export const HOUR = 3600 * SECOND;
export const DAY = 24 * HOUR;

/** A day of the Gregorian calendar; `month` and `day` count from 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days are numbered from 1970-01-01 = 0, whatever the zone. */
export const dayNumber = ({ year, month, day }: CivilDate): number => Math.floor(Date.UTC(year, month - 1, day) / DAY);

export function civilDate(dayNumber: number): CivilDate {
  const date = new Date(dayNumber * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 28 to 31; months beyond 12 belong to later years. */
export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** 0 is Sunday. 1970-01-01 was a Thursday. */
export const dayOfWeek = (dayNumber: number): number => (((dayNumber + 4) % 7) + 7) % 7;
