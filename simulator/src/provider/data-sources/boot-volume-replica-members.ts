import { definedTags, freeformTags, int64Text, text, time } from '../schema/declare';
import type { Members } from '../schema/member';
import { computed } from '../schema/traits';

export const bootVolumeReplicaMembers: Members = {
  availability_domain: text(computed),
  boot_volume_id: text(computed),
  compartment_id: text(computed),
  defined_tags: definedTags,
  display_name: text(computed),
  freeform_tags: freeformTags,
  image_id: text(computed),
  kms_key_id: text(computed),
  size_in_gbs: int64Text(computed),
  state: text(computed),
  time_created: time(computed),
  time_last_synced: time(computed),
  volume_group_replica_id: text(computed),
};
