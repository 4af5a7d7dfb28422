import { ATTACHMENT } from '../attachment/attachment-life';
import { ATTACHMENTS, type AttachmentRecord } from '../attachment/attachment-record';
import { fire, type LifeCycle, type Noun } from '../life-cycle/life-cycle';
import type { InstanceState } from '../model';
import type { Region } from '../region/region';
import { VOLUME } from '../volume/volume-life';
import { VOLUMES } from '../volume/volume-record';
import { INSTANCES, type InstanceRecord } from './instance-record';

export type InstanceEvent =
  | 'provisioned'
  | 'started'
  | 'start'
  | 'stop'
  | 'stopped'
  | 'reset'
  | 'terminate'
  | 'terminated'
  | 'forgotten';

const termination = { to: 'TERMINATING', next: { event: 'terminated', after: 'deletion' } } as const;

const cycle: LifeCycle<InstanceState, InstanceEvent> = {
  start: { to: 'PROVISIONING', next: { event: 'provisioned', after: 'launch' } },
  states: {
    PROVISIONING: { provisioned: { to: 'RUNNING' }, terminate: termination },
    STARTING: { started: { to: 'RUNNING' }, terminate: termination },
    RUNNING: {
      stop: { to: 'STOPPING', next: { event: 'stopped', after: 'stopping' } },
      reset: { to: 'STARTING', next: { event: 'started', after: 'launch' } },
      terminate: termination,
    },
    STOPPING: { stopped: { to: 'STOPPED' } },
    STOPPED: { start: { to: 'STARTING', next: { event: 'started', after: 'launch' } }, terminate: termination },
    TERMINATING: { terminated: { to: 'TERMINATED', next: { event: 'forgotten', after: 'remembrance' } } },
    TERMINATED: { forgotten: { to: 'TERMINATED' } },
    MOVING: {},
    CREATING_IMAGE: {},
  },
};

function letGo(region: Region, attachment: AttachmentRecord, preserves: boolean): void {
  fire(region, ATTACHMENT, attachment, 'detach');
  const volume = region.table(VOLUMES).find(attachment.volumeId);
  if (attachment.role === 'boot' && !preserves && volume !== undefined) {
    fire(region, VOLUME, volume, 'delete');
  }
}

/** The volumes of a terminated instance come free; its boot volume goes unless it is preserved. */
function leaveVolumes(region: Region, instance: InstanceRecord): void {
  for (const attachment of [...region.table(ATTACHMENTS).by('instance', instance.id)]) {
    if (attachment.lifecycleState !== 'DETACHED') {
      letGo(region, attachment, instance.preservesBootVolume);
    }
  }
}

export const INSTANCE: Noun<InstanceRecord, InstanceState, InstanceEvent> = {
  name: 'instance',
  table: INSTANCES,
  cycle,
  entering: { TERMINATED: leaveVolumes },
  forgottenAt: 'forgotten',
};
