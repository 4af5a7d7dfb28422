import type { BackupRecord } from '../backup/backup-record';
import type { Timestamp } from '../model';
import { timestamp } from '../record/timestamp';
import type { Region } from '../region/region';
import { instantKey } from '../task/task';

/** What Oracle's events service would send (Oracle, Block Volume Events). */
export interface CloudEvent {
  eventId: string;
  /** e.g. com.oraclecloud.blockvolumes.createbootvolumebackup.end. */
  eventType: string;
  eventTime: Timestamp;
  region: string;
  data: {
    resourceId: string;
    resourceName: string;
    compartmentId: string;
    additionalDetails: {
      /** Of end events. */
      status?: 'operationSucceed' | 'operationFailed';
      volumeId: string;
    };
  };
}

export type EventStage = 'begin' | 'end';
export type EventAction = 'create' | 'copy' | 'delete';

const EVENTS = 'events';

/** Tells the listeners and, when the world keeps events, the region's log. */
export function emitBackupEvent(
  region: Region,
  backup: BackupRecord,
  action: EventAction,
  stage: EventStage,
  status?: CloudEvent['data']['additionalDetails']['status'],
): void {
  const { events } = region.world;
  if (!events.areWanted) {
    return;
  }
  const noun = backup.kind === 'bootVolume' ? 'bootvolumebackup' : 'volumebackup';
  const now = region.now();
  const event: CloudEvent = {
    eventId: `${backup.id}:${action}:${stage}`,
    eventType: `com.oraclecloud.blockvolumes.${action}${noun}.${stage}`,
    eventTime: timestamp(now),
    region: region.name,
    data: {
      resourceId: backup.id,
      resourceName: backup.displayName,
      compartmentId: backup.compartmentId,
      additionalDetails: status === undefined ? { volumeId: backup.volumeId } : { status, volumeId: backup.volumeId },
    },
  };
  if (events.areKept) {
    region.store.table<CloudEvent>(EVENTS).put(`${instantKey(now)} ${event.eventId}`, event);
  }
  events.tell(event);
}

/** Kept events of a region in the order in which they happened. Bounds in milliseconds since 1970, `from` included, `until` not. */
export function keptEvents(region: Region, from = 0, until = Number.MAX_SAFE_INTEGER): CloudEvent[] {
  const range = { start: instantKey(from), ...(until < Number.MAX_SAFE_INTEGER ? { end: instantKey(until) } : {}) };
  return [...region.store.table<CloudEvent>(EVENTS).entries(range)].map(({ value }) => value);
}
