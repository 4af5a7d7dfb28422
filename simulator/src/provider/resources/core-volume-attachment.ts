import type { AttachVolumeDetails } from '../../cloud/model';
import { oneOf } from '../schema/checks';
import { ignoringCase } from '../schema/comparisons';
import { flag, number, records, text, time } from '../schema/declare';
import type { Members } from '../schema/member';
import { DEFAULT_TIMEOUTS } from '../schema/timeouts';
import { computed, deprecated, forceNew, optionalComputed, required } from '../schema/traits';
import type { ResourceType } from './resource-type';

const coreVolumeAttachmentMembers: Members = {
  attachment_type: text(required, forceNew, ignoringCase, oneOf('emulated', 'iscsi', 'paravirtualized')),
  instance_id: text(required, forceNew),
  volume_id: text(required, forceNew),
  device: text(optionalComputed, forceNew),
  display_name: text(optionalComputed, forceNew),
  encryption_in_transit_type: text(optionalComputed, forceNew),
  is_agent_auto_iscsi_login_enabled: flag(optionalComputed, forceNew),
  is_pv_encryption_in_transit_enabled: flag(optionalComputed, forceNew),
  is_read_only: flag(optionalComputed, forceNew),
  is_shareable: flag(optionalComputed, forceNew),
  use_chap: flag(optionalComputed, forceNew),
  availability_domain: text(computed),
  chap_secret: text(computed),
  chap_username: text(computed),
  compartment_id: text(optionalComputed, deprecated),
  ipv4: text(computed),
  ipv6: text(computed),
  iqn: text(computed),
  is_multipath: flag(computed),
  is_volume_created_during_launch: flag(computed),
  iscsi_login_state: text(computed),
  multipath_devices: records({
    ipv4: text(computed),
    iqn: text(computed),
    port: number(computed),
  }),
  port: number(computed),
  state: text(computed),
  time_created: time(computed),
};

export const coreVolumeAttachment: ResourceType = {
  members: coreVolumeAttachmentMembers,
  timeouts: DEFAULT_TIMEOUTS,

  create(request) {
    const { attachmentType: type, ...details } = request.details<{ attachmentType: AttachVolumeDetails['type'] }>(
      'attachment_type',
      'device',
      'display_name',
      'encryption_in_transit_type',
      'instance_id',
      'is_agent_auto_iscsi_login_enabled',
      'is_pv_encryption_in_transit_enabled',
      'is_read_only',
      'is_shareable',
      'use_chap',
      'volume_id',
    );
    return request.region.attachVolume({ type, ...details } as AttachVolumeDetails);
  },
  created: { pending: ['ATTACHING'], target: ['ATTACHED'] },

  get: (request) => request.region.getVolumeAttachment(request.id),

  delete: (request) => request.region.detachVolume(request.id),
  deleted: { pending: ['DETACHING'], target: ['DETACHED'] },
};
