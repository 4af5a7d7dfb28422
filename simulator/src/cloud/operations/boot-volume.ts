import type {
  BootVolume,
  ChangeCompartmentDetails,
  CreateBootVolumeDetails,
  KmsKey,
  Paging,
  UpdateBootVolumeDetails,
} from '../model';
import type { RequestContext } from './request';

export interface ListBootVolumesQuery extends Paging {
  compartmentId?: string;
  availabilityDomain?: string;
  volumeGroupId?: string;
}

export interface BootVolumeOperations {
  createBootVolume(details: CreateBootVolumeDetails, context?: RequestContext): BootVolume;
  getBootVolume(bootVolumeId: string, context?: RequestContext): BootVolume;
  /** Terminated boot volumes are listed too, as long as they can be read. */
  listBootVolumes(query: ListBootVolumesQuery, context?: RequestContext): BootVolume[];
  updateBootVolume(bootVolumeId: string, details: UpdateBootVolumeDetails, context?: RequestContext): BootVolume;
  deleteBootVolume(bootVolumeId: string, context?: RequestContext): void;
  changeBootVolumeCompartment(bootVolumeId: string, details: ChangeCompartmentDetails, context?: RequestContext): void;
  getBootVolumeKmsKey(bootVolumeId: string, context?: RequestContext): KmsKey;
  updateBootVolumeKmsKey(bootVolumeId: string, details: KmsKey, context?: RequestContext): KmsKey;
  deleteBootVolumeKmsKey(bootVolumeId: string, context?: RequestContext): void;
}
