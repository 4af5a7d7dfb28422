const FIRST = 500;
const LONGEST = 30_000;

/** Milliseconds to wait after so many failures in a row, 1 and more: each time twice as long, up to half a minute. */
export const backoff = (failures: number): number => Math.min(FIRST * 2 ** (failures - 1), LONGEST);
