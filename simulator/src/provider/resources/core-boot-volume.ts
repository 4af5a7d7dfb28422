import { oneOf } from '../schema/checks';
import { ignoringCase } from '../schema/comparisons';
import { definedTags, flag, freeformTags, int64Text, listBlock, systemTags, text, time } from '../schema/declare';
import type { Members } from '../schema/member';
import { DEFAULT_TIMEOUTS } from '../schema/timeouts';
import { computed, deprecated, forceNew, items, optional, optionalComputed, required } from '../schema/traits';
import type { ResourceType } from './resource-type';

export const coreBootVolumeMembers: Members = {
  availability_domain: text(required, forceNew, ignoringCase),
  compartment_id: text(required),
  source_details: listBlock([required, forceNew, items(1, 1)], {
    type: text(
      required,
      forceNew,
      ignoringCase,
      oneOf('bootVolume', 'bootVolumeBackup', 'bootVolumeBackupDelta', 'bootVolumeReplica'),
    ),
    change_block_size_in_bytes: int64Text(optional, forceNew),
    first_backup_id: text(optional, forceNew),
    id: text(optional, forceNew),
    second_backup_id: text(optional, forceNew),
  }),
  autotune_policies: listBlock([optionalComputed], {
    autotune_type: text(required, ignoringCase, oneOf('DETACHED_VOLUME', 'PERFORMANCE_BASED')),
    max_vpus_per_gb: int64Text(optionalComputed),
  }),
  backup_policy_id: text(optionalComputed, forceNew, deprecated),
  boot_volume_replicas: listBlock([optionalComputed], {
    availability_domain: text(required, ignoringCase),
    display_name: text(optionalComputed),
    xrr_kms_key_id: text(optionalComputed),
    boot_volume_replica_id: text(computed),
    kms_key_id: text(computed),
  }),
  cluster_placement_group_id: text(optionalComputed),
  boot_volume_replicas_deletion: flag(optional),
  defined_tags: definedTags,
  display_name: text(optionalComputed),
  freeform_tags: freeformTags,
  is_auto_tune_enabled: flag(optionalComputed),
  kms_key_id: text(optionalComputed),
  size_in_gbs: int64Text(optionalComputed),
  vpus_per_gb: int64Text(optionalComputed),
  xrc_kms_key_id: text(optionalComputed, forceNew),
  auto_tuned_vpus_per_gb: int64Text(computed),
  image_id: text(computed),
  is_hydrated: flag(computed),
  size_in_mbs: int64Text(computed),
  state: text(computed),
  system_tags: systemTags,
  time_created: time(computed),
  volume_group_id: text(computed),
};

export const coreBootVolume: ResourceType = {
  members: coreBootVolumeMembers,
  timeouts: DEFAULT_TIMEOUTS,
};
