import { checkCompartment, checkDisplayName, checkOcid, checkOneOf } from '../check/arguments';
import { conflict, limitExceeded, notFound } from '../error/catalogue';
import { findLivingInstance } from '../instance/find-instance';
import { fire } from '../life-cycle/life-cycle';
import type { AttachBootVolumeDetails, AttachVolumeDetails } from '../model';
import { parseOcid } from '../ocid/ocid';
import type { AttachmentOperations } from '../operations';
import type { Region } from '../region/region';
import type { Gateway } from '../request/gateway';
import type { Request } from '../request/request';
import { sameAvailabilityDomain } from '../volume/create-volume';
import { findLivingVolume } from '../volume/find-volume';
import { BLOCK_VOLUME, BOOT_VOLUME } from '../volume/kind';
import { doWork } from '../work-request/work-requests';
import { attach, checkAttachable } from './attach';
import { bootVolumeAttachmentAnswer, volumeAttachmentAnswer } from './attachment-answer';
import { ATTACHMENT } from './attachment-life';
import { ATTACHMENTS, type AttachmentRecord } from './attachment-record';

/** Oracle, Overview of Block Volume. */
const MOST_DATA_VOLUMES = 32;

function find(region: Region, role: AttachmentRecord['role'], id: string): AttachmentRecord {
  const type = role === 'boot' ? 'bootvolumeattachment' : 'volumeattachment';
  checkOcid(id, role === 'boot' ? 'bootVolumeAttachmentId' : 'volumeAttachmentId', type, 'instance');
  const attachment = region.table(ATTACHMENTS).find(id);
  if (attachment === undefined) {
    throw notFound(`Attachment ${id} does not exist in ${region.name}.`);
  }
  return attachment;
}

function held(region: Region, instanceId: string): AttachmentRecord[] {
  return [...region.table(ATTACHMENTS).by('instance', instanceId)].filter((each) => each.lifecycleState !== 'DETACHED');
}

function attachBootVolume(region: Region, details: AttachBootVolumeDetails): AttachmentRecord {
  checkDisplayName(details.displayName);
  const instance = findLivingInstance(region, details.instanceId);
  const volume = findLivingVolume(region, BOOT_VOLUME, details.bootVolumeId);
  if (instance.lifecycleState !== 'STOPPED') {
    throw conflict(
      `Instance ${instance.id} is ${instance.lifecycleState}, expected STOPPED. Stop it, then attach the boot volume.`,
    );
  }
  const present = held(region, instance.id).find((each) => each.role === 'boot');
  if (present !== undefined) {
    throw conflict(`Instance ${instance.id} has boot volume ${present.volumeId} already. Detach that one first.`);
  }
  checkAttachable(region, instance, volume, false);
  return attach(region, 'boot', instance, volume.id, details);
}

function attachVolume(region: Region, request: Request, details: AttachVolumeDetails): AttachmentRecord {
  checkDisplayName(details.displayName);
  const attachmentType = checkOneOf(details.type, 'type', ['iscsi', 'paravirtualized', 'emulated']);
  const instance = findLivingInstance(region, details.instanceId);
  checkOcid(details.volumeId, 'volumeId', 'volume', 'bootvolume');
  const kind = parseOcid(details.volumeId)!.type === 'bootvolume' ? BOOT_VOLUME : BLOCK_VOLUME;
  const volume = findLivingVolume(region, kind, details.volumeId);
  const count = held(region, instance.id).filter((each) => each.role === 'data').length;
  if (count >= MOST_DATA_VOLUMES) {
    throw limitExceeded(
      `Instance ${instance.id} has ${count} data volumes, at most ${MOST_DATA_VOLUMES}. Detach one first.`,
    );
  }
  checkAttachable(region, instance, volume, details.isShareable ?? false);
  const usesChap = details.type === 'iscsi' && details.useChap === true;
  const attachment = attach(region, 'data', instance, volume.id, { ...details, attachmentType, usesChap });
  request.headers.opcWorkRequestId = doWork(region, {
    operationType: 'AttachVolume',
    compartmentId: instance.compartmentId,
    resources: [{ actionType: 'CREATED', entityType: 'volumeAttachment', identifier: attachment.id }],
  }).id;
  return attachment;
}

