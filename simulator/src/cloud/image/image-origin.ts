import { NO_TAGS } from '../check/tags';
import { conflict } from '../error/catalogue';
import type { Region } from '../region/region';
import type { Origin } from '../volume/volume-source';
import type { ImageRecord } from './image-record';
import { firstBlock } from './platform-images';

/** The content of a boot volume that an instance launch makes from an image. */
export function imageOrigin(region: Region, image: ImageRecord): Origin {
  if (image.lifecycleState !== 'AVAILABLE') {
    throw conflict(
      `Image ${image.id} is ${image.lifecycleState}, expected AVAILABLE. Wait for that state, then launch from it.`,
    );
  }
  const { store } = region;
  return {
    leastSizeInGBs: image.sizeInGBs,
    tags: NO_TAGS,
    imageId: image.id,
    bytesToHydrate: 0,
    fill: (id, size) => {
      if (image.snapshotId !== undefined) {
        store.restore(image.snapshotId, id, size);
        return;
      }
      store.createVolume(id, size);
      store.write(id, 0, firstBlock(image));
    },
  };
}
