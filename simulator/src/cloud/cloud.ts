import type { Pace } from './life-cycle/wait';
import type { RegionOperations } from './operations';

export interface CloudClock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
  /** Moves time on; everything due on the way runs at its own instant. `milliseconds` >= 0. */
  advance(milliseconds: number): void;
  /** Moves time to an instant that is not before now. */
  advanceTo(instant: number): void;
  /** The earliest instant at which something happens by itself, if anything will. */
  nextDue(): number | undefined;
}

export interface Cloud {
  readonly clock: CloudClock;
  /** Seed of every id and every duration. */
  readonly seed: string;
  readonly tenancyId: string;
  /** The operations of a region, e.g. us-ashburn-1 (or its key, iad). Unknown region: ServiceError 404 NotFound. */
  region(name: string): RegionOperations;
  /** Names of the regions that hold something, sorted. */
  regionsInUse(): string[];
  /**
   * Waits, as a client that polls does: lets virtual time pass from one due instant to the next until `reached`, at most
   * `timeoutSeconds`. True when it was reached.
   */
  passTimeUntil(reached: () => boolean, timeoutSeconds: number): boolean;
  close(): void;
}

export interface CloudOptions {
  /** The DRYDOCK_HOME folder; created when absent. Without it the cloud lives in memory. */
  readonly home?: string;
  /** Of a new world. Default 'drydock'. */
  readonly seed?: string;
  /** Start of a new world's clock, milliseconds since 1970. Default 2026-01-01T00:00:00Z. */
  readonly start?: number;
  /** Of a new world. Default 'instant'. */
  readonly pace?: Pace;
}
export type { Pace } from './life-cycle/wait';
