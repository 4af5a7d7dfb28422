import { ATTACHMENTS } from '../attachment/attachment-record';
import type { Instance, InstanceSourceDetails, Vnic, VnicAttachment } from '../model';
import { present } from '../record/present';
import { timestamp } from '../record/timestamp';
import type { Region } from '../region/region';
import { VOLUMES } from '../volume/volume-record';
import type { InstanceRecord } from './instance-record';

function sourceDetails(region: Region, instance: InstanceRecord): InstanceSourceDetails | undefined {
  const attachments = [...region.table(ATTACHMENTS).by('instance', instance.id)];
  const boot = attachments.filter((each) => each.role === 'boot').at(-1);
  if (boot === undefined) {
    return undefined;
  }
  if (instance.sourceType === 'bootVolume') {
    return { sourceType: 'bootVolume', bootVolumeId: boot.volumeId };
  }
  const volume = region.table(VOLUMES).find(boot.volumeId);
  return present({
    sourceType: 'image' as const,
    imageId: instance.imageId,
    bootVolumeSizeInGBs: volume?.sizeInGBs,
    bootVolumeVpusPerGB: volume?.vpusPerGB,
    kmsKeyId: volume?.kmsKeyId,
  });
}

export const instanceAnswer = (region: Region, instance: InstanceRecord): Instance =>
  present({
    id: instance.id,
    availabilityDomain: instance.availabilityDomain,
    compartmentId: instance.compartmentId,
    displayName: instance.displayName,
    lifecycleState: instance.lifecycleState,
    region: region.name,
    shape: instance.shape,
    shapeConfig: instance.shapeConfig,
    timeCreated: timestamp(instance.timeCreated),
    definedTags: instance.definedTags,
    freeformTags: instance.freeformTags,
    systemTags: {},
    faultDomain: instance.faultDomain,
    imageId: instance.imageId,
    sourceDetails: sourceDetails(region, instance),
    launchOptions: instance.launchOptions,
    launchMode: 'PARAVIRTUALIZED',
    metadata: instance.metadata,
    extendedMetadata: instance.extendedMetadata,
    isPvEncryptionInTransitEnabled: instance.isPvEncryptionInTransitEnabled,
  });

export const vnicAttachmentAnswer = (instance: InstanceRecord): VnicAttachment[] =>
  instance.vnic === undefined
    ? []
    : [
        {
          id: instance.vnic.attachmentId,
          availabilityDomain: instance.availabilityDomain,
          compartmentId: instance.compartmentId,
          instanceId: instance.id,
          lifecycleState: instance.lifecycleState === 'TERMINATED' ? 'DETACHED' : 'ATTACHED',
          subnetId: instance.vnic.subnetId,
          vnicId: instance.vnic.id,
          timeCreated: timestamp(instance.timeCreated),
        },
      ];

const macAddress = (privateIp: string): string =>
  ['02', '00', ...privateIp.split('.').map((part) => Number(part).toString(16).padStart(2, '0'))].join(':');

export function vnicAnswer(instance: InstanceRecord): Vnic {
  const vnic = instance.vnic!;
  return present({
    id: vnic.id,
    availabilityDomain: instance.availabilityDomain,
    compartmentId: instance.compartmentId,
    displayName: vnic.displayName,
    hostnameLabel: vnic.hostnameLabel,
    isPrimary: true,
    lifecycleState: instance.lifecycleState === 'TERMINATED' ? ('TERMINATED' as const) : ('AVAILABLE' as const),
    macAddress: macAddress(vnic.privateIp),
    privateIp: vnic.privateIp,
    publicIp: vnic.publicIp,
    subnetId: vnic.subnetId,
    skipSourceDestCheck: vnic.skipSourceDestCheck,
    nsgIds: [...vnic.nsgIds],
    definedTags: {},
    freeformTags: {},
    timeCreated: timestamp(instance.timeCreated),
  });
}
