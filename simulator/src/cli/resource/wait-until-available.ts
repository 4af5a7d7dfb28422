import type { Cloud } from '../../cloud';
import { CommandError } from '../command-error';

const TIMEOUT_SECONDS = 7 * 86_400;

/** Lets virtual time pass until a resource is AVAILABLE, as a client that polls would. */
export function waitUntilAvailable<R extends { readonly id: string; readonly lifecycleState: string }>(
  cloud: Cloud,
  read: () => R,
): R {
  cloud.passTimeUntil(() => ['AVAILABLE', 'FAULTY', 'TERMINATED'].includes(read().lifecycleState), TIMEOUT_SECONDS);
  const reached = read();
  if (reached.lifecycleState === 'AVAILABLE') return reached;
  throw new CommandError(
    `${reached.id} is ${reached.lifecycleState}, expected AVAILABLE`,
    'drydock fault list tells which faults are set.',
  );
}
