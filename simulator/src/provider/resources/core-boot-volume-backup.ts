import {
  definedTags,
  flag,
  freeformTags,
  int64Text,
  listBlock,
  number,
  systemTags,
  text,
  time,
} from '../schema/declare';
import type { Members } from '../schema/member';
import { DEFAULT_TIMEOUTS } from '../schema/timeouts';
import { atMost, computed, conflictsWith, forceNew, optional, optionalComputed, required } from '../schema/traits';
import type { ResourceType } from './resource-type';

export const coreBootVolumeBackupMembers: Members = {
  boot_volume_id: text(optionalComputed, forceNew, conflictsWith('source_details')),
  source_details: listBlock([optional, forceNew, conflictsWith('boot_volume_id'), atMost(1)], {
    region: text(required, forceNew),
    boot_volume_backup_id: text(required, forceNew),
    kms_key_id: text(optional, forceNew),
  }),
  compartment_id: text(optionalComputed),
  defined_tags: definedTags,
  display_name: text(optionalComputed),
  freeform_tags: freeformTags,
  is_indefinite_retention_enabled: flag(optionalComputed),
  is_prevent_deletion_enabled: flag(optionalComputed),
  is_retention_lock_enabled: flag(optionalComputed),
  kms_key_id: text(optionalComputed),
  retention_period: listBlock([optionalComputed, atMost(1)], {
    retention_time_amount: number(required),
    retention_time_unit: text(required),
  }),
  type: text(optionalComputed, forceNew),
  expiration_time: time(computed),
  image_id: text(computed),
  size_in_gbs: int64Text(computed),
  source_boot_volume_backup_id: text(computed),
  source_type: text(computed),
  state: text(computed),
  system_tags: systemTags,
  time_created: time(computed),
  time_request_received: time(computed),
  time_retention_expires_at: time(computed),
  unique_size_in_gbs: int64Text(computed),
  volume_group_backup_id: text(computed),
};

export const coreBootVolumeBackup: ResourceType = {
  members: coreBootVolumeBackupMembers,
  timeouts: DEFAULT_TIMEOUTS,
};
