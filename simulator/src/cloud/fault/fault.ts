import type { ErrorCode } from '../error/service-error';

/** Where and when a fault strikes. What is left out does not matter. */
export interface FaultScope {
  /** Oracle's name of the operation, e.g. CopyBootVolumeBackup. */
  readonly operation?: string;
  /** Name of the region. */
  readonly region?: string;
  /** Name of an availability domain: strikes what is in it, or is to be. */
  readonly availabilityDomain?: string;
  /** OCID that the request names, or of the resource that lives. */
  readonly resourceId?: string;
  /** How often at most. Default: without end. */
  readonly count?: number;
  /** Milliseconds since 1970, included. */
  readonly from?: number;
  /** Milliseconds since 1970, not included. */
  readonly until?: number;
  /** 0 to 1, decided by the seed of the fault and how often it was considered. Default 1. */
  readonly probability?: number;
  /** Default: the seed of the world. */
  readonly seed?: string;
}

/** The operation answers an error: instead of doing its work, or after it, as when an answer is lost. */
export interface ErrorFault extends FaultScope {
  readonly kind: 'error';
  readonly status: number;
  readonly code: ErrorCode;
  readonly message?: string;
  /** Seconds. */
  readonly retryAfter?: number;
  readonly afterTheWork?: boolean;
}

/** Virtual time passes before the operation begins. */
export interface LatencyFault extends FaultScope {
  readonly kind: 'latency';
  readonly milliseconds: number;
}

/** A life cycle stays in a state for ever. */
export interface StuckFault extends FaultScope {
  readonly kind: 'stuck';
  /** e.g. CREATING. */
  readonly state: string;
}

/** A life cycle ends in FAULTY where it would have gone on from a state. */
export interface FaultyFault extends FaultScope {
  readonly kind: 'faulty';
  /** e.g. CREATING. */
  readonly state: string;
}

/** A copy's work request fails. */
export interface WorkRequestFault extends FaultScope {
  readonly kind: 'workRequest';
  readonly message?: string;
}

export type Fault = ErrorFault | LatencyFault | StuckFault | FaultyFault | WorkRequestFault;

export interface FaultRecord {
  readonly id: string;
  readonly fault: Fault;
  /** How often it fitted. */
  readonly considered: number;
  /** How often it struck. */
  readonly struck: number;
}
