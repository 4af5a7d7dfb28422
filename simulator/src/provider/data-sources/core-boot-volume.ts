import { coreBootVolumeMembers } from '../resources/core-boot-volume';
import { single } from './single';

export const coreBootVolume = single({
  argument: 'boot_volume_id',
  item: coreBootVolumeMembers,
  get: (region, id) => region.getBootVolume(id),
});
