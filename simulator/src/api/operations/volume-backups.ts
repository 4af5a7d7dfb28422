import type {
  ChangeCompartmentDetails,
  CopyVolumeBackupDetails,
  CreateVolumeBackupDetails,
  UpdateVolumeBackupDetails,
  VolumeBackup,
} from '../../cloud/model';
import type { ListVolumeBackupsQuery } from '../../cloud/operations';
import { type Operation, operation } from '../operation';
import { shape } from '../schema/schema';

const volumeBackup = shape<VolumeBackup>('VolumeBackup');

export const volumeBackups: readonly Operation[] = [
  operation({
    operation: 'CreateVolumeBackup',
    method: 'POST',
    path: '/volumeBackups',
    body: shape<CreateVolumeBackupDetails>('CreateVolumeBackupDetails'),
    answer: volumeBackup,
    accepts: ['opc-retry-token'],
    handle: (region, { body, context }) => region.createVolumeBackup(body, context),
  }),
  operation({
    operation: 'ListVolumeBackups',
    method: 'GET',
    path: '/volumeBackups',
    query: shape<ListVolumeBackupsQuery>('ListVolumeBackupsQuery'),
    answer: volumeBackup,
    list: true,
    handle: (region, { query, context }) => region.listVolumeBackups(query, context),
  }),
  operation({
    operation: 'GetVolumeBackup',
    method: 'GET',
    path: '/volumeBackups/{volumeBackupId}',
    answer: volumeBackup,
    handle: (region, { path, context }) => region.getVolumeBackup(path.volumeBackupId, context),
  }),
  operation({
    operation: 'UpdateVolumeBackup',
    method: 'PUT',
    path: '/volumeBackups/{volumeBackupId}',
    body: shape<UpdateVolumeBackupDetails>('UpdateVolumeBackupDetails'),
    answer: volumeBackup,
    accepts: ['if-match'],
    handle: (region, { path, body, context }) => region.updateVolumeBackup(path.volumeBackupId, body, context),
  }),
  operation({
    operation: 'DeleteVolumeBackup',
    method: 'DELETE',
    path: '/volumeBackups/{volumeBackupId}',
    accepts: ['if-match'],
    handle: (region, { path, context }) => region.deleteVolumeBackup(path.volumeBackupId, context),
  }),
  operation({
    operation: 'ChangeVolumeBackupCompartment',
    method: 'POST',
    path: '/volumeBackups/{volumeBackupId}/actions/changeCompartment',
    body: shape<ChangeCompartmentDetails>('ChangeCompartmentDetails'),
    handle: (region, { path, body, context }) =>
      region.changeVolumeBackupCompartment(path.volumeBackupId, body, context),
  }),
  operation({
    operation: 'CopyVolumeBackup',
    method: 'POST',
    path: '/volumeBackups/{volumeBackupId}/actions/copy',
    body: shape<CopyVolumeBackupDetails>('CopyVolumeBackupDetails'),
    answer: volumeBackup,
    location: '/volumeBackups',
    accepts: ['opc-retry-token'],
    handle: (region, { path, body, context }) => region.copyVolumeBackup(path.volumeBackupId, body, context),
  }),
];
