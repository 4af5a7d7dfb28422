import type {
  ChangeCompartmentDetails,
  CreateVolumeDetails,
  KmsKey,
  UpdateVolumeDetails,
  Volume,
} from '../../cloud/model';
import type { ListVolumesQuery } from '../../cloud/operations';
import { type Operation, operation } from '../operation';
import { shape } from '../schema/schema';

const volume = shape<Volume>('Volume');
const kmsKey = shape<KmsKey>('KmsKey');

export const volumes: readonly Operation[] = [
  operation({
    operation: 'CreateVolume',
    method: 'POST',
    path: '/volumes',
    body: shape<CreateVolumeDetails>('CreateVolumeDetails'),
    answer: volume,
    accepts: ['opc-retry-token'],
    handle: (region, { body, context }) => region.createVolume(body, context),
  }),
  operation({
    operation: 'ListVolumes',
    method: 'GET',
    path: '/volumes',
    query: shape<ListVolumesQuery>('ListVolumesQuery'),
    answer: volume,
    list: true,
    handle: (region, { query, context }) => region.listVolumes(query, context),
  }),
  operation({
    operation: 'GetVolume',
    method: 'GET',
    path: '/volumes/{volumeId}',
    answer: volume,
    handle: (region, { path, context }) => region.getVolume(path.volumeId, context),
  }),
  operation({
    operation: 'UpdateVolume',
    method: 'PUT',
    path: '/volumes/{volumeId}',
    body: shape<UpdateVolumeDetails>('UpdateVolumeDetails'),
    answer: volume,
    accepts: ['if-match'],
    handle: (region, { path, body, context }) => region.updateVolume(path.volumeId, body, context),
  }),
  operation({
    operation: 'DeleteVolume',
    method: 'DELETE',
    path: '/volumes/{volumeId}',
    accepts: ['if-match'],
    handle: (region, { path, context }) => region.deleteVolume(path.volumeId, context),
  }),
  operation({
    operation: 'ChangeVolumeCompartment',
    method: 'POST',
    path: '/volumes/{volumeId}/actions/changeCompartment',
    body: shape<ChangeCompartmentDetails>('ChangeCompartmentDetails'),
    handle: (region, { path, body, context }) => region.changeVolumeCompartment(path.volumeId, body, context),
  }),
  operation({
    operation: 'GetVolumeKmsKey',
    method: 'GET',
    path: '/volumes/{volumeId}/kmsKey',
    answer: kmsKey,
    accepts: ['if-match'],
    handle: (region, { path, context }) => region.getVolumeKmsKey(path.volumeId, context),
  }),
  operation({
    operation: 'UpdateVolumeKmsKey',
    method: 'PUT',
    path: '/volumes/{volumeId}/kmsKey',
    body: kmsKey,
    answer: kmsKey,
    accepts: ['if-match'],
    handle: (region, { path, body, context }) => region.updateVolumeKmsKey(path.volumeId, body, context),
  }),
  operation({
    operation: 'DeleteVolumeKmsKey',
    method: 'DELETE',
    path: '/volumes/{volumeId}/kmsKey',
    accepts: ['if-match'],
    handle: (region, { path, context }) => region.deleteVolumeKmsKey(path.volumeId, context),
  }),
];
