import type { ListCompartmentsQuery } from '../../cloud/operations';
import { identityCompartmentMembers } from '../resources/identity-compartment';
import { flag, text } from '../schema/declare';
import { computed, optional, required } from '../schema/traits';
import { listing } from './listing';

export const identityCompartments = listing<ListCompartmentsQuery>({
  arguments: {
    compartment_id: text(required),
    access_level: text(optional),
    compartment_id_in_subtree: flag(optional),
    name: text(optional),
    state: text(optional),
  },
  result: 'compartments',
  item: { id: text(computed), ...identityCompartmentMembers },
  list: (region, query) => region.listCompartments(query),
});
