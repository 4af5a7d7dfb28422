import type {
  ChangeCompartmentDetails,
  CreateVolumeGroupDetails,
  UpdateVolumeGroupDetails,
  VolumeGroup,
} from '../../cloud/model';
import type { ListVolumeGroupsQuery, UpdateVolumeGroupQuery } from '../../cloud/operations';
import { type Operation, operation } from '../operation';
import { shape } from '../schema/schema';

const volumeGroup = shape<VolumeGroup>('VolumeGroup');

export const volumeGroups: readonly Operation[] = [
  operation({
    operation: 'CreateVolumeGroup',
    method: 'POST',
    path: '/volumeGroups',
    body: shape<CreateVolumeGroupDetails>('CreateVolumeGroupDetails'),
    answer: volumeGroup,
    accepts: ['opc-retry-token'],
    handle: (region, { body, context }) => region.createVolumeGroup(body, context),
  }),
  operation({
    operation: 'ListVolumeGroups',
    method: 'GET',
    path: '/volumeGroups',
    query: shape<ListVolumeGroupsQuery>('ListVolumeGroupsQuery'),
    answer: volumeGroup,
    list: true,
    handle: (region, { query, context }) => region.listVolumeGroups(query, context),
  }),
  operation({
    operation: 'GetVolumeGroup',
    method: 'GET',
    path: '/volumeGroups/{volumeGroupId}',
    answer: volumeGroup,
    handle: (region, { path, context }) => region.getVolumeGroup(path.volumeGroupId, context),
  }),
  operation({
    operation: 'UpdateVolumeGroup',
    method: 'PUT',
    path: '/volumeGroups/{volumeGroupId}',
    query: shape<UpdateVolumeGroupQuery>('UpdateVolumeGroupQuery'),
    body: shape<UpdateVolumeGroupDetails>('UpdateVolumeGroupDetails'),
    answer: volumeGroup,
    accepts: ['if-match'],
    handle: (region, { path, query, body, context }) =>
      region.updateVolumeGroup(path.volumeGroupId, body, query, context),
  }),
  operation({
    operation: 'DeleteVolumeGroup',
    method: 'DELETE',
    path: '/volumeGroups/{volumeGroupId}',
    accepts: ['if-match'],
    handle: (region, { path, context }) => region.deleteVolumeGroup(path.volumeGroupId, context),
  }),
  operation({
    operation: 'ChangeVolumeGroupCompartment',
    method: 'POST',
    path: '/volumeGroups/{volumeGroupId}/actions/changeCompartment',
    body: shape<ChangeCompartmentDetails>('ChangeCompartmentDetails'),
    handle: (region, { path, body, context }) => region.changeVolumeGroupCompartment(path.volumeGroupId, body, context),
  }),
];
