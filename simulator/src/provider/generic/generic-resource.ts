import { ServiceError } from '../../cloud/error/service-error';
import { findRegion, regionPart } from '../../cloud/region/catalogue';
import type { ResourceRequest } from '../lifecycle/resource-request';
import type { Model } from '../lifecycle/wait';
import type { ResourceType } from '../resources/resource-type';
import type { Members } from '../schema/member';
import { membersType } from '../schema/members-type';
import { valueFromJson } from '../values/json-reader';
import { mapOf, type ValueMap } from '../values/value';
import { fillIn } from './fill-in';
import { kindOf, makeOcid, type Surroundings } from './plausible-value';
import type { RecordStore, StoredRecord } from './record-store';

/** A resource type known by its schema only: its resources are stored as they are planned. */
export function genericResource(type: string, allMembers: Members, records: RecordStore): ResourceType {
  const { timeouts, id: _id, ...members } = allMembers;
  const keep = (request: ResourceRequest, id: string): StoredRecord => ({
    id,
    type,
    regionName: request.regionName,
    values: storable(fillIn(members, request.values, surroundings(type, request, id))),
  });
  return {
    members,
    timeouts: Object.fromEntries(Object.keys(timeouts?.members ?? {}).map((operation) => [operation, 20])),

    create: (request) => records.add(type, (sequence) => keep(request, ocid(type, request, sequence))),

    get(request) {
      const record = records.find(request.id);
      if (record?.type === type && record.regionName === request.regionName) return record;
      throw notFound(type);
    },
    complete: (state, model) => mapOf([...Object.entries(state), ...Object.entries(valuesOf(model, members))]),

    update: (request) => records.put(keep(request, request.id)),

    delete: (request) => records.remove(request.id),
  };
}

function surroundings(type: string, request: ResourceRequest, id: string): Surroundings {
  const { regionName } = request;
  return {
    type,
    id,
    regionName,
    regionKey: regionKey(regionName),
    now: new Date(request.cloud.clock.now()).toISOString(),
  };
}

function ocid(type: string, request: ResourceRequest, sequence: number): string {
  const { regionName, cloud } = request;
  return makeOcid(kindOf(type), { regionKey: regionKey(regionName) }, `${cloud.seed} ${type} ${sequence}`);
}

export function regionKey(regionName: string): string {
  const region = findRegion(regionName);
  return region ? regionPart(region) : '';
}

function valuesOf(model: Model, members: Members): ValueMap {
  return valueFromJson(JSON.stringify((model as StoredRecord).values), membersType(members)) as ValueMap;
}

/** Plain JSON: numbers that JSON would round are kept as text, which is read as a number again. */
function storable(values: ValueMap): ValueMap {
  return JSON.parse(
    JSON.stringify(values, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
  ) as ValueMap;
}

function notFound(type: string): ServiceError {
  const operation = `Get${kindOf(type)}`;
  return new ServiceError({
    status: 404,
    code: 'NotAuthorizedOrNotFound',
    message: 'Authorization failed or requested resource not found.',
    operation,
  });
}
