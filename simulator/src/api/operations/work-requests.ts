import type { WorkRequest, WorkRequestError, WorkRequestLogEntry } from '../../cloud/model';
import type { ListWorkRequestsQuery } from '../../cloud/operations';
import { type Operation, operation } from '../operation';
import { shape } from '../schema/schema';

const workRequest = shape<WorkRequest>('WorkRequest');

export const workRequests: readonly Operation[] = [
  operation({
    operation: 'ListWorkRequests',
    method: 'GET',
    path: '/workRequests',
    query: shape<ListWorkRequestsQuery>('ListWorkRequestsQuery'),
    answer: workRequest,
    list: true,
    handle: (region, { query, context }) => region.listWorkRequests(query, context),
  }),
  operation({
    operation: 'GetWorkRequest',
    method: 'GET',
    path: '/workRequests/{workRequestId}',
    answer: workRequest,
    handle: (region, { path, context }) => region.getWorkRequest(path.workRequestId, context),
  }),
  operation({
    operation: 'ListWorkRequestErrors',
    method: 'GET',
    path: '/workRequests/{workRequestId}/errors',
    answer: shape<WorkRequestError>('WorkRequestError'),
    list: true,
    handle: (region, { path, context }) => region.listWorkRequestErrors(path.workRequestId, context),
  }),
  operation({
    operation: 'ListWorkRequestLogs',
    method: 'GET',
    path: '/workRequests/{workRequestId}/logs',
    answer: shape<WorkRequestLogEntry>('WorkRequestLogEntry'),
    list: true,
    handle: (region, { path, context }) => region.listWorkRequestLogs(path.workRequestId, context),
  }),
];
