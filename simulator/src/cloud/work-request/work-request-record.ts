import type { WorkRequestAction, WorkRequestStatus } from '../model';
import { defineTable } from '../record/table-definition';

export interface WorkRequestEntity {
  readonly actionType: WorkRequestAction;
  /** e.g. bootVolumeBackup. */
  readonly entityType: string;
  readonly identifier: string;
}

/** Times are milliseconds since 1970. */
export interface WorkRequestRecord {
  readonly id: string;
  readonly operationType: string;
  readonly status: WorkRequestStatus;
  readonly compartmentId: string;
  readonly resources: readonly WorkRequestEntity[];
  readonly percentComplete: number;
  readonly timeAccepted: number;
  readonly timeStarted?: number;
  readonly timeFinished?: number;
  readonly errors: readonly { readonly code: string; readonly message: string; readonly at: number }[];
  readonly logs: readonly { readonly message: string; readonly at: number }[];
}

export const WORK_REQUESTS = defineTable<WorkRequestRecord>('work requests', {
  compartment: (workRequest) => workRequest.compartmentId,
});
