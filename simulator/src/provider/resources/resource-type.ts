import type { Diagnostic } from '../diagnostics/diagnostic';
import type { ResourceRequest } from '../lifecycle/resource-request';
import type { Model, Wait } from '../lifecycle/wait';
import type { ReplacementRule } from '../plan/plan-resource';
import type { Members } from '../schema/member';
import type { Timeouts } from '../schema/timeouts';
import type { ValueMap } from '../values/value';

/** A resource type: its schema and how the real provider's operations act on it. */
export interface ResourceType {
  /** All but `id` and `timeouts`, which every resource has. */
  readonly members: Members;
  readonly timeouts: Timeouts;
  /** What the schema alone does not refuse, or where the configuration leads into a trap. Values may be unknown. */
  readonly examine?: (configuration: ValueMap) => Diagnostic[];
  readonly replacements?: ReplacementRule;
  /** What a user should know before a replacement; the real provider would say nothing. */
  readonly warnOfReplacement?: (prior: ValueMap, planned: ValueMap) => Diagnostic[];

  create(request: ResourceRequest): Model;
  readonly created?: Wait;

  get(request: ResourceRequest): Model;
  /** What the state holds besides the answer of `get`. */
  readonly complete?: (state: ValueMap, model: Model, request: ResourceRequest) => ValueMap;

  /** Absent where every change replaces the resource. */
  readonly update?: (request: ResourceRequest) => void;
  readonly updated?: Wait;

  delete(request: ResourceRequest): void;
  /** Whether a destroy only takes the resource out of the state. */
  readonly keptAfterDestroy?: (request: ResourceRequest) => boolean;
  readonly deleted?: Wait;
}
