import { coreVolumeMembers } from '../resources/core-volume';
import { single } from './single';

export const coreVolume = single({
  argument: 'volume_id',
  item: coreVolumeMembers,
  get: (region, id) => region.getVolume(id),
});
