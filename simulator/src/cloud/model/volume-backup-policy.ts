import type { BackupType, DefinedTags, FreeformTags, RetentionDuration, Timestamp } from './common';

export interface VolumeBackupSchedule {
  backupType: BackupType;
  period: SchedulePeriod;
  retentionSeconds: number;
  offsetSeconds?: number;
  offsetType?: ScheduleOffsetType;
  hourOfDay?: number;
  dayOfWeek?: DayOfWeek;
  dayOfMonth?: number;
  month?: Month;
  timeZone?: ScheduleTimeZone;
  retentionPeriod?: RetentionDuration;
  isPreventDeletionEnabled?: boolean;
  isRetentionLockEnabled?: boolean;
}

export interface VolumeBackupPolicy {
  displayName: string;
  id: string;
  schedules: VolumeBackupSchedule[];
  timeCreated: Timestamp;
  destinationRegion?: string;
  compartmentId?: string;
  definedTags?: DefinedTags;
  freeformTags?: FreeformTags;
}

export interface CreateVolumeBackupPolicyDetails {
  compartmentId: string;
  displayName?: string;
  destinationRegion?: string;
  schedules?: VolumeBackupSchedule[];
  definedTags?: DefinedTags;
  freeformTags?: FreeformTags;
}

export interface UpdateVolumeBackupPolicyDetails {
  displayName?: string;
  destinationRegion?: string;
  schedules?: VolumeBackupSchedule[];
  definedTags?: DefinedTags;
  freeformTags?: FreeformTags;
}

export interface VolumeBackupPolicyAssignment {
  assetId: string;
  id: string;
  policyId: string;
  timeCreated: Timestamp;
  xrcKmsKeyId?: string;
}

export interface CreateVolumeBackupPolicyAssignmentDetails {
  assetId: string;
  policyId: string;
  xrcKmsKeyId?: string;
}

export type SchedulePeriod = 'ONE_HOUR' | 'ONE_DAY' | 'ONE_WEEK' | 'ONE_MONTH' | 'ONE_YEAR';

export type ScheduleOffsetType = 'STRUCTURED' | 'NUMERIC_SECONDS';

export type ScheduleTimeZone = 'UTC' | 'REGIONAL_DATA_CENTER_TIME';

export type DayOfWeek = 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY';

export type Month =
  | 'JANUARY'
  | 'FEBRUARY'
  | 'MARCH'
  | 'APRIL'
  | 'MAY'
  | 'JUNE'
  | 'JULY'
  | 'AUGUST'
  | 'SEPTEMBER'
  | 'OCTOBER'
  | 'NOVEMBER'
  | 'DECEMBER';
