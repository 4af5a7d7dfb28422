import type {
  BootVolumeBackup,
  ChangeCompartmentDetails,
  CopyBootVolumeBackupDetails,
  CreateBootVolumeBackupDetails,
  UpdateBootVolumeBackupDetails,
} from '../../cloud/model';
import type { ListBootVolumeBackupsQuery } from '../../cloud/operations';
import { type Operation, operation } from '../operation';
import { shape } from '../schema/schema';

const bootVolumeBackup = shape<BootVolumeBackup>('BootVolumeBackup');

export const bootVolumeBackups: readonly Operation[] = [
  operation({
    operation: 'CreateBootVolumeBackup',
    method: 'POST',
    path: '/bootVolumeBackups',
    body: shape<CreateBootVolumeBackupDetails>('CreateBootVolumeBackupDetails'),
    answer: bootVolumeBackup,
    accepts: ['opc-retry-token'],
    handle: (region, { body, context }) => region.createBootVolumeBackup(body, context),
  }),
  operation({
    operation: 'ListBootVolumeBackups',
    method: 'GET',
    path: '/bootVolumeBackups',
    query: shape<ListBootVolumeBackupsQuery>('ListBootVolumeBackupsQuery'),
    answer: bootVolumeBackup,
    list: true,
    handle: (region, { query, context }) => region.listBootVolumeBackups(query, context),
  }),
  operation({
    operation: 'GetBootVolumeBackup',
    method: 'GET',
    path: '/bootVolumeBackups/{bootVolumeBackupId}',
    answer: bootVolumeBackup,
    handle: (region, { path, context }) => region.getBootVolumeBackup(path.bootVolumeBackupId, context),
  }),
  operation({
    operation: 'UpdateBootVolumeBackup',
    method: 'PUT',
    path: '/bootVolumeBackups/{bootVolumeBackupId}',
    body: shape<UpdateBootVolumeBackupDetails>('UpdateBootVolumeBackupDetails'),
    answer: bootVolumeBackup,
    accepts: ['if-match'],
    handle: (region, { path, body, context }) => region.updateBootVolumeBackup(path.bootVolumeBackupId, body, context),
  }),
  operation({
    operation: 'DeleteBootVolumeBackup',
    method: 'DELETE',
    path: '/bootVolumeBackups/{bootVolumeBackupId}',
    accepts: ['if-match'],
    handle: (region, { path, context }) => region.deleteBootVolumeBackup(path.bootVolumeBackupId, context),
  }),
  operation({
    operation: 'ChangeBootVolumeBackupCompartment',
    method: 'POST',
    path: '/bootVolumeBackups/{bootVolumeBackupId}/actions/changeCompartment',
    body: shape<ChangeCompartmentDetails>('ChangeCompartmentDetails'),
    handle: (region, { path, body, context }) =>
      region.changeBootVolumeBackupCompartment(path.bootVolumeBackupId, body, context),
  }),
  operation({
    operation: 'CopyBootVolumeBackup',
    method: 'POST',
    path: '/bootVolumeBackups/{bootVolumeBackupId}/actions/copy',
    body: shape<CopyBootVolumeBackupDetails>('CopyBootVolumeBackupDetails'),
    answer: bootVolumeBackup,
    location: '/bootVolumeBackups',
    accepts: ['opc-retry-token'],
    handle: (region, { path, body, context }) => region.copyBootVolumeBackup(path.bootVolumeBackupId, body, context),
  }),
];
