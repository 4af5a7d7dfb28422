import type { BootVolumeOperations } from '../operations';
import type { Gateway } from '../request/gateway';
import { deleteVolume, updateVolume } from '../volume/change-volume';
import { createBootVolume } from '../volume/create-from-details';
import { findLivingVolume, findVolume } from '../volume/find-volume';
import { BOOT_VOLUME } from '../volume/kind';
import { listVolumes } from '../volume/list-volumes';
import { moveVolume } from '../volume/move-volume';
import { bootVolumeAnswer } from '../volume/volume-answer';
import { keyOf, removeKey, setKey } from '../volume/volume-key';

export const bootVolumeOperations = (gateway: Gateway): BootVolumeOperations => ({
  createBootVolume: (details, context) =>
    gateway.write('CreateBootVolume', context, (region) => bootVolumeAnswer(region, createBootVolume(region, details))),

  getBootVolume: (id, context) =>
    gateway.read('GetBootVolume', context, (region) => bootVolumeAnswer(region, findVolume(region, BOOT_VOLUME, id))),

  listBootVolumes: (query, context) =>
    gateway.read('ListBootVolumes', context, (region, request) =>
      listVolumes(region, request, BOOT_VOLUME, query).map((volume) => bootVolumeAnswer(region, volume)),
    ),

  updateBootVolume: (id, details, context) =>
    gateway.write('UpdateBootVolume', context, (region) =>
      bootVolumeAnswer(region, updateVolume(region, findLivingVolume(region, BOOT_VOLUME, id), details)),
    ),

  deleteBootVolume: (id, context) =>
    gateway.write('DeleteBootVolume', context, (region) =>
      deleteVolume(region, findLivingVolume(region, BOOT_VOLUME, id)),
    ),

  changeBootVolumeCompartment: (id, details, context) =>
    gateway.write('ChangeBootVolumeCompartment', context, (region) =>
      moveVolume(region, findLivingVolume(region, BOOT_VOLUME, id), details.compartmentId),
    ),

  getBootVolumeKmsKey: (id, context) =>
    gateway.read('GetBootVolumeKmsKey', context, (region) => keyOf(findLivingVolume(region, BOOT_VOLUME, id))),

  updateBootVolumeKmsKey: (id, details, context) =>
    gateway.write('UpdateBootVolumeKmsKey', context, (region) =>
      setKey(region, findLivingVolume(region, BOOT_VOLUME, id), details),
    ),

  deleteBootVolumeKmsKey: (id, context) =>
    gateway.write('DeleteBootVolumeKmsKey', context, (region) =>
      removeKey(region, findLivingVolume(region, BOOT_VOLUME, id)),
    ),
});
