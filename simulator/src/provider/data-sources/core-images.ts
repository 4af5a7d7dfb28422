import type { ListImagesQuery } from '../../cloud/operations';
import { coreImageMembers } from '../resources/core-image';
import { text } from '../schema/declare';
import { computed, optional, required } from '../schema/traits';
import { listing } from './listing';

export const coreImages = listing<ListImagesQuery>({
  arguments: {
    compartment_id: text(required),
    display_name: text(optional),
    operating_system: text(optional),
    operating_system_version: text(optional),
    shape: text(optional),
    sort_by: text(optional),
    sort_order: text(optional),
    state: text(optional),
  },
  result: 'images',
  item: { id: text(computed), ...coreImageMembers },
  list: (region, query) => region.listImages(query),
});
