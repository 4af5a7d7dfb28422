import type { Table } from '../../store/database';
import type { Region } from '../region/region';
import { instantKey } from '../task/task';
import type { CloudEvent } from './event';

const EVENTS = 'events';
const DIGITS = 12;

/** An event with its place in the log of its region; places sort as the events happened. */
export interface KeptEvent {
  readonly region: string;
  readonly place: string;
  readonly event: CloudEvent;
}

const logOf = (region: Region): Table<CloudEvent> => region.store.table<CloudEvent>(EVENTS);

/** A new event comes after all others, also those of the same instant. Only inside a transaction. */
export function keepEvent(region: Region, event: CloudEvent): void {
  const number = region.tally(EVENTS);
  region.addToTally(EVENTS, 1);
  logOf(region).put(`${instantKey(region.now())} ${String(number).padStart(DIGITS, '0')}`, event);
}

/** In the order in which they happened. Bounds in milliseconds since 1970, `from` included, `until` not. */
export function keptEvents(region: Region, from = 0, until = Number.MAX_SAFE_INTEGER): CloudEvent[] {
  const range = { start: instantKey(from), ...(until < Number.MAX_SAFE_INTEGER ? { end: instantKey(until) } : {}) };
  return [...logOf(region).entries(range)].map(({ value }) => value);
}

/** At most so many that follow a place; without a place the first ones. */
export function eventsAfter(region: Region, place: string | undefined, most: number): KeptEvent[] {
  const start = place === undefined ? undefined : `${place} `;
  return [...logOf(region).entries({ start, limit: most })].map(({ key, value }) => ({
    region: region.name,
    place: key,
    event: value,
  }));
}

export const eventAt = (region: Region, place: string): CloudEvent | undefined => logOf(region).get(place);
