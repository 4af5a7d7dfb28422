import type { ServiceError } from './service-error';

/** Throws the reason that a rule gave, if it gave one. */
export function refuse(reason: ServiceError | undefined): void {
  if (reason !== undefined) {
    throw reason;
  }
}
