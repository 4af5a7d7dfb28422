import { ServiceError } from '../../cloud/error/service-error';
import { mergeModel } from '../mapping/merge-model';
import type { ResourceType } from '../resources/resource-type';
import { mapOf, type ValueMap } from '../values/value';
import type { ResourceRequest } from './resource-request';
import { type Deed, type Model, type Wait, waitFor } from './wait';

/** How an operation ended: the state to keep, and what went wrong after the resource had come into being. */
export interface Outcome {
  readonly state: ValueMap | null;
  readonly error?: unknown;
}

/** Throws when nothing was created; a resource that came into being but not into its state is kept, with the error. */
export function createResource(type: ResourceType, request: ResourceRequest, service: string): Outcome {
  const made = type.create(request);
  const created = request.of(made.id);
  return settle(type, created, made, type.created, 'creation', service);
}

/** Null state when the resource is gone. */
export function readResource(type: ResourceType, request: ResourceRequest): ValueMap | null {
  const model = findModel(type, request);
  if (model === undefined || type.deleted?.target.includes(model.lifecycleState ?? '')) return null;
  return stateOf(type, request, model);
}

export function updateResource(type: ResourceType, request: ResourceRequest, service: string): Outcome {
  type.update?.(request);
  return settle(type, request, type.get(request), type.updated, 'update', service);
}

export function deleteResource(type: ResourceType, request: ResourceRequest, service: string): void {
  if (type.keptAfterDestroy?.(request)) return;
  try {
    type.delete(request);
    if (type.deleted) waitFor(request, () => type.get(request), type.deleted, 'deletion', service);
  } catch (error) {
    if (!isNotFound(error)) throw error;
  }
}

function settle(
  type: ResourceType,
  request: ResourceRequest,
  model: Model,
  wait: Wait | undefined,
  deed: Deed,
  service: string,
): Outcome {
  try {
    const settled = wait ? waitFor(request, () => type.get(request), wait, deed, service) : model;
    return { state: stateOf(type, request, settled) };
  } catch (error) {
    return { state: stateOf(type, request, findModel(type, request) ?? model), error };
  }
}

function stateOf(type: ResourceType, request: ResourceRequest, model: Model): ValueMap {
  const merged = mergeModel(request.values, model, type.members);
  const state = mapOf([...Object.entries(merged), ['id', model.id]]);
  return type.complete ? type.complete(state, model, request) : state;
}

function findModel(type: ResourceType, request: ResourceRequest): Model | undefined {
  try {
    return type.get(request);
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

function isNotFound(error: unknown): boolean {
  return error instanceof ServiceError && error.status === 404;
}
