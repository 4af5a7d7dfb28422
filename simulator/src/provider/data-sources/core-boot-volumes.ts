import type { ListBootVolumesQuery } from '../../cloud/operations';
import { coreBootVolumeMembers } from '../resources/core-boot-volume';
import { text } from '../schema/declare';
import { computed, optional } from '../schema/traits';
import { listing } from './listing';

export const coreBootVolumes = listing<ListBootVolumesQuery>({
  arguments: {
    availability_domain: text(optional),
    compartment_id: text(optional),
    volume_group_id: text(optional),
  },
  result: 'boot_volumes',
  item: { id: text(computed), ...coreBootVolumeMembers },
  list: (region, query) => region.listBootVolumes(query),
});
