import type { ListVolumesQuery } from '../../cloud/operations';
import { coreVolumeMembers } from '../resources/core-volume';
import { text } from '../schema/declare';
import { computed, optional } from '../schema/traits';
import { listing } from './listing';

export const coreVolumes = listing<ListVolumesQuery>({
  arguments: {
    availability_domain: text(optional),
    cluster_placement_group_id: text(optional),
    compartment_id: text(optional),
    display_name: text(optional),
    state: text(optional),
    volume_group_id: text(optional),
  },
  result: 'volumes',
  item: { id: text(computed), ...coreVolumeMembers },
  list: (region, query) => region.listVolumes(query),
});
