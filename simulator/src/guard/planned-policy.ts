import type { VolumeBackupSchedule } from '../cloud';
import { ORACLE_DEFINED } from '../cloud/policy/oracle-defined';
import { type PlannedResource, type Values, withoutKeys } from '../plan';
import { retentionPeriodOf } from './retention';
import { textOf } from './volume-family';

export interface PlannedPolicy {
  readonly name: string;
  readonly schedules: readonly VolumeBackupSchedule[];
  readonly destinationRegion?: string;
}

/** The schedules blocks of a policy, as the API has them. */
export const schedulesOf = (policy: Values | undefined): VolumeBackupSchedule[] =>
  (Array.isArray(policy?.schedules) ? (policy.schedules as Values[]) : []).map(scheduleOf);

function scheduleOf(values: Values): VolumeBackupSchedule {
  const text = <T extends string>(name: string) => textOf(values, name) as T | undefined;
  // The provider writes -1 for what was not given.
  const number = (name: string) => (Number(values[name] ?? -1) >= 0 ? Number(values[name]) : undefined);
  return {
    backupType: text('backup_type') ?? 'INCREMENTAL',
    period: text('period') ?? 'ONE_DAY',
    retentionSeconds: Number(values.retention_seconds ?? 0),
    offsetSeconds: values.offset_seconds === undefined ? undefined : Number(values.offset_seconds),
    offsetType: text('offset_type'),
    hourOfDay: number('hour_of_day'),
    dayOfWeek: text('day_of_week'),
    dayOfMonth: number('day_of_month'),
    month: text('month'),
    timeZone: text('time_zone'),
    retentionPeriod: retentionPeriodOf(values),
    isPreventDeletionEnabled: values.is_prevent_deletion_enabled === true,
    isRetentionLockEnabled: values.is_retention_lock_enabled === true,
  };
}

export const plannedPolicy = (values: Values, fallbackName: string): PlannedPolicy => ({
  name: textOf(values, 'display_name') ?? fallbackName,
  schedules: schedulesOf(values),
  destinationRegion: destinationOf(values),
});

/** The literal `none` clears it (oci-go-sdk, UpdateVolumeBackupPolicyDetails). */
export function destinationOf(values: Values): string | undefined {
  const region = textOf(values, 'destination_region');
  return region?.toLowerCase() === 'none' ? undefined : region;
}

/** The policy that an argument names, if the plan tells which it is. */
export function policyNamedBy(
  resources: readonly PlannedResource[],
  resource: PlannedResource,
  argument: string,
): PlannedPolicy | undefined {
  const id = textOf(resource.after, argument);
  const references = resource.references(argument);
  const policy = resources.find(
    ({ type, after, address }) =>
      type === 'oci_core_volume_backup_policy' &&
      ((id !== undefined && textOf(after, 'id') === id) || references.includes(`${withoutKeys(address)}.id`)),
  );
  if (policy?.after) return plannedPolicy(policy.after, policy.address);
  const known = ORACLE_DEFINED.find((each) => each.id === id);
  return known && { name: known.displayName, schedules: known.schedules };
}
