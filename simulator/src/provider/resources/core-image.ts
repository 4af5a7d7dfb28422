import type { CreateImageDetails, UpdateImageDetails } from '../../cloud/model';
import { oneOf } from '../schema/checks';
import { ignoringCase } from '../schema/comparisons';
import { definedTags, flag, freeformTags, int64Text, listBlock, records, text, time } from '../schema/declare';
import type { Members } from '../schema/member';
import { atMost, computed, forceNew, keptAsConfigured, optional, optionalComputed, required } from '../schema/traits';
import { moveCompartment } from './move-compartment';
import type { ResourceType } from './resource-type';

export const coreImageMembers: Members = {
  compartment_id: text(required),
  defined_tags: definedTags,
  display_name: text(optionalComputed),
  freeform_tags: freeformTags,
  image_source_details: listBlock([optional, forceNew, atMost(1), keptAsConfigured], {
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

const UPDATABLE = ['defined_tags', 'display_name', 'freeform_tags'];

export const coreImage: ResourceType = {
  members: coreImageMembers,
  timeouts: { create: 120, update: 120, delete: 120 },

  create: (request) =>
    request.region.createImage(
      request.details<CreateImageDetails>(
        ...UPDATABLE,
        'compartment_id',
        'image_source_details',
        'instance_id',
        'launch_mode',
      ),
    ),
  created: { pending: ['PROVISIONING', 'IMPORTING'], target: ['AVAILABLE'] },

  get: (request) => request.region.getImage(request.id),

  update(request) {
    moveCompartment(request, (details) => request.region.changeImageCompartment(request.id, details));
    request.region.updateImage(request.id, request.details<UpdateImageDetails>(...UPDATABLE));
  },

  delete: (request) => request.region.deleteImage(request.id),
  deleted: { pending: ['AVAILABLE', 'DISABLED'], target: ['DELETED'] },
};
