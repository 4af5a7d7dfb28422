import type { SchedulePeriod, VolumeBackupSchedule } from '../cloud';

export interface ForecastPolicy {
  readonly name: string;
  readonly schedules: readonly VolumeBackupSchedule[];
  readonly destinationRegion?: string;
}

/** A volume whose backups are foreseen. Times are milliseconds since 1970. */
export interface ForecastVolume {
  readonly name: string;
  readonly region: string;
  /** Bytes that hold data, in GB; a backup of all of them has this size. */
  readonly usedGBs: number;
  readonly policy?: ForecastPolicy;
  /** The policy counts from here on. */
  readonly since: number;
  /** What is there already, copies included. */
  readonly existing: readonly ForecastBackup[];
}

/** A backup that will be there, or is there already. Times are milliseconds since 1970. */
export interface ForecastBackup {
  readonly region: string;
  /** The instant whose content it holds. */
  readonly taken: number;
  /** From here on it can be restored; later than `taken` for copies. */
  readonly from: number;
  /** Undefined: kept until somebody deletes it. */
  readonly expires?: number;
  readonly isCopy: boolean;
  /** Undefined for manual backups and for those that are there already. */
  readonly period?: SchedulePeriod;
}

export interface ForecastOptions {
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly until: number;
  /** GB that change in each volume on each day. */
  readonly dailyChangeGBs: number;
  /** Seconds that a scheduled copy takes to arrive. Default 0; Oracle promises 24 hours. */
  readonly copyDelaySeconds?: number;
  /** How many backups a region may hold (service limit backup-count). Default: any number. */
  readonly mostBackups?: number;
}
