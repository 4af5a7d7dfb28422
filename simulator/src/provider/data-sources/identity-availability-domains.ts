import type { ListAvailabilityDomainsQuery } from '../../cloud/operations';
import { text } from '../schema/declare';
import { computed, required } from '../schema/traits';
import { listing } from './listing';

export const identityAvailabilityDomains = listing<ListAvailabilityDomainsQuery>({
  arguments: { compartment_id: text(required) },
  result: 'availability_domains',
  item: { compartment_id: text(computed), id: text(computed), name: text(computed) },
  list: (region, query) =>
    region.listAvailabilityDomains(query).sort((left, right) => (left.name < right.name ? -1 : 1)),
});
