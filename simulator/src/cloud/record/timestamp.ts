import type { Timestamp } from '../model';

export const timestamp = (instant: number): Timestamp => new Date(instant).toISOString();

export const optionalTimestamp = (instant: number | undefined): Timestamp | undefined =>
  instant === undefined ? undefined : timestamp(instant);

/** e.g. 20260131020000: what made-up display names end in. */
export const compactTimestamp = (instant: number): string => timestamp(instant).replace(/\D/g, '').slice(0, 14);
