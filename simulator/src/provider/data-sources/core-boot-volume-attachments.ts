import type { ListBootVolumeAttachmentsQuery } from '../../cloud/operations';
import { flag, text, time } from '../schema/declare';
import { computed, optional, required } from '../schema/traits';
import { listing } from './listing';

export const coreBootVolumeAttachments = listing<ListBootVolumeAttachmentsQuery>({
  arguments: {
    availability_domain: text(required),
    compartment_id: text(required),
    boot_volume_id: text(optional),
    instance_id: text(optional),
  },
  result: 'boot_volume_attachments',
  item: {
    availability_domain: text(computed),
    boot_volume_id: text(computed),
    compartment_id: text(computed),
    display_name: text(computed),
    encryption_in_transit_type: text(computed),
    id: text(computed),
    instance_id: text(computed),
    is_pv_encryption_in_transit_enabled: flag(computed),
    state: text(computed),
    time_created: time(computed),
    time_updated: time(computed),
  },
  list: (region, query) => region.listBootVolumeAttachments(query),
});
