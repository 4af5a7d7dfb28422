import type {
  ChangeCompartmentDetails,
  CopyVolumeGroupBackupDetails,
  CreateVolumeGroupBackupDetails,
  UpdateVolumeGroupBackupDetails,
  VolumeGroupBackup,
} from '../../cloud/model';
import type { ListVolumeGroupBackupsQuery } from '../../cloud/operations';
import { type Operation, operation } from '../operation';
import { shape } from '../schema/schema';

const volumeGroupBackup = shape<VolumeGroupBackup>('VolumeGroupBackup');

export const volumeGroupBackups: readonly Operation[] = [
  operation({
    operation: 'CreateVolumeGroupBackup',
    method: 'POST',
    path: '/volumeGroupBackups',
    body: shape<CreateVolumeGroupBackupDetails>('CreateVolumeGroupBackupDetails'),
    answer: volumeGroupBackup,
    accepts: ['opc-retry-token'],
    handle: (region, { body, context }) => region.createVolumeGroupBackup(body, context),
  }),
  operation({
    operation: 'ListVolumeGroupBackups',
    method: 'GET',
    path: '/volumeGroupBackups',
    query: shape<ListVolumeGroupBackupsQuery>('ListVolumeGroupBackupsQuery'),
    answer: volumeGroupBackup,
    list: true,
    handle: (region, { query, context }) => region.listVolumeGroupBackups(query, context),
  }),
  operation({
    operation: 'GetVolumeGroupBackup',
    method: 'GET',
    path: '/volumeGroupBackups/{volumeGroupBackupId}',
    answer: volumeGroupBackup,
    handle: (region, { path, context }) => region.getVolumeGroupBackup(path.volumeGroupBackupId, context),
  }),
  operation({
    operation: 'UpdateVolumeGroupBackup',
    method: 'PUT',
    path: '/volumeGroupBackups/{volumeGroupBackupId}',
    body: shape<UpdateVolumeGroupBackupDetails>('UpdateVolumeGroupBackupDetails'),
    answer: volumeGroupBackup,
    accepts: ['if-match'],
    handle: (region, { path, body, context }) =>
      region.updateVolumeGroupBackup(path.volumeGroupBackupId, body, context),
  }),
  operation({
    operation: 'DeleteVolumeGroupBackup',
    method: 'DELETE',
    path: '/volumeGroupBackups/{volumeGroupBackupId}',
    accepts: ['if-match'],
    handle: (region, { path, context }) => region.deleteVolumeGroupBackup(path.volumeGroupBackupId, context),
  }),
  operation({
    operation: 'ChangeVolumeGroupBackupCompartment',
    method: 'POST',
    path: '/volumeGroupBackups/{volumeGroupBackupId}/actions/changeCompartment',
    body: shape<ChangeCompartmentDetails>('ChangeCompartmentDetails'),
    handle: (region, { path, body, context }) =>
      region.changeVolumeGroupBackupCompartment(path.volumeGroupBackupId, body, context),
  }),
  operation({
    operation: 'CopyVolumeGroupBackup',
    method: 'POST',
    path: '/volumeGroupBackups/{volumeGroupBackupId}/actions/copy',
    body: shape<CopyVolumeGroupBackupDetails>('CopyVolumeGroupBackupDetails'),
    answer: volumeGroupBackup,
    accepts: ['opc-retry-token'],
    handle: (region, { path, body, context }) => region.copyVolumeGroupBackup(path.volumeGroupBackupId, body, context),
  }),
];
