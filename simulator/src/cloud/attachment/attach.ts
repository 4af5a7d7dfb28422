import { conflict, incorrectState } from '../error/catalogue';
import type { InstanceRecord } from '../instance/instance-record';
import { begin } from '../life-cycle/life-cycle';
import { compactTimestamp } from '../record/timestamp';
import type { Region } from '../region/region';
import { sameAvailabilityDomain } from '../volume/create-volume';
import type { VolumeRecord } from '../volume/volume-record';
import { ATTACHMENT } from './attachment-life';
import { ATTACHMENTS, type AttachmentRecord } from './attachment-record';

export type AttachmentOptions = Partial<
  Pick<
    AttachmentRecord,
    | 'displayName'
    | 'device'
    | 'attachmentType'
    | 'encryptionInTransitType'
    | 'isReadOnly'
    | 'isShareable'
    | 'isPvEncryptionInTransitEnabled'
    | 'usesChap'
    | 'isAgentAutoIscsiLoginEnabled'
  >
>;

/** Throws 409 when the volume cannot be put on the instance (text: jon77p/infrastructure#2915). */
export function checkAttachable(
  region: Region,
  instance: InstanceRecord,
  volume: VolumeRecord,
  isShareable: boolean,
): void {
  if (volume.lifecycleState !== 'AVAILABLE') {
    throw incorrectState(
      `Volume ${volume.id} is ${volume.lifecycleState}, expected AVAILABLE. Wait for that state, then attach it.`,
    );
  }
  if (!sameAvailabilityDomain(region, instance.availabilityDomain, volume.availabilityDomain)) {
    throw conflict(
      `Volume ${volume.id} is in ${volume.availabilityDomain}, instance ${instance.id} in ${instance.availabilityDomain}. A volume is attached within its availability domain: clone or restore it there.`,
    );
  }
  for (const other of region.table(ATTACHMENTS).by('volume', volume.id)) {
    if (!(isShareable && other.isShareable)) {
      throw conflict(`Volume ${volume.id} currently attached to instance ${other.instanceId}. Detach it there first.`);
    }
  }
}

export function attach(
  region: Region,
  role: AttachmentRecord['role'],
  instance: InstanceRecord,
  volumeId: string,
  options: AttachmentOptions,
): AttachmentRecord {
  const now = region.now();
  const type = role === 'boot' ? 'bootvolumeattachment' : 'volumeattachment';
  return begin(region, ATTACHMENT, {
    id: region.newId(type),
    role,
    instanceId: instance.id,
    volumeId,
    compartmentId: instance.compartmentId,
    availabilityDomain: instance.availabilityDomain,
    lifecycleState: 'ATTACHING',
    timeCreated: now,
    timeUpdated: now,
    displayName: options.displayName ?? `${type}${compactTimestamp(now)}`,
    device: options.device,
    attachmentType: options.attachmentType,
    encryptionInTransitType: options.encryptionInTransitType ?? 'NONE',
    isReadOnly: options.isReadOnly ?? false,
    isShareable: options.isShareable ?? false,
    isPvEncryptionInTransitEnabled: options.isPvEncryptionInTransitEnabled ?? false,
    usesChap: options.usesChap ?? false,
    isAgentAutoIscsiLoginEnabled: options.isAgentAutoIscsiLoginEnabled ?? false,
  });
}
