import type { VolumeOperations } from '../operations';
import type { Gateway } from '../request/gateway';
import { deleteVolume, updateVolume } from '../volume/change-volume';
import { createBlockVolume } from '../volume/create-from-details';
import { findLivingVolume, findVolume } from '../volume/find-volume';
import { BLOCK_VOLUME } from '../volume/kind';
import { listVolumes } from '../volume/list-volumes';
import { moveVolume } from '../volume/move-volume';
import { volumeAnswer } from '../volume/volume-answer';
import { keyOf, removeKey, setKey } from '../volume/volume-key';

export const volumeOperations = (gateway: Gateway): VolumeOperations => ({
  createVolume: (details, context) =>
    gateway.write('CreateVolume', context, (region) => volumeAnswer(region, createBlockVolume(region, details))),

  getVolume: (id, context) =>
    gateway.read('GetVolume', context, (region) => volumeAnswer(region, findVolume(region, BLOCK_VOLUME, id))),

  listVolumes: (query, context) =>
    gateway.read('ListVolumes', context, (region, request) =>
      listVolumes(region, request, BLOCK_VOLUME, query).map((volume) => volumeAnswer(region, volume)),
    ),

  updateVolume: (id, details, context) =>
    gateway.write('UpdateVolume', context, (region) =>
      volumeAnswer(region, updateVolume(region, findLivingVolume(region, BLOCK_VOLUME, id), details)),
    ),

  deleteVolume: (id, context) =>
    gateway.write('DeleteVolume', context, (region) =>
      deleteVolume(region, findLivingVolume(region, BLOCK_VOLUME, id)),
    ),

  changeVolumeCompartment: (id, details, context) =>
    gateway.write('ChangeVolumeCompartment', context, (region) =>
      moveVolume(region, findLivingVolume(region, BLOCK_VOLUME, id), details.compartmentId),
    ),

  getVolumeKmsKey: (id, context) =>
    gateway.read('GetVolumeKmsKey', context, (region) => keyOf(findLivingVolume(region, BLOCK_VOLUME, id))),

  updateVolumeKmsKey: (id, details, context) =>
    gateway.write('UpdateVolumeKmsKey', context, (region) =>
      setKey(region, findLivingVolume(region, BLOCK_VOLUME, id), details),
    ),

  deleteVolumeKmsKey: (id, context) =>
    gateway.write('DeleteVolumeKmsKey', context, (region) =>
      removeKey(region, findLivingVolume(region, BLOCK_VOLUME, id)),
    ),
});
