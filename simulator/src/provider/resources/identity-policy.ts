import { definedTags, freeformTags, listOf, text, time } from '../schema/declare';
import type { Members } from '../schema/member';
import { DEFAULT_TIMEOUTS } from '../schema/timeouts';
import { computed, deprecated, forceNew, optionalComputed, required } from '../schema/traits';
import type { ResourceType } from './resource-type';

export const identityPolicyMembers: Members = {
  compartment_id: text(required, forceNew),
  description: text(required),
  name: text(required, forceNew),
  statements: listOf('string', required),
  defined_tags: definedTags,
  freeform_tags: freeformTags,
  version_date: text(optionalComputed),
  inactive_state: text(computed),
  state: text(computed),
  time_created: time(computed),
  ETag: text(computed, deprecated),
  policyHash: text(computed, deprecated),
  lastUpdateETag: text(computed, deprecated),
};

export const identityPolicy: ResourceType = {
  members: identityPolicyMembers,
  timeouts: DEFAULT_TIMEOUTS,
};
