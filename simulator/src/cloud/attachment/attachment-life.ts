import type { LifeCycle, Noun } from '../life-cycle/life-cycle';
import type { AttachmentState } from '../model';
import { noteDetached } from '../volume/autotune';
import { ATTACHMENTS, type AttachmentRecord } from './attachment-record';

export type AttachmentEvent = 'attached' | 'detach' | 'detached' | 'forgotten';

const cycle: LifeCycle<AttachmentState, AttachmentEvent> = {
  start: { to: 'ATTACHING', next: { event: 'attached', after: 'attaching' } },
  states: {
    ATTACHING: {
      attached: { to: 'ATTACHED' },
      detach: { to: 'DETACHING', next: { event: 'detached', after: 'attaching' } },
    },
    ATTACHED: { detach: { to: 'DETACHING', next: { event: 'detached', after: 'attaching' } } },
    DETACHING: { detached: { to: 'DETACHED', next: { event: 'forgotten', after: 'remembrance' } } },
    DETACHED: { forgotten: { to: 'DETACHED' } },
  },
};

export const ATTACHMENT: Noun<AttachmentRecord, AttachmentState, AttachmentEvent> = {
  name: 'attachment',
  table: ATTACHMENTS,
  cycle,
  entering: {
    DETACHED: (region, attachment) => {
      noteDetached(region, attachment.volumeId);
    },
  },
  forgottenAt: 'forgotten',
};
