import type { CloudEvent } from './event/event';
import type { KeptEvent } from './event/event-log';
import type { EventListener } from './event/events';
import type { Fault, FaultRecord } from './fault/fault';
import type { Pace } from './life-cycle/wait';
import type { ServiceLimit } from './limit/service-limits';
import type { Quota } from './model';
import type { RegionOperations } from './operations';
import type { Outage } from './outage/outages';

export interface CloudClock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
  /** Moves time on; everything due on the way runs at its own instant. `milliseconds` >= 0. */
  advance(milliseconds: number): void;
  /** Moves time to an instant that is not before now. Waits for large copies that another process moves; not when the instant is now. */
  advanceTo(instant: number): void;
  /** The earliest instant at which something happens by itself, if anything will. */
  nextDue(): number | undefined;
  /** Lets time pass by itself, as real time does, or stop. A new world's clock stands still. */
  followRealTime(follows: boolean): void;
  isFollowingRealTime(): boolean;
}

/** Faults that any process sets, and that every process then meets. */
export interface CloudFaults {
  /** Throws ServiceError 400 for a count below 1 or a probability outside 0 to 1. */
  add(fault: Fault): FaultRecord;
  list(): FaultRecord[];
  /** Those that never struck: a test that set one of them proves nothing. */
  unused(): FaultRecord[];
  clear(): void;
}

export interface CloudOutages {
  /**
   * A region answers 503, and what is due in it waits; or an availability domain's volumes and instances can neither be used nor
   * changed. Throws ServiceError 400 for an unknown place, or an end that is not after now.
   */
  start(outage: Omit<Outage, 'since'>): Outage;
  /** False when there was none. */
  end(place: { readonly region: string; readonly availabilityDomain?: string }): boolean;
  list(): Outage[];
}

export interface CloudLimits {
  of(limit: ServiceLimit): number;
  /** Of every region, 0 or more. */
  set(limit: ServiceLimit, value: number): void;
  /** The quotas of all compartments, by name. */
  quotas(): Quota[];
}

export interface CloudEvents {
  /** Whether regions keep what happens. Default no. */
  keep(keeps: boolean): void;
  areKept(): boolean;
  /** Kept events of all regions, earliest first. Bounds in milliseconds since 1970, `from` included, `until` not. */
  list(query?: { readonly from?: number; readonly until?: number }): CloudEvent[];
  /**
   * At most so many kept events that follow the places given for their regions, earliest first; of a region without a place all.
   * Regions that are lost or out of service are left out.
   */
  after(places: Readonly<Record<string, string>>, most: number): KeptEvent[];
  /** The event at a place of a region's log, if there is one. A lost region, or one out of service: ServiceError 503. */
  at(region: string, place: string): CloudEvent | undefined;
  /** Hears every event of this process's operations, as it happens; answers how to stop. */
  listen(listener: EventListener): () => void;
}

export interface CloudPermissions {
  /** From now on only what policies allow this group may be done, besides identity itself. */
  enforce(group: string): void;
  /** The default. */
  allowAll(): void;
  enforcedGroup(): string | undefined;
}

export interface Cloud {
  readonly clock: CloudClock;
  /** Seed of every id and every duration. */
  readonly seed: string;
  readonly tenancyId: string;
  /** From now on; what is under way keeps the durations that it began with. */
  setPace(pace: Pace): void;
  /** The operations of a region, e.g. us-ashburn-1 (or its key, iad). Unknown region: ServiceError 404 NotFound. */
  region(name: string): RegionOperations;
  /**
   * What is asked of the region inside becomes durable together or not at all, and no other process changes anything meanwhile:
   * much faster than one call after the other.
   */
  together<T>(region: string, work: () => T): T;
  readonly faults: CloudFaults;
  readonly outages: CloudOutages;
  readonly limits: CloudLimits;
  readonly events: CloudEvents;
  readonly permissions: CloudPermissions;
  /** Names of the regions that hold something, sorted. */
  regionsInUse(): string[];
  /** Takes a region away with all that is in it. */
  loseRegion(name: string): void;
  /**
   * A disaster in one availability domain: its volumes are FAULTY and empty, its instances are terminated and its replicas gone;
   * backups stay, for they are the region's.
   */
  loseAvailabilityDomain(region: string, availabilityDomain: string): void;
  isLost(name: string): boolean;
  /** Starts a lost region anew, empty. */
  rebuildRegion(name: string): void;
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
  /** Milliseconds since 1970; asked only while the clock follows real time. Default Date.now. */
  readonly realTime?: () => number;
  /** Waits in real time, while the clock follows it. Default: blocks the thread. */
  readonly sleep?: (milliseconds: number) => void;
}
export type { Pace } from './life-cycle/wait';
