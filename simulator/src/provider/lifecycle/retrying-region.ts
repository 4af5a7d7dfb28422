import type { Cloud } from '../../cloud/cloud';
import { ServiceError } from '../../cloud/error/service-error';
import type { RegionOperations } from '../../cloud/operations';

/** How long the real provider repeats a request that meets a conflict (terraform-provider-oci, retry.go). */
const CONFLICT_RETRY_MILLISECONDS = 120_000;

/** Conflicts that time does not solve. */
const FINAL_CODES = ['InvalidatedRetryToken', 'NotAuthorizedOrResourceAlreadyExists'];

/**
 * A region whose operations are repeated on a conflict, each time after something happened in the cloud that could have
 * solved it. Where nothing will happen within two minutes the error comes at once, without the real provider's wait.
 */
export function retryingRegion(cloud: Cloud, name: string): RegionOperations {
  return new Proxy(cloud.region(name), {
    get(region, operation) {
      const method = Reflect.get(region, operation) as unknown;
      if (typeof method !== 'function') return method;
      return (...parameters: unknown[]) => repeatOnConflict(cloud, () => Reflect.apply(method, region, parameters));
    },
  });
}

function repeatOnConflict<Answer>(cloud: Cloud, act: () => Answer): Answer {
  const deadline = cloud.clock.now() + CONFLICT_RETRY_MILLISECONDS;
  for (;;) {
    try {
      return act();
    } catch (error) {
      const due = isPassing(error) ? cloud.clock.nextDue() : undefined;
      if (due === undefined || due > deadline) throw error;
      passUntil(cloud, due);
    }
  }
}

function isPassing(error: unknown): boolean {
  return error instanceof ServiceError && error.status === 409 && !FINAL_CODES.includes(error.code);
}

function passUntil(cloud: Cloud, due: number): void {
  const seconds = Math.max(0, due - cloud.clock.now()) / 1000;
  cloud.passTimeUntil(() => cloud.clock.now() >= due, seconds);
}
