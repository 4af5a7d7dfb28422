import { checkCompartment } from '../check/arguments';
import { destinationOf } from '../copy/copy-to-region';
import type { VolumeGroupOperations } from '../operations';
import { listPage } from '../record/list';
import type { Gateway } from '../request/gateway';
import { sameAvailabilityDomain } from '../volume/create-volume';
import { copyGroupToRegion } from './copy-group-backup';
import { createGroup, deleteGroup, findGroup, findLivingGroup, groupAnswer, updateGroup } from './volume-group';
import {
  createGroupBackup,
  deleteGroupBackup,
  findGroupBackup,
  findLivingGroupBackup,
  groupBackupAnswer,
  moveGroupBackup,
  updateGroupBackup,
} from './volume-group-backup';
import { VOLUME_GROUP_BACKUPS } from './volume-group-backup-record';
import { VOLUME_GROUPS } from './volume-group-record';

export const volumeGroupOperations = (gateway: Gateway): VolumeGroupOperations => ({
  createVolumeGroup: (details, context) =>
    gateway.write('CreateVolumeGroup', context, (region) => groupAnswer(region, createGroup(region, details))),

  getVolumeGroup: (id, context) =>
    gateway.read('GetVolumeGroup', context, (region) => groupAnswer(region, findGroup(region, id))),

  listVolumeGroups: (query, context) =>
    gateway.read('ListVolumeGroups', context, (region, request) => {
      const all = [...region.table(VOLUME_GROUPS).by('compartment', checkCompartment(query.compartmentId))];
      const wanted = all.filter(
        (group) =>
          query.availabilityDomain === undefined ||
          sameAvailabilityDomain(region, group.availabilityDomain, query.availabilityDomain),
      );
      return request.page(listPage(wanted, query)).map((group) => groupAnswer(region, group));
    }),

  updateVolumeGroup: (id, details, query, context) =>
    gateway.write('UpdateVolumeGroup', context, (region) => {
      const preservesReplicas = query?.preserveVolumeReplica ?? false;
      return groupAnswer(region, updateGroup(region, findLivingGroup(region, id), details, preservesReplicas));
    }),

  deleteVolumeGroup: (id, context) =>
    gateway.write('DeleteVolumeGroup', context, (region) => deleteGroup(region, findLivingGroup(region, id))),

  changeVolumeGroupCompartment: (id, { compartmentId }, context) =>
    gateway.write('ChangeVolumeGroupCompartment', context, (region) => {
      const group = findLivingGroup(region, id);
      region.table(VOLUME_GROUPS).replace(group, { ...group, compartmentId: checkCompartment(compartmentId) });
    }),

  createVolumeGroupBackup: (details, context) =>
    gateway.write('CreateVolumeGroupBackup', context, (region) => {
      const group = findLivingGroup(region, details.volumeGroupId);
      return groupBackupAnswer(region, createGroupBackup(region, group, { ...details, sourceType: 'MANUAL' }));
    }),

  getVolumeGroupBackup: (id, context) =>
    gateway.read('GetVolumeGroupBackup', context, (region) => groupBackupAnswer(region, findGroupBackup(region, id))),

  listVolumeGroupBackups: (query, context) =>
    gateway.read('ListVolumeGroupBackups', context, (region, request) => {
      const all = [...region.table(VOLUME_GROUP_BACKUPS).by('compartment', checkCompartment(query.compartmentId))];
      const wanted = all.filter(
        (backup) => query.volumeGroupId === undefined || backup.volumeGroupId === query.volumeGroupId,
      );
      return request.page(listPage(wanted, query)).map((backup) => groupBackupAnswer(region, backup));
    }),

  updateVolumeGroupBackup: (id, details, context) =>
    gateway.write('UpdateVolumeGroupBackup', context, (region) =>
      groupBackupAnswer(region, updateGroupBackup(region, findLivingGroupBackup(region, id), details)),
    ),

  deleteVolumeGroupBackup: (id, context) =>
    gateway.write('DeleteVolumeGroupBackup', context, (region) =>
      deleteGroupBackup(region, findLivingGroupBackup(region, id)),
    ),

  changeVolumeGroupBackupCompartment: (id, { compartmentId }, context) =>
    gateway.write('ChangeVolumeGroupBackupCompartment', context, (region) =>
      moveGroupBackup(region, findLivingGroupBackup(region, id), compartmentId),
    ),

  copyVolumeGroupBackup: (id, details, context) =>
    gateway.write(
      'CopyVolumeGroupBackup',
      context,
      (region, request) =>
        copyGroupToRegion(region, request, findLivingGroupBackup(region, id), details, groupBackupAnswer),
      (region) => destinationOf(region, details),
    ),
});
