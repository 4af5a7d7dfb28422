import type { AvailabilityDomain, FaultDomain, RegionName, RegionSubscription } from '../../cloud/model';
import type { ListAvailabilityDomainsQuery, ListFaultDomainsQuery } from '../../cloud/operations';
import { type Operation, operation } from '../operation';
import { shape } from '../schema/schema';

export const places: readonly Operation[] = [
  operation({
    operation: 'ListAvailabilityDomains',
    method: 'GET',
    path: '/availabilityDomains',
    query: shape<ListAvailabilityDomainsQuery>('ListAvailabilityDomainsQuery'),
    answer: shape<AvailabilityDomain>('AvailabilityDomain'),
    list: true,
    handle: (region, { query, context }) => region.listAvailabilityDomains(query, context),
  }),
  operation({
    operation: 'ListFaultDomains',
    method: 'GET',
    path: '/faultDomains',
    query: shape<ListFaultDomainsQuery>('ListFaultDomainsQuery'),
    answer: shape<FaultDomain>('FaultDomain'),
    list: true,
    handle: (region, { query, context }) => region.listFaultDomains(query, context),
  }),
  operation({
    operation: 'ListRegions',
    method: 'GET',
    path: '/regions',
    answer: shape<RegionName>('RegionName'),
    list: true,
    handle: (region, { context }) => region.listRegions(context),
  }),
  operation({
    operation: 'ListRegionSubscriptions',
    method: 'GET',
    path: '/tenancies/{tenancyId}/regionSubscriptions',
    answer: shape<RegionSubscription>('RegionSubscription'),
    list: true,
    handle: (region, { path, context }) => region.listRegionSubscriptions(path.tenancyId, context),
  }),
];
