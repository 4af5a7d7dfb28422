import type {
  BootVolume,
  ChangeCompartmentDetails,
  CreateBootVolumeDetails,
  KmsKey,
  UpdateBootVolumeDetails,
} from '../../cloud/model';
import type { ListBootVolumesQuery } from '../../cloud/operations';
import { type Operation, operation } from '../operation';
import { shape } from '../schema/schema';

const bootVolume = shape<BootVolume>('BootVolume');
const kmsKey = shape<KmsKey>('KmsKey');

export const bootVolumes: readonly Operation[] = [
  operation({
    operation: 'CreateBootVolume',
    method: 'POST',
    path: '/bootVolumes',
    body: shape<CreateBootVolumeDetails>('CreateBootVolumeDetails'),
    answer: bootVolume,
    accepts: ['opc-retry-token'],
    handle: (region, { body, context }) => region.createBootVolume(body, context),
  }),
  operation({
    operation: 'ListBootVolumes',
    method: 'GET',
    path: '/bootVolumes',
    query: shape<ListBootVolumesQuery>('ListBootVolumesQuery'),
    answer: bootVolume,
    list: true,
    handle: (region, { query, context }) => region.listBootVolumes(query, context),
  }),
  operation({
    operation: 'GetBootVolume',
    method: 'GET',
    path: '/bootVolumes/{bootVolumeId}',
    answer: bootVolume,
    handle: (region, { path, context }) => region.getBootVolume(path.bootVolumeId, context),
  }),
  operation({
    operation: 'UpdateBootVolume',
    method: 'PUT',
    path: '/bootVolumes/{bootVolumeId}',
    body: shape<UpdateBootVolumeDetails>('UpdateBootVolumeDetails'),
    answer: bootVolume,
    accepts: ['if-match'],
    handle: (region, { path, body, context }) => region.updateBootVolume(path.bootVolumeId, body, context),
  }),
  operation({
    operation: 'DeleteBootVolume',
    method: 'DELETE',
    path: '/bootVolumes/{bootVolumeId}',
    accepts: ['if-match'],
    handle: (region, { path, context }) => region.deleteBootVolume(path.bootVolumeId, context),
  }),
  operation({
    operation: 'ChangeBootVolumeCompartment',
    method: 'POST',
    path: '/bootVolumes/{bootVolumeId}/actions/changeCompartment',
    body: shape<ChangeCompartmentDetails>('ChangeCompartmentDetails'),
    handle: (region, { path, body, context }) => region.changeBootVolumeCompartment(path.bootVolumeId, body, context),
  }),
  operation({
    operation: 'GetBootVolumeKmsKey',
    method: 'GET',
    path: '/bootVolumes/{bootVolumeId}/kmsKey',
    answer: kmsKey,
    accepts: ['if-match'],
    handle: (region, { path, context }) => region.getBootVolumeKmsKey(path.bootVolumeId, context),
  }),
  operation({
    operation: 'UpdateBootVolumeKmsKey',
    method: 'PUT',
    path: '/bootVolumes/{bootVolumeId}/kmsKey',
    body: kmsKey,
    answer: kmsKey,
    accepts: ['if-match'],
    handle: (region, { path, body, context }) => region.updateBootVolumeKmsKey(path.bootVolumeId, body, context),
  }),
  operation({
    operation: 'DeleteBootVolumeKmsKey',
    method: 'DELETE',
    path: '/bootVolumes/{bootVolumeId}/kmsKey',
    accepts: ['if-match'],
    handle: (region, { path, context }) => region.deleteBootVolumeKmsKey(path.bootVolumeId, context),
  }),
];
