import { attach } from '../attachment/attach';
import { ATTACHMENT } from '../attachment/attachment-life';
import { ATTACHMENTS, type AttachmentRecord } from '../attachment/attachment-record';
import { checkDisplayName } from '../check/arguments';
import { checkTags } from '../check/tags';
import { incorrectState } from '../error/catalogue';
import { fire } from '../life-cycle/life-cycle';
import type { InstanceAction, UpdateInstanceDetails, UpdateInstanceSourceDetails } from '../model';
import type { Region } from '../region/region';
import type { Request } from '../request/request';
import { VOLUME } from '../volume/volume-life';
import { VOLUMES } from '../volume/volume-record';
import { doWork } from '../work-request/work-requests';
import { type BootSource, bootVolumeFor } from './boot-source';
import { INSTANCE, type InstanceEvent } from './instance-life';
import { INSTANCES, type InstanceRecord } from './instance-record';

function bootAttachment(region: Region, instance: InstanceRecord): AttachmentRecord | undefined {
  return [...region.table(ATTACHMENTS).by('instance', instance.id)].find(
    (each) => each.role === 'boot' && each.lifecycleState !== 'DETACHED',
  );
}

/** The old boot volume comes off and stays only when it is to be preserved; the size of an image's volume stays at least what it was. */
function replaceBootVolume(
  region: Region,
  instance: InstanceRecord,
  source: UpdateInstanceSourceDetails,
): InstanceRecord {
  const old = bootAttachment(region, instance);
  const oldVolume = old === undefined ? undefined : region.table(VOLUMES).find(old.volumeId);
  const wanted: BootSource =
    source.sourceType === 'image'
      ? { ...source, bootVolumeSizeInGBs: source.bootVolumeSizeInGBs ?? oldVolume?.sizeInGBs }
      : source;
  const volume = bootVolumeFor(region, instance, wanted);
  if (old !== undefined) {
    fire(region, ATTACHMENT, old, 'detach');
  }
  if (oldVolume !== undefined && source.isPreserveBootVolumeEnabled === false) {
    fire(region, VOLUME, oldVolume, 'delete');
  }
  attach(region, 'boot', instance, volume.id, {});
  return { ...instance, imageId: volume.imageId, sourceType: source.sourceType };
}

export function updateInstance(
  region: Region,
  request: Request,
  instance: InstanceRecord,
  details: UpdateInstanceDetails,
): InstanceRecord {
  checkDisplayName(details.displayName);
  checkTags(details);
  const booted =
    details.sourceDetails === undefined ? instance : replaceBootVolume(region, instance, details.sourceDetails);
  request.headers.opcWorkRequestId = doWork(region, {
    operationType: 'UpdateInstance',
    compartmentId: instance.compartmentId,
    resources: [{ actionType: 'UPDATED', entityType: 'instance', identifier: instance.id }],
  }).id;
  return region.table(INSTANCES).replace(instance, {
    ...booted,
    displayName: details.displayName ?? instance.displayName,
    definedTags: details.definedTags ?? instance.definedTags,
    freeformTags: details.freeformTags ?? instance.freeformTags,
    faultDomain: details.faultDomain ?? instance.faultDomain,
    metadata: details.metadata ?? instance.metadata,
    extendedMetadata: details.extendedMetadata ?? instance.extendedMetadata,
    shape: details.shape ?? instance.shape,
    shapeConfig: { ...instance.shapeConfig, ...details.shapeConfig },
    launchOptions: { ...instance.launchOptions, ...details.launchOptions },
  });
}

const EVENTS: Readonly<
  Record<InstanceAction, { readonly event: InstanceEvent; readonly from: InstanceRecord['lifecycleState'] }>
> = {
  START: { event: 'start', from: 'STOPPED' },
  STOP: { event: 'stop', from: 'RUNNING' },
  SOFTSTOP: { event: 'stop', from: 'RUNNING' },
  RESET: { event: 'reset', from: 'RUNNING' },
  SOFTRESET: { event: 'reset', from: 'RUNNING' },
};

export function actOnInstance(region: Region, instance: InstanceRecord, action: InstanceAction): InstanceRecord {
  const { event, from } = EVENTS[action];
  if (instance.lifecycleState !== from) {
    throw incorrectState(`Instance ${instance.id} is ${instance.lifecycleState}, ${action} expects ${from}.`);
  }
  return fire(region, INSTANCE, instance, event);
}

/** Without preservesBootVolume the boot volume goes too (oci-go-sdk, TerminateInstance); its backups stay. */
export function terminateInstance(region: Region, instance: InstanceRecord, preservesBootVolume: boolean): void {
  fire(region, INSTANCE, instance, 'terminate', { ...instance, preservesBootVolume });
}
