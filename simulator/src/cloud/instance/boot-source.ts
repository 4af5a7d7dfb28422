import { checkOcid } from '../check/arguments';
import {
  conflict,
  incorrectState,
  invalidParameter,
  missingParameter,
  relatedNotFound,
  volumesNotFound,
} from '../error/catalogue';
import { lookUpImage } from '../image/find-image';
import { imageOrigin } from '../image/image-origin';
import type { ImageRecord } from '../image/image-record';
import { IMAGES } from '../image/image-record';
import { platformImages } from '../image/platform-images';
import type { InstanceSourceViaImageDetails, LaunchInstanceDetails } from '../model';
import type { Region } from '../region/region';
import { attachedInstance } from '../volume/change-volume';
import { createVolume, sameAvailabilityDomain } from '../volume/create-volume';
import { isGone } from '../volume/find-volume';
import { BOOT_VOLUME } from '../volume/kind';
import { VOLUMES, type VolumeRecord } from '../volume/volume-record';

function filteredImage(region: Region, source: InstanceSourceViaImageDetails): ImageRecord | undefined {
  const filter = source.instanceSourceImageFilterDetails;
  if (filter === undefined) {
    return undefined;
  }
  const images = [...region.table(IMAGES).by('compartment', filter.compartmentId), ...platformImages(region.facts)];
  return images.find(
    (image) =>
      (filter.operatingSystem === undefined || image.operatingSystem === filter.operatingSystem) &&
      (filter.operatingSystemVersion === undefined || image.operatingSystemVersion === filter.operatingSystemVersion),
  );
}

function imageOf(region: Region, source: InstanceSourceViaImageDetails): ImageRecord {
  if (source.imageId === undefined) {
    const image = filteredImage(region, source);
    if (image === undefined) {
      throw missingParameter('sourceDetails.imageId', 'Give the OCID of an image, or a filter that fits one.');
    }
    return image;
  }
  const image = lookUpImage(region, checkOcid(source.imageId, 'imageId', 'image'));
  if (image === undefined) {
    throw relatedNotFound(
      `Image ${source.imageId} does not exist in ${region.name}. Images have an OCID of their own in every region: ask ListImages there.`,
    );
  }
  return image;
}

/** A boot volume of its own for an instance that is launched from an image. */
function volumeFromImage(
  region: Region,
  place: { readonly compartmentId: string; readonly availabilityDomain: string; readonly displayName: string },
  source: InstanceSourceViaImageDetails,
): VolumeRecord {
  return createVolume(
    region,
    BOOT_VOLUME,
    {
      compartmentId: place.compartmentId,
      availabilityDomain: place.availabilityDomain,
      displayName: `${place.displayName} (Boot Volume)`,
      sizeInGBs: source.bootVolumeSizeInGBs,
      vpusPerGB: source.bootVolumeVpusPerGB,
      kmsKeyId: source.kmsKeyId,
    },
    imageOrigin(region, imageOf(region, source)),
  );
}

function existingVolume(region: Region, availabilityDomain: string, id: string): VolumeRecord {
  checkOcid(id, 'bootVolumeId', 'bootvolume');
  const volume = region.table(VOLUMES).find(id);
  if (volume === undefined || isGone(volume)) {
    throw volumesNotFound(
      id,
      `Boot volume ${id} ${volume === undefined ? 'does not exist' : `is ${volume.lifecycleState}`} in ${region.name}.`,
    );
  }
  if (volume.lifecycleState !== 'AVAILABLE') {
    throw incorrectState(
      `Boot volume ${id} is ${volume.lifecycleState}, expected AVAILABLE. Wait for that state, then launch from it.`,
    );
  }
  if (!sameAvailabilityDomain(region, volume.availabilityDomain, availabilityDomain)) {
    throw invalidParameter(
      `Boot volume ${id} is in ${volume.availabilityDomain}, the instance was to be in ${availabilityDomain}. Launch it in ${volume.availabilityDomain}.`,
    );
  }
  const attachedTo = attachedInstance(region, id);
  if (attachedTo !== undefined) {
    throw conflict(`Volume ${id} currently attached to instance ${attachedTo}. Detach it there first.`);
  }
  return volume;
}

export type BootSource = NonNullable<LaunchInstanceDetails['sourceDetails']>;

/** The disk that an instance boots from: a new one from an image, or one that is there. */
export function bootVolumeFor(
  region: Region,
  place: { readonly compartmentId: string; readonly availabilityDomain: string; readonly displayName: string },
  source: BootSource,
): VolumeRecord {
  const type = source.sourceType.toLowerCase();
  if (type === 'image') {
    return volumeFromImage(region, place, source as InstanceSourceViaImageDetails);
  }
  if (type === 'bootvolume') {
    return existingVolume(region, place.availabilityDomain, (source as { bootVolumeId: string }).bootVolumeId);
  }
  throw invalidParameter(`sourceDetails.sourceType is '${source.sourceType}', expected image or bootVolume.`);
}
