import type {
  ChangeCompartmentDetails,
  CreateVolumeDetails,
  KmsKey,
  Paging,
  Sorting,
  UpdateVolumeDetails,
  Volume,
} from '../model';
import type { RequestContext } from './request';

export interface ListVolumesQuery extends Paging, Sorting {
  compartmentId?: string;
  availabilityDomain?: string;
  displayName?: string;
  volumeGroupId?: string;
  clusterPlacementGroupId?: string;
  /** In any letter case. */
  lifecycleState?: string;
}

export interface VolumeOperations {
  createVolume(details: CreateVolumeDetails, context?: RequestContext): Volume;
  getVolume(volumeId: string, context?: RequestContext): Volume;
  listVolumes(query: ListVolumesQuery, context?: RequestContext): Volume[];
  updateVolume(volumeId: string, details: UpdateVolumeDetails, context?: RequestContext): Volume;
  deleteVolume(volumeId: string, context?: RequestContext): void;
  changeVolumeCompartment(volumeId: string, details: ChangeCompartmentDetails, context?: RequestContext): void;
  getVolumeKmsKey(volumeId: string, context?: RequestContext): KmsKey;
  updateVolumeKmsKey(volumeId: string, details: KmsKey, context?: RequestContext): KmsKey;
  deleteVolumeKmsKey(volumeId: string, context?: RequestContext): void;
}
