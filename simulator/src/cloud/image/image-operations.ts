import { ATTACHMENTS } from '../attachment/attachment-record';
import { checkCompartment, checkDisplayName } from '../check/arguments';
import { checkTags } from '../check/tags';
import { conflict, missingParameter, notAllowed } from '../error/catalogue';
import { findLivingInstance } from '../instance/find-instance';
import { begin, fire } from '../life-cycle/life-cycle';
import type { CreateImageDetails, Image, UpdateImageDetails } from '../model';
import type { ImageOperations } from '../operations';
import { listPage } from '../record/list';
import { present } from '../record/present';
import { compactTimestamp, timestamp } from '../record/timestamp';
import type { Region } from '../region/region';
import type { Gateway } from '../request/gateway';
import type { Request } from '../request/request';
import { VOLUMES } from '../volume/volume-record';
import { doWork } from '../work-request/work-requests';
import { findImage, lookUpImage } from './find-image';
import { IMAGE } from './image-life';
import { IMAGES, type ImageRecord } from './image-record';
import { platformImages } from './platform-images';

const answer = (image: ImageRecord): Image =>
  present({
    id: image.id,
    compartmentId: image.compartmentId,
    displayName: image.displayName,
    operatingSystem: image.operatingSystem,
    operatingSystemVersion: image.operatingSystemVersion,
    lifecycleState: image.lifecycleState,
    createImageAllowed: true,
    timeCreated: timestamp(image.timeCreated),
    definedTags: image.definedTags,
    freeformTags: image.freeformTags,
    baseImageId: image.baseImageId,
    sizeInMBs: image.sizeInGBs * 1024,
    billableSizeInGBs: image.sizeInGBs,
    launchMode: image.launchMode,
    launchOptions: {
      bootVolumeType: 'PARAVIRTUALIZED' as const,
      firmware: 'UEFI_64' as const,
      networkType: 'PARAVIRTUALIZED' as const,
      remoteDataVolumeType: 'PARAVIRTUALIZED' as const,
      isPvEncryptionInTransitEnabled: false,
      isConsistentVolumeNamingEnabled: true,
    },
    agentFeatures: { isMonitoringSupported: true, isManagementSupported: true },
    listingType: 'NONE' as const,
  });

/** Captures the boot volume of an instance, and nothing else of it. */
function createImage(region: Region, request: Request, details: CreateImageDetails): ImageRecord {
  const compartmentId = checkCompartment(details.compartmentId);
  checkDisplayName(details.displayName);
  checkTags(details);
  if (details.instanceId === undefined) {
    throw missingParameter(
      'instanceId',
      'Give an instance: images are made of instances here, object storage is not part of this cloud.',
    );
  }
  const instance = findLivingInstance(region, details.instanceId);
  const boot = [...region.table(ATTACHMENTS).by('instance', instance.id)].find(
    (each) => each.role === 'boot' && each.lifecycleState === 'ATTACHED',
  );
  if (boot === undefined) {
    throw conflict(`Instance ${instance.id} has no boot volume attached. Attach one, then make the image.`);
  }
  const volume = region.table(VOLUMES).find(boot.volumeId)!;
  const base = instance.imageId === undefined ? undefined : lookUpImage(region, instance.imageId);
  const now = region.now();
  const id = region.newId('image');
  region.store.snapshot(volume.id, id);
  const image = begin(region, IMAGE, {
    id,
    compartmentId,
    displayName: details.displayName ?? `image${compactTimestamp(now)}`,
    operatingSystem: base?.operatingSystem ?? 'Custom',
    operatingSystemVersion: base?.operatingSystemVersion ?? 'Custom',
    lifecycleState: 'PROVISIONING',
    timeCreated: now,
    sizeInGBs: volume.sizeInGBs,
    baseImageId: base?.baseImageId ?? instance.imageId,
    launchMode: details.launchMode ?? 'PARAVIRTUALIZED',
    definedTags: details.definedTags ?? {},
    freeformTags: details.freeformTags ?? {},
    processor: base?.processor ?? 'x86_64',
    snapshotId: id,
  });
  request.headers.opcWorkRequestId = doWork(region, {
    operationType: 'CreateImage',
    compartmentId,
    resources: [{ actionType: 'CREATED', entityType: 'image', identifier: id }],
  }).id;
  return image;
}

/** Throws for what Oracle owns. */
function findOwnImage(region: Region, id: string): ImageRecord {
  const image = findImage(region, id);
  if (image.compartmentId === undefined) {
    throw notAllowed(`Image ${image.displayName} (${id}) is a platform image and cannot be changed.`);
  }
  return image;
}

function updateImage(region: Region, image: ImageRecord, details: UpdateImageDetails): ImageRecord {
  checkDisplayName(details.displayName);
  checkTags(details);
  return region.table(IMAGES).replace(image, {
    ...image,
    displayName: details.displayName ?? image.displayName,
    definedTags: details.definedTags ?? image.definedTags,
    freeformTags: details.freeformTags ?? image.freeformTags,
    operatingSystem: details.operatingSystem ?? image.operatingSystem,
    operatingSystemVersion: details.operatingSystemVersion ?? image.operatingSystemVersion,
  });
}

/** Ampere shapes carry an A in their series, e.g. VM.Standard.A1.Flex. */
const processorOf = (shape: string): ImageRecord['processor'] => (/\.A\d/.test(shape) ? 'aarch64' : 'x86_64');

export const imageOperations = (gateway: Gateway): ImageOperations => ({
  createImage: (details, context) =>
    gateway.write('CreateImage', context, (region, request) => answer(createImage(region, request, details))),

  getImage: (id, context) => gateway.read('GetImage', context, (region) => answer(findImage(region, id))),

  listImages: (query, context) =>
    gateway.read('ListImages', context, (region, request) => {
      const own = region.table(IMAGES).by('compartment', checkCompartment(query.compartmentId));
      const images = [...own, ...platformImages(region.facts)].filter(
        (image) =>
          (query.operatingSystem === undefined || image.operatingSystem === query.operatingSystem) &&
          (query.operatingSystemVersion === undefined ||
            image.operatingSystemVersion === query.operatingSystemVersion) &&
          (query.shape === undefined || image.processor === processorOf(query.shape)),
      );
      return request.page(listPage(images, query)).map(answer);
    }),

  updateImage: (id, details, context) =>
    gateway.write('UpdateImage', context, (region) => answer(updateImage(region, findOwnImage(region, id), details))),

  deleteImage: (id, context) =>
    gateway.write('DeleteImage', context, (region) => {
      fire(region, IMAGE, findOwnImage(region, id), 'delete');
    }),

  changeImageCompartment: (id, { compartmentId }, context) =>
    gateway.write('ChangeImageCompartment', context, (region) => {
      const image = findOwnImage(region, id);
      region.table(IMAGES).replace(image, { ...image, compartmentId: checkCompartment(compartmentId) });
    }),
});
