import { oneOf } from '../schema/checks';
import { ignoringCase } from '../schema/comparisons';
import { definedTags, flag, freeformTags, int64Text, listBlock, records, text, time } from '../schema/declare';
import type { Members } from '../schema/member';
import { atMost, computed, forceNew, optional, optionalComputed, required } from '../schema/traits';
import type { ResourceType } from './resource-type';

export const coreImageMembers: Members = {
  compartment_id: text(required),
  defined_tags: definedTags,
  display_name: text(optionalComputed),
  freeform_tags: freeformTags,
  image_source_details: listBlock([optional, forceNew, atMost(1)], {
    source_type: text(required, forceNew, ignoringCase, oneOf('objectStorageTuple', 'objectStorageUri')),
    bucket_name: text(optional, forceNew),
    namespace_name: text(optional, forceNew),
    object_name: text(optional, forceNew),
    operating_system: text(optional, forceNew),
    operating_system_version: text(optional, forceNew),
    source_image_type: text(optional, forceNew),
    source_uri: text(optional, forceNew),
  }),
  instance_id: text(optional, forceNew),
  launch_mode: text(optionalComputed, forceNew),
  agent_features: records({
    is_management_supported: flag(computed),
    is_monitoring_supported: flag(computed),
  }),
  base_image_id: text(computed),
  billable_size_in_gbs: int64Text(computed),
  create_image_allowed: flag(computed),
  launch_options: records({
    boot_volume_type: text(computed),
    firmware: text(computed),
    is_consistent_volume_naming_enabled: flag(computed),
    is_pv_encryption_in_transit_enabled: flag(computed),
    network_type: text(computed),
    remote_data_volume_type: text(computed),
  }),
  listing_type: text(computed),
  operating_system: text(computed),
  operating_system_version: text(computed),
  size_in_mbs: int64Text(computed),
  state: text(computed),
  time_created: time(computed),
};

export const coreImage: ResourceType = {
  members: coreImageMembers,
  timeouts: { create: 120, update: 120, delete: 120 },
};
