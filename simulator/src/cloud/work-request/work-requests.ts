import type { Region } from '../region/region';
import { WORK_REQUESTS, type WorkRequestEntity, type WorkRequestRecord } from './work-request-record';

const TYPE = 'coreservicesworkrequest';

interface Accepted {
  readonly operationType: string;
  readonly compartmentId: string;
  readonly resources: readonly WorkRequestEntity[];
}

/** Work that has been taken on and has begun. */
export function acceptWork(region: Region, accepted: Accepted): WorkRequestRecord {
  const now = region.now();
  return region.table(WORK_REQUESTS).insert({
    ...accepted,
    id: region.newId(TYPE),
    status: 'IN_PROGRESS',
    percentComplete: 0,
    timeAccepted: now,
    timeStarted: now,
    errors: [],
    logs: [{ message: `${accepted.operationType} has begun.`, at: now }],
  });
}

function change(region: Region, id: string, next: (workRequest: WorkRequestRecord) => WorkRequestRecord): void {
  const workRequests = region.table(WORK_REQUESTS);
  const workRequest = workRequests.find(id);
  if (workRequest !== undefined) {
    workRequests.replace(workRequest, next(workRequest));
  }
}

/** 0 to 100. */
export function reportProgress(region: Region, id: string, percentComplete: number): void {
  change(region, id, (workRequest) => ({ ...workRequest, percentComplete: Math.floor(percentComplete) }));
}

export function succeedWork(region: Region, id: string): void {
  const at = region.now();
  change(region, id, (workRequest) => ({
    ...workRequest,
    status: 'SUCCEEDED',
    percentComplete: 100,
    timeFinished: at,
    logs: [...workRequest.logs, { message: `${workRequest.operationType} has succeeded.`, at }],
  }));
}

export function failWork(region: Region, id: string, code: string, message: string): void {
  const at = region.now();
  change(region, id, (workRequest) => ({
    ...workRequest,
    status: 'FAILED',
    timeFinished: at,
    errors: [...workRequest.errors, { code, message, at }],
    logs: [...workRequest.logs, { message: `${workRequest.operationType} has failed: ${message}`, at }],
  }));
}

/** Work that was over at once. */
export function doWork(region: Region, accepted: Accepted): WorkRequestRecord {
  const workRequest = acceptWork(region, accepted);
  succeedWork(region, workRequest.id);
  return workRequest;
}
