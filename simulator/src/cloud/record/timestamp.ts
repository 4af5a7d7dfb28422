import type { Timestamp } from '../model';

/** Much happens at one instant when time is moved. */
let latest = { instant: Number.NaN, text: '' };

export function timestamp(instant: number): Timestamp {
  if (instant !== latest.instant) {
    latest = { instant, text: new Date(instant).toISOString() };
  }
  return latest.text;
}

export const optionalTimestamp = (instant: number | undefined): Timestamp | undefined =>
  instant === undefined ? undefined : timestamp(instant);

/** e.g. 20260131020000: what made-up display names end in. */
export const compactTimestamp = (instant: number): string => timestamp(instant).replace(/\D/g, '').slice(0, 14);
