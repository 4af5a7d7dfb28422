import type { Paging, WorkRequest, WorkRequestError, WorkRequestLogEntry } from '../model';
import type { RequestContext } from './request';

export interface ListWorkRequestsQuery extends Paging {
  compartmentId: string;
  resourceId?: string;
}

/** A work request can be read in every region that took part in it. */
export interface WorkRequestOperations {
  getWorkRequest(workRequestId: string, context?: RequestContext): WorkRequest;
  listWorkRequests(query: ListWorkRequestsQuery, context?: RequestContext): WorkRequest[];
  listWorkRequestErrors(workRequestId: string, context?: RequestContext): WorkRequestError[];
  listWorkRequestLogs(workRequestId: string, context?: RequestContext): WorkRequestLogEntry[];
}
