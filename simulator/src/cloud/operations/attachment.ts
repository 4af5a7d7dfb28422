import type {
  AttachBootVolumeDetails,
  AttachVolumeDetails,
  BootVolumeAttachment,
  Paging,
  UpdateVolumeAttachmentDetails,
  VolumeAttachment,
} from '../model';
import type { RequestContext } from './request';

export interface ListBootVolumeAttachmentsQuery extends Paging {
  compartmentId: string;
  availabilityDomain: string;
  instanceId?: string;
  bootVolumeId?: string;
}

export interface ListVolumeAttachmentsQuery extends Paging {
  compartmentId: string;
  availabilityDomain?: string;
  instanceId?: string;
  volumeId?: string;
}

export interface AttachmentOperations {
  attachBootVolume(details: AttachBootVolumeDetails, context?: RequestContext): BootVolumeAttachment;
  getBootVolumeAttachment(bootVolumeAttachmentId: string, context?: RequestContext): BootVolumeAttachment;
  listBootVolumeAttachments(query: ListBootVolumeAttachmentsQuery, context?: RequestContext): BootVolumeAttachment[];
  detachBootVolume(bootVolumeAttachmentId: string, context?: RequestContext): void;

  /** A boot volume may be attached as a data volume of another instance. Headers carry opcWorkRequestId. */
  attachVolume(details: AttachVolumeDetails, context?: RequestContext): VolumeAttachment;
  getVolumeAttachment(volumeAttachmentId: string, context?: RequestContext): VolumeAttachment;
  listVolumeAttachments(query: ListVolumeAttachmentsQuery, context?: RequestContext): VolumeAttachment[];
  updateVolumeAttachment(
    volumeAttachmentId: string,
    details: UpdateVolumeAttachmentDetails,
    context?: RequestContext,
  ): VolumeAttachment;
  detachVolume(volumeAttachmentId: string, context?: RequestContext): void;
}
