import type { LifeCycle, Noun } from '../life-cycle/life-cycle';
import type { ImageState } from '../model';
import { IMAGES, type ImageRecord } from './image-record';

export type ImageEvent = 'captured' | 'delete' | 'forgotten';

const deletion = { to: 'DELETED', next: { event: 'forgotten', after: 'remembrance' } } as const;

const cycle: LifeCycle<ImageState, ImageEvent> = {
  start: { to: 'PROVISIONING', next: { event: 'captured', after: 'imaging' } },
  states: {
    PROVISIONING: { captured: { to: 'AVAILABLE' } },
    AVAILABLE: { delete: deletion },
    DISABLED: { delete: deletion },
    DELETED: { forgotten: { to: 'DELETED' } },
    IMPORTING: {},
    EXPORTING: {},
  },
};

export const IMAGE: Noun<ImageRecord, ImageState, ImageEvent> = {
  name: 'image',
  table: IMAGES,
  cycle,
  entering: {
    DELETED: (region, image) => {
      region.store.deleteSnapshot(image.snapshotId!);
    },
  },
  forgottenAt: 'forgotten',
};
