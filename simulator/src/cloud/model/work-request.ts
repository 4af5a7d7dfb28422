import type { Timestamp } from './common';

export type WorkRequestStatus = 'ACCEPTED' | 'IN_PROGRESS' | 'FAILED' | 'SUCCEEDED' | 'CANCELING' | 'CANCELED';

export type WorkRequestAction = 'CREATED' | 'UPDATED' | 'DELETED' | 'RELATED' | 'IN_PROGRESS';

export interface WorkRequestResource {
  actionType: WorkRequestAction;
  entityType: string;
  identifier: string;
  entityUri: string;
}

export interface WorkRequest {
  id: string;
  operationType: string;
  status: WorkRequestStatus;
  compartmentId: string;
  resources: WorkRequestResource[];
  /** 0 to 100. */
  percentComplete: number;
  timeAccepted: Timestamp;
  timeStarted?: Timestamp;
  /** Present once the status is final. */
  timeFinished?: Timestamp;
}

export interface WorkRequestError {
  code: string;
  message: string;
  timestamp: Timestamp;
}

export interface WorkRequestLogEntry {
  message: string;
  timestamp: Timestamp;
}
