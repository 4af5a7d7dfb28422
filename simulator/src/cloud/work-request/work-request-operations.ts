import { checkCompartment, checkOcid } from '../check/arguments';
import { notFound } from '../error/catalogue';
import type { WorkRequest } from '../model';
import type { WorkRequestOperations } from '../operations';
import { present } from '../record/present';
import { optionalTimestamp, timestamp } from '../record/timestamp';
import type { Region } from '../region/region';
import type { Gateway } from '../request/gateway';
import { WORK_REQUESTS, type WorkRequestRecord } from './work-request-record';

/** Paths of Oracle's REST API. */
const COLLECTIONS: Readonly<Record<string, string>> = {
  bootVolumeBackup: 'bootVolumeBackups',
  volumeBackup: 'volumeBackups',
  instance: 'instances',
  image: 'images',
  volumeAttachment: 'volumeAttachments',
};

const answer = (workRequest: WorkRequestRecord): WorkRequest =>
  present({
    id: workRequest.id,
    operationType: workRequest.operationType,
    status: workRequest.status,
    compartmentId: workRequest.compartmentId,
    resources: workRequest.resources.map((resource) => ({
      ...resource,
      entityUri: `/20160918/${COLLECTIONS[resource.entityType]}/${resource.identifier}`,
    })),
    percentComplete: workRequest.percentComplete,
    timeAccepted: timestamp(workRequest.timeAccepted),
    timeStarted: optionalTimestamp(workRequest.timeStarted),
    timeFinished: optionalTimestamp(workRequest.timeFinished),
  });

/** A copy between regions is one piece of work that both of them answer for. */
function find(region: Region, id: string): WorkRequestRecord {
  checkOcid(id, 'workRequestId', 'coreservicesworkrequest');
  const here = region.table(WORK_REQUESTS).find(id);
  const found =
    here ??
    region.world
      .regions()
      .map((other) => other.table(WORK_REQUESTS).find(id))
      .find((each) => each);
  if (found === undefined) {
    throw notFound(`Work request ${id} does not exist.`);
  }
  return found;
}

export const workRequestOperations = (gateway: Gateway): WorkRequestOperations => ({
  getWorkRequest: (id, context) => gateway.read('GetWorkRequest', context, (region) => answer(find(region, id))),

  listWorkRequests: (query, context) =>
    gateway.read('ListWorkRequests', context, (region) => {
      const all = [...region.table(WORK_REQUESTS).by('compartment', checkCompartment(query.compartmentId))];
      const wanted = all.filter(
        (workRequest) =>
          query.resourceId === undefined || workRequest.resources.some((each) => each.identifier === query.resourceId),
      );
      return wanted.sort((one, other) => other.timeAccepted - one.timeAccepted).map(answer);
    }),

  listWorkRequestErrors: (id, context) =>
    gateway.read('ListWorkRequestErrors', context, (region) =>
      find(region, id).errors.map(({ code, message, at }) => ({ code, message, timestamp: timestamp(at) })),
    ),

  listWorkRequestLogs: (id, context) =>
    gateway.read('ListWorkRequestLogs', context, (region) =>
      find(region, id).logs.map(({ message, at }) => ({ message, timestamp: timestamp(at) })),
    ),
});