function detachBootVolume(region: Region, attachment: AttachmentRecord): void {
  const instance = findLivingInstance(region, attachment.instanceId);
  if (instance.lifecycleState !== 'STOPPED') {
    throw conflict(
      `Instance ${instance.id} is ${instance.lifecycleState}, expected STOPPED. Stop it, then detach its boot volume.`,
    );
  }
  fire(region, ATTACHMENT, attachment, 'detach');
}

interface AttachmentQuery {
  readonly compartmentId: string;
  readonly availabilityDomain?: string;
  readonly instanceId?: string;
  readonly volumeId?: string;
}

function list(region: Region, role: AttachmentRecord['role'], query: AttachmentQuery): AttachmentRecord[] {
  const all = [...region.table(ATTACHMENTS).by('compartment', `${role}:${checkCompartment(query.compartmentId)}`)];
  return all
    .filter(
      (each) =>
        (query.availabilityDomain === undefined ||
          sameAvailabilityDomain(region, each.availabilityDomain, query.availabilityDomain)) &&
        (query.instanceId === undefined || each.instanceId === query.instanceId) &&
        (query.volumeId === undefined || each.volumeId === query.volumeId),
    )
    .sort((one, other) => other.timeCreated - one.timeCreated || (one.id < other.id ? -1 : 1));
}

export const attachmentOperations = (gateway: Gateway): AttachmentOperations => ({
  attachBootVolume: (details, context) =>
    gateway.write('AttachBootVolume', context, (region) =>
      bootVolumeAttachmentAnswer(attachBootVolume(region, details)),
    ),

  getBootVolumeAttachment: (id, context) =>
    gateway.read('GetBootVolumeAttachment', context, (region) => bootVolumeAttachmentAnswer(find(region, 'boot', id))),

  listBootVolumeAttachments: (query, context) =>
    gateway.read('ListBootVolumeAttachments', context, (region) =>
      list(region, 'boot', { ...query, volumeId: query.bootVolumeId }).map(bootVolumeAttachmentAnswer),
    ),

  detachBootVolume: (id, context) =>
    gateway.write('DetachBootVolume', context, (region) => detachBootVolume(region, find(region, 'boot', id))),

  attachVolume: (details, context) =>
    gateway.write('AttachVolume', context, (region, request) =>
      volumeAttachmentAnswer(attachVolume(region, request, details)),
    ),

  getVolumeAttachment: (id, context) =>
    gateway.read('GetVolumeAttachment', context, (region) => volumeAttachmentAnswer(find(region, 'data', id))),

  listVolumeAttachments: (query, context) =>
    gateway.read('ListVolumeAttachments', context, (region) => list(region, 'data', query).map(volumeAttachmentAnswer)),

  updateVolumeAttachment: (id, details, context) =>
    gateway.write('UpdateVolumeAttachment', context, (region) => {
      const attachment = find(region, 'data', id);
      const iscsiLoginState = details.iscsiLoginState ?? attachment.iscsiLoginState;
      return volumeAttachmentAnswer(region.table(ATTACHMENTS).replace(attachment, { ...attachment, iscsiLoginState }));
    }),

  detachVolume: (id, context) =>
    gateway.write('DetachVolume', context, (region, request) => {
      const attachment = find(region, 'data', id);
      fire(region, ATTACHMENT, attachment, 'detach');
      request.headers.opcWorkRequestId = doWork(region, {
        operationType: 'DetachVolume',
        compartmentId: attachment.compartmentId,
        resources: [{ actionType: 'DELETED', entityType: 'volumeAttachment', identifier: id }],
      }).id;
    }),
});
