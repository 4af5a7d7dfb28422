import { attach } from '../attachment/attach';
import { checkCompartment, checkDisplayName } from '../check/arguments';
import { checkTags } from '../check/tags';
import { missingParameter } from '../error/catalogue';
import { begin } from '../life-cycle/life-cycle';
import type { LaunchInstanceDetails } from '../model';
import { findLivingSubnet, takeAddress } from '../network/subnet';
import { compactTimestamp } from '../record/timestamp';
import type { Region } from '../region/region';
import type { Request } from '../request/request';
import { checkAvailabilityDomain } from '../volume/create-volume';
import { doWork } from '../work-request/work-requests';
import { type BootSource, bootVolumeFor } from './boot-source';
import { INSTANCE } from './instance-life';
import type { InstanceRecord, VnicPart } from './instance-record';

function sourceOf(details: LaunchInstanceDetails): BootSource {
  const source =
    details.sourceDetails ?? (details.imageId ? { sourceType: 'image' as const, imageId: details.imageId } : undefined);
  if (source === undefined) {
    throw missingParameter(
      'sourceDetails',
      'Give an image or a boot volume to boot from; a backup has to be restored to a boot volume first.',
    );
  }
  return source;
}

function networkCard(region: Region, details: LaunchInstanceDetails, displayName: string): VnicPart {
  const wish = details.createVnicDetails;
  const subnetId = wish?.subnetId ?? details.subnetId;
  if (subnetId === undefined) {
    throw missingParameter('createVnicDetails.subnetId', 'Give the subnet that the instance is to be in.');
  }
  const subnet = findLivingSubnet(region, subnetId);
  const privateIp = wish?.privateIp ?? takeAddress(region, subnet);
  const isPublic = wish?.assignPublicIp ?? !subnet.prohibitPublicIpOnVnic;
  return {
    id: region.newId('vnic'),
    attachmentId: region.newId('vnicattachment'),
    subnetId,
    privateIp,
    // 203.0.113.0/24 is kept for documentation (RFC 5737): nobody is ever reached by it.
    publicIp: isPublic ? `203.0.113.${privateIp.split('.')[3]}` : undefined,
    displayName: wish?.displayName ?? displayName,
    hostnameLabel: wish?.hostnameLabel ?? details.hostnameLabel,
    nsgIds: wish?.nsgIds ?? [],
    skipSourceDestCheck: wish?.skipSourceDestCheck ?? false,
  };
}

export function launchInstance(region: Region, request: Request, details: LaunchInstanceDetails): InstanceRecord {
  const compartmentId = checkCompartment(details.compartmentId);
  checkDisplayName(details.displayName);
  checkTags(details);
  const availabilityDomain = checkAvailabilityDomain(region, details.availabilityDomain);
  if (!details.shape) {
    throw missingParameter('shape', 'Give a shape, e.g. VM.Standard.E5.Flex.');
  }
  const now = region.now();
  const displayName = details.displayName ?? `instance${compactTimestamp(now)}`;
  const source = sourceOf(details);
  const volume = bootVolumeFor(region, { compartmentId, availabilityDomain, displayName }, source);
  const isPvEncryptionInTransitEnabled = details.isPvEncryptionInTransitEnabled ?? false;
  const instance = begin(region, INSTANCE, {
    id: region.newId('instance'),
    compartmentId,
    availabilityDomain,
    faultDomain: details.faultDomain ?? 'FAULT-DOMAIN-1',
    displayName,
    lifecycleState: 'PROVISIONING',
    timeCreated: now,
    shape: details.shape,
    shapeConfig: { ocpus: 1, memoryInGBs: 8, ...details.shapeConfig },
    launchOptions: {
      bootVolumeType: 'PARAVIRTUALIZED',
      firmware: 'UEFI_64',
      networkType: 'PARAVIRTUALIZED',
      remoteDataVolumeType: 'PARAVIRTUALIZED',
      isPvEncryptionInTransitEnabled,
      isConsistentVolumeNamingEnabled: true,
      ...details.launchOptions,
    },
    imageId: volume.imageId,
    sourceType: source.sourceType.toLowerCase() === 'image' ? 'image' : 'bootVolume',
    definedTags: details.definedTags ?? {},
    freeformTags: details.freeformTags ?? {},
    metadata: details.metadata ?? {},
    extendedMetadata: details.extendedMetadata ?? {},
    isPvEncryptionInTransitEnabled,
    vnic: networkCard(region, details, displayName),
    preservesBootVolume: false,
  });
  attach(region, 'boot', instance, volume.id, { isPvEncryptionInTransitEnabled });
  request.headers.opcWorkRequestId = doWork(region, {
    operationType: 'LaunchInstance',
    compartmentId,
    resources: [{ actionType: 'CREATED', entityType: 'instance', identifier: instance.id }],
  }).id;
  return instance;
}
