/** An instant as RFC 3339 text in UTC with milliseconds, e.g. 2026-01-31T02:00:00.000Z. */
export type Timestamp = string;

export type FreeformTags = Record<string, string>;

/** Namespace, then key. */
export type DefinedTags = Record<string, Record<string, unknown>>;

export type VolumeState = 'PROVISIONING' | 'RESTORING' | 'AVAILABLE' | 'TERMINATING' | 'TERMINATED' | 'FAULTY';

export type BackupState = 'REQUEST_RECEIVED' | 'CREATING' | 'AVAILABLE' | 'TERMINATING' | 'TERMINATED' | 'FAULTY';

export type BackupType = 'FULL' | 'INCREMENTAL';

export type BackupSourceType = 'MANUAL' | 'SCHEDULED';

export type RetentionTimeUnit = 'DAYS' | 'YEARS';

export interface RetentionDuration {
  retentionTimeUnit: RetentionTimeUnit;
  retentionTimeAmount: number;
}

export interface DetachedVolumeAutotunePolicy {
  autotuneType: 'DETACHED_VOLUME';
}

export interface PerformanceBasedAutotunePolicy {
  autotuneType: 'PERFORMANCE_BASED';
  maxVpusPerGB: number;
}

export type AutotunePolicy = DetachedVolumeAutotunePolicy | PerformanceBasedAutotunePolicy;

export interface ChangeCompartmentDetails {
  compartmentId: string;
}

export interface KmsKey {
  kmsKeyId?: string;
}

export interface Paging {
  /** Largest number of items, 1 to 1000. Default: all. */
  limit?: number;
  /** The opc-next-page of the previous answer. */
  page?: string;
}

export interface Sorting {
  /** Default TIMECREATED. */
  sortBy?: 'TIMECREATED' | 'DISPLAYNAME';
  /** Default DESC for TIMECREATED, ASC for DISPLAYNAME. */
  sortOrder?: 'ASC' | 'DESC';
}
