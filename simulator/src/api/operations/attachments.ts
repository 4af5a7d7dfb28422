import type {
  AttachBootVolumeDetails,
  AttachVolumeDetails,
  BootVolumeAttachment,
  UpdateVolumeAttachmentDetails,
  VolumeAttachment,
} from '../../cloud/model';
import type { ListBootVolumeAttachmentsQuery, ListVolumeAttachmentsQuery } from '../../cloud/operations';
import { type Operation, operation } from '../operation';
import { shape } from '../schema/schema';

const bootVolumeAttachment = shape<BootVolumeAttachment>('BootVolumeAttachment');
const volumeAttachment = shape<VolumeAttachment>('VolumeAttachment');

export const attachments: readonly Operation[] = [
  operation({
    operation: 'AttachBootVolume',
    method: 'POST',
    path: '/bootVolumeAttachments',
    body: shape<AttachBootVolumeDetails>('AttachBootVolumeDetails'),
    answer: bootVolumeAttachment,
    accepts: ['opc-retry-token'],
    handle: (region, { body, context }) => region.attachBootVolume(body, context),
  }),
  operation({
    operation: 'ListBootVolumeAttachments',
    method: 'GET',
    path: '/bootVolumeAttachments',
    query: shape<ListBootVolumeAttachmentsQuery>('ListBootVolumeAttachmentsQuery'),
    answer: bootVolumeAttachment,
    list: true,
    handle: (region, { query, context }) => region.listBootVolumeAttachments(query, context),
  }),
  operation({
    operation: 'GetBootVolumeAttachment',
    method: 'GET',
    path: '/bootVolumeAttachments/{bootVolumeAttachmentId}',
    answer: bootVolumeAttachment,
    handle: (region, { path, context }) => region.getBootVolumeAttachment(path.bootVolumeAttachmentId, context),
  }),
  operation({
    operation: 'DetachBootVolume',
    method: 'DELETE',
    path: '/bootVolumeAttachments/{bootVolumeAttachmentId}',
    accepts: ['if-match'],
    handle: (region, { path, context }) => region.detachBootVolume(path.bootVolumeAttachmentId, context),
  }),
  operation({
    operation: 'AttachVolume',
    method: 'POST',
    path: '/volumeAttachments',
    body: shape<AttachVolumeDetails>('AttachVolumeDetails'),
    answer: volumeAttachment,
    accepts: ['opc-retry-token'],
    handle: (region, { body, context }) => region.attachVolume(body, context),
  }),
  operation({
    operation: 'ListVolumeAttachments',
    method: 'GET',
    path: '/volumeAttachments',
    query: shape<ListVolumeAttachmentsQuery>('ListVolumeAttachmentsQuery'),
    answer: volumeAttachment,
    list: true,
    handle: (region, { query, context }) => region.listVolumeAttachments(query, context),
  }),
  operation({
    operation: 'GetVolumeAttachment',
    method: 'GET',
    path: '/volumeAttachments/{volumeAttachmentId}',
    answer: volumeAttachment,
    handle: (region, { path, context }) => region.getVolumeAttachment(path.volumeAttachmentId, context),
  }),
  operation({
    operation: 'UpdateVolumeAttachment',
    method: 'PUT',
    path: '/volumeAttachments/{volumeAttachmentId}',
    body: shape<UpdateVolumeAttachmentDetails>('UpdateVolumeAttachmentDetails'),
    answer: volumeAttachment,
    accepts: ['if-match'],
    handle: (region, { path, body, context }) => region.updateVolumeAttachment(path.volumeAttachmentId, body, context),
  }),
  operation({
    operation: 'DetachVolume',
    method: 'DELETE',
    path: '/volumeAttachments/{volumeAttachmentId}',
    accepts: ['if-match'],
    handle: (region, { path, context }) => region.detachVolume(path.volumeAttachmentId, context),
  }),
];
