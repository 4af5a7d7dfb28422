import { spread } from './spread';

/** For what a life cycle waits. */
export type Wait =
  | 'acceptance'
  | 'provisioning'
  | 'restoring'
  | 'upload'
  | 'hydration'
  | 'copying'
  | 'updating'
  | 'launch'
  | 'stopping'
  | 'attaching'
  | 'imaging'
  | 'deletion'
  | 'remembrance';

export type Pace = 'instant' | 'realistic';

const SECOND = 1000;
const HOUR = 3600 * SECOND;

/** How long what was deleted can still be read. Oracle gives no number for volumes and backups, 12 hours for instances. */
export const REMEMBRANCE = 24 * HOUR;

interface Duration {
  /** Milliseconds before the first byte. */
  readonly start: number;
  readonly bytesPerSecond?: number;
}

const MEGABYTE = 1_000_000;

/** Chosen to feel like the service: what moves bytes takes its time by the byte. */
const REALISTIC: Readonly<Record<Exclude<Wait, 'remembrance'>, Duration>> = {
  acceptance: { start: 4 * SECOND },
  provisioning: { start: 12 * SECOND },
  restoring: { start: 20 * SECOND },
  upload: { start: 40 * SECOND, bytesPerSecond: 120 * MEGABYTE },
  copying: { start: 60 * SECOND, bytesPerSecond: 50 * MEGABYTE },
  hydration: { start: 30 * SECOND, bytesPerSecond: 60 * MEGABYTE },
  updating: { start: 8 * SECOND },
  launch: { start: 45 * SECOND },
  stopping: { start: 25 * SECOND },
  attaching: { start: 6 * SECOND },
  imaging: { start: 120 * SECOND, bytesPerSecond: 80 * MEGABYTE },
  deletion: { start: 5 * SECOND },
};

/** Milliseconds. `bytes` is asked only where they matter. The same pace, wait, bytes and seed always take equally long; seeds differ by a quarter up or down. */
export function durationOf(pace: Pace, wait: Wait, bytes: () => number, seed: string): number {
  if (wait === 'remembrance') {
    return REMEMBRANCE;
  }
  if (pace === 'instant') {
    return 0;
  }
  const { start, bytesPerSecond } = REALISTIC[wait];
  const moving = bytesPerSecond === undefined ? 0 : (bytes() / bytesPerSecond) * SECOND;
  return Math.round((start + moving) * (0.75 + 0.5 * spread(`${wait} ${seed}`)));
}
