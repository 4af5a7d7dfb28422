import { ProviderError } from '../diagnostics/provider-error';
import { PROVIDER_VERSION } from '../installation/mirror';
import type { ResourceRequest } from './resource-request';

/** States to wait through and the states to reach. */
export interface Wait {
  readonly pending: readonly string[];
  readonly target: readonly string[];
}

export interface Model {
  readonly id: string;
  readonly lifecycleState?: string;
}

/** What the words of Oracle's messages call the operation. */
export type Deed = 'creation' | 'update' | 'deletion';

/**
 * Asks for the resource until it left the pending states. Throws ProviderError when it ends elsewhere than in a target
 * state, or not in time (terraform-provider-oci, crud_helpers.go).
 */
export function waitFor<Answer extends Model>(
  request: ResourceRequest,
  get: () => Answer,
  wait: Wait,
  deed: Deed,
  service: string,
): Answer {
  let model = get();
  const inTime = request.cloud.passTimeUntil(() => {
    model = get();
    return !wait.pending.includes(model.lifecycleState ?? '');
  }, request.timeoutSeconds);
  const state = model.lifecycleState ?? '';
  if (!inTime) throw timeout(request, wait, state, service);
  if (!wait.target.includes(state)) throw unexpectedState(wait, state, deed, service, model.id);
  return model;
}

function timeout(request: ResourceRequest, wait: Wait, state: string, service: string): ProviderError {
  const lines = [
    'Operation Timeout',
    `Provider version: ${PROVIDER_VERSION}`,
    `Service: ${service}`,
    `Error Message: timeout while waiting for state to become '${wait.target.join(', ')}' (last state: '${state}', timeout: ${request.timeoutSeconds}s)`,
    'Suggestion: Please increase the operation timeout for the resource through the timeouts Resource config block',
  ];
  return new ProviderError(`${lines.join('\n')}\n`);
}

function unexpectedState(wait: Wait, state: string, deed: Deed, service: string, id: string): ProviderError {
  const lines = [
    'Unexpected LifeCycle state',
    `Provider version: ${PROVIDER_VERSION}`,
    `Service: ${service}`,
    `Error Message: During ${deed}, Terraform expected the resource to reach state(s): ${wait.target.join(',')}, but the service reported unexpected state: ${state}.`,
    `Resource OCID: ${id}`,
    `Suggestion: The resource is in an unexpected state. Look at it with \`drydock show ${id}\``,
  ];
  return new ProviderError(`${lines.join('\n')}\n`);
}
