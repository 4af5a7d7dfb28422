import { definedTags, flag, freeformTags, listBlock, number, setBlock, text, time } from '../schema/declare';
import type { Members } from '../schema/member';
import { DEFAULT_TIMEOUTS } from '../schema/timeouts';
import { atMost, computed, defaultsTo, forceNew, optional, optionalComputed, required } from '../schema/traits';
import type { ResourceType } from './resource-type';

export const coreVolumeBackupPolicyMembers: Members = {
  compartment_id: text(required, forceNew),
  defined_tags: definedTags,
  destination_region: text(optionalComputed),
  display_name: text(optionalComputed),
  freeform_tags: freeformTags,
  schedules: setBlock([optional], {
    backup_type: text(required),
    period: text(required),
    retention_seconds: number(required),
    day_of_month: number(optional, defaultsTo(-1)),
    day_of_week: text(optional),
    hour_of_day: number(optional, defaultsTo(-1)),
    is_prevent_deletion_enabled: flag(optionalComputed),
    is_retention_lock_enabled: flag(optionalComputed),
    month: text(optional),
    offset_seconds: number(optional),
    offset_type: text(optional),
    retention_period: listBlock([optionalComputed, atMost(1)], {
      retention_time_amount: number(required),
      retention_time_unit: text(required),
    }),
    time_zone: text(optionalComputed),
  }),
  time_created: time(computed),
};

export const coreVolumeBackupPolicy: ResourceType = {
  members: coreVolumeBackupPolicyMembers,
  timeouts: DEFAULT_TIMEOUTS,
};
