import type { Diagnostic } from '../diagnostics/diagnostic';
import { encodeDiagnostic, encodePath } from '../diagnostics/diagnostic';
import { failureDiagnostic, serviceName } from '../diagnostics/service-failure';
import { durationSeconds } from '../lifecycle/duration';
import { ResourceRequest } from '../lifecycle/resource-request';
import { createResource, deleteResource, type Outcome, readResource, updateResource } from '../lifecycle/run-resource';
import { normalizeState } from '../plan/normalize';
import { planResource } from '../plan/plan-resource';
import { withoutUnknowns } from '../plan/unknowns';
import type { Message } from '../rpc/protobuf';
import type { Timeouts } from '../schema/timeouts';
import { emptyMap, isMap, mapOf, type ValueMap } from '../values/value';
import { type DynamicValue, readDynamic, writeDynamic } from './dynamic-value';
import type { Session } from './session';
import type { LoadedResource } from './types';
import { validateMembers } from './validate';

type Request = { readonly [field: string]: unknown };

/** The calls of the protocol that concern one resource. A failure of the cloud is a diagnostic of the answer. */
export class ResourceMethods {
  constructor(private readonly session: Session) {}

  validate(request: Request): Message {
    const { type, members } = this.session.types.resource(request.typeName as string);
    const configuration = readDynamic(request.config as DynamicValue, members) ?? emptyMap();
    const found = [...validateMembers(members, configuration), ...(type.examine?.(configuration) ?? [])];
    return { diagnostics: found.map(encodeDiagnostic) };
  }

  upgradeState(request: Request): Message {
    const { members } = this.session.types.resource(request.typeName as string);
    const raw = request.rawState as { json: Uint8Array };
    return { upgradedState: writeDynamic(readDynamic({ json: raw.json }, members), members) };
  }

  read(request: Request): Message {
    const resource = this.session.types.resource(request.typeName as string);
    const { members } = resource;
    const state = readDynamic(request.currentState as DynamicValue, members);
    if (state === null) return { newState: writeDynamic(null, members), private: request.private };
    return this.answering(resource, state, { newState: request.currentState, private: request.private }, () => {
      const found = readResource(resource.type, this.requestFor(resource, state, null, 'read'));
      const settled = found && normalizeState(withoutUnknowns(found, members), state, members, false);
      return { newState: writeDynamic(settled, members), private: request.private };
    });
  }

  plan(request: Request): Message {
    const { type, members } = this.session.types.resource(request.typeName as string);
    const prior = readDynamic(request.priorState as DynamicValue, members);
    const proposed = readDynamic(request.proposedNewState as DynamicValue, members);
    const answer = { plannedPrivate: request.priorPrivate, legacyTypeSystem: true };
    if (proposed === null) return { ...answer, plannedState: writeDynamic(null, members) };
    const { ignoredTags } = this.session;
    const { planned, replacing } = planResource(members, prior, proposed, type.replacements, ignoredTags);
    const warnings = prior && replacing.length > 0 ? (type.warnOfReplacement?.(prior, planned) ?? []) : [];
    return {
      ...answer,
      plannedState: writeDynamic(planned, members),
      requiresReplace: replacing.map(encodePath),
      diagnostics: warnings.map(encodeDiagnostic),
    };
  }

  apply(request: Request): Message {
    const resource = this.session.types.resource(request.typeName as string);
    const { members } = resource;
    const prior = readDynamic(request.priorState as DynamicValue, members);
    const planned = readDynamic(request.plannedState as DynamicValue, members);
    const answer = { private: request.plannedPrivate, legacyTypeSystem: true };
    const before = { ...answer, newState: writeDynamic(prior, members) };
    return this.answering(resource, prior, before, () => {
      const { state, error } = this.perform(resource, prior, planned);
      const known = state && withoutUnknowns(state, members);
      const settled = known && planned ? normalizeState(known, planned, members, true) : known;
      const diagnostics = error === undefined ? [] : [encodeDiagnostic(this.failure(resource, state, error))];
      return { ...answer, newState: writeDynamic(settled, members), diagnostics };
    });
  }

  importState(request: Request): Message {
    const { name, members } = this.session.types.resource(request.typeName as string);
    const state = withoutUnknowns(mapOf([['id', request.id as string]]), members);
    return { importedResources: [{ typeName: name, state: writeDynamic(state, members) }] };
  }

  private perform(resource: LoadedResource, prior: ValueMap | null, planned: ValueMap | null): Outcome {
    const service = serviceName(resource.name);
    if (planned === null) {
      deleteResource(resource.type, this.requestFor(resource, prior as ValueMap, null, 'delete'), service);
      return { state: null };
    }
    if (prior === null)
      return createResource(resource.type, this.requestFor(resource, planned, null, 'create'), service);
    return updateResource(resource.type, this.requestFor(resource, planned, prior, 'update'), service);
  }

  private requestFor(
    resource: LoadedResource,
    values: ValueMap,
    prior: ValueMap | null,
    operation: keyof Timeouts | 'read',
  ): ResourceRequest {
    const id = typeof values.id === 'string' ? values.id : '';
    return new ResourceRequest(
      this.session.cloud(),
      this.session.regionName(),
      resource.members,
      values,
      prior,
      id,
      timeoutSeconds(resource, values, operation === 'read' ? 'create' : operation),
      operation === 'create' || operation === 'update',
    );
  }

  private answering(resource: LoadedResource, state: ValueMap | null, unchanged: Message, act: () => Message): Message {
    try {
      return act();
    } catch (error) {
      return { ...unchanged, diagnostics: [encodeDiagnostic(this.failure(resource, state, error))] };
    }
  }

  private failure(resource: LoadedResource, state: ValueMap | null, error: unknown): Diagnostic {
    const id = typeof state?.id === 'string' ? state.id : undefined;
    const region = this.session.regionName();
    return failureDiagnostic(error, { type: resource.name, kind: 'resources', region, id });
  }
}

function timeoutSeconds(resource: LoadedResource, values: ValueMap, operation: keyof Timeouts): number {
  const configured = isMap(values.timeouts) ? values.timeouts[operation] : null;
  if (typeof configured === 'string' && configured !== '') return durationSeconds(configured);
  return (resource.type.timeouts[operation] ?? 20) * 60;
}
