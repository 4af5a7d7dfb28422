import { text } from './declare';
import type { Block, Members } from './member';
import { optional } from './traits';

/** How long an operation may wait for its end, in minutes; an operation that is absent cannot be given one. */
export interface Timeouts {
  readonly create?: number;
  readonly update?: number;
  readonly delete?: number;
}

/** 20 minutes each (terraform-provider-oci, crud_helpers.go DefaultTimeout). */
export const DEFAULT_TIMEOUTS: Timeouts = { create: 20, update: 20, delete: 20 };

/** The members that every resource has. */
export function withResourceMembers(members: Members, timeouts: Timeouts): Members {
  const block: Block = {
    shape: 'block',
    nesting: 'single',
    mode: 'optional',
    members: Object.fromEntries(Object.keys(timeouts).map((operation) => [operation, text(optional)])),
  };
  return { id: text({ mode: 'optionalComputed' }), ...members, timeouts: block };
}
