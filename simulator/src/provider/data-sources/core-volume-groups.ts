import type { ListVolumeGroupsQuery } from '../../cloud/operations';
import { coreVolumeGroupMembers } from '../resources/core-volume-group';
import { text } from '../schema/declare';
import { computed, optional, required } from '../schema/traits';
import { listing } from './listing';

export const coreVolumeGroups = listing<ListVolumeGroupsQuery>({
  arguments: {
    availability_domain: text(optional),
    compartment_id: text(required),
    display_name: text(optional),
    state: text(optional),
  },
  result: 'volume_groups',
  item: { id: text(computed), ...coreVolumeGroupMembers },
  list: (region, query) => region.listVolumeGroups(query),
});
