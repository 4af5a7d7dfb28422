import type { BackupRecord } from '../backup/backup-record';
import type { Timestamp } from '../model';
import { timestamp } from '../record/timestamp';
import type { Region } from '../region/region';
import { keepEvent } from './event-log';

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
  const event: CloudEvent = {
    eventId: `${backup.id}:${action}:${stage}`,
    eventType: `com.oraclecloud.blockvolumes.${action}${noun}.${stage}`,
    eventTime: timestamp(region.now()),
    region: region.name,
    data: {
      resourceId: backup.id,
      resourceName: backup.displayName,
      compartmentId: backup.compartmentId,
      additionalDetails: status === undefined ? { volumeId: backup.volumeId } : { status, volumeId: backup.volumeId },
    },
  };
  if (events.areKept) {
    keepEvent(region, event);
  }
  events.tell(event);
}
