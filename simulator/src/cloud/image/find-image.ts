import { checkOcid } from '../check/arguments';
import { notFound } from '../error/catalogue';
import type { Region } from '../region/region';
import { IMAGES, type ImageRecord } from './image-record';
import { marketplaceImage, platformImages } from './platform-images';

export function lookUpImage(region: Region, id: string): ImageRecord | undefined {
  const marketplace = marketplaceImage(region.facts);
  return (
    region.table(IMAGES).find(id) ??
    platformImages(region.facts).find((image) => image.id === id) ??
    (marketplace.id === id ? marketplace : undefined)
  );
}

/** Unknown: 404. */
export function findImage(region: Region, id: string): ImageRecord {
  checkOcid(id, 'imageId', 'image');
  const image = lookUpImage(region, id);
  if (image === undefined) {
    throw notFound(
      `Image ${id} does not exist in ${region.name}. Images have an OCID of their own in every region: ask ListImages there.`,
    );
  }
  return image;
}
