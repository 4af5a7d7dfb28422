import { textOf } from '../plan/plan-text';
import { UNKNOWN, type Value, type ValueMap } from '../values/value';

/**
 * What makes two schedules the same element of the set: every field, where an unset zone is UTC and unset numbers and
 * booleans are zero (terraform-provider-oci, core_volume_backup_policy_resource.go schedulesHashCodeForSets).
 */
export function scheduleKey(schedule: ValueMap): string {
  const period = Array.isArray(schedule.retention_period) ? (schedule.retention_period[0] as ValueMap) : undefined;
  return [
    word(schedule.backup_type),
    amount(schedule.day_of_month ?? -1),
    word(schedule.day_of_week),
    amount(schedule.hour_of_day ?? -1),
    amount(schedule.is_prevent_deletion_enabled),
    amount(schedule.is_retention_lock_enabled),
    word(schedule.month),
    amount(schedule.offset_seconds),
    word(schedule.offset_type),
    word(schedule.period),
    period ? `${amount(period.retention_time_amount)} ${word(period.retention_time_unit)}` : '',
    amount(schedule.retention_seconds),
    word(schedule.time_zone) || 'UTC',
  ].join('-');
}

function word(value: Value): string {
  return value === UNKNOWN ? '?' : textOf(value);
}

function amount(value: Value): string {
  return word(value) || '0';
}
