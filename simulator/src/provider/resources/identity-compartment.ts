import { definedTags, flag, freeformTags, text, time } from '../schema/declare';
import type { Members } from '../schema/member';
import { computed, optional, optionalComputed, required } from '../schema/traits';
import type { ResourceType } from './resource-type';

export const identityCompartmentMembers: Members = {
  compartment_id: text(optionalComputed),
  enable_delete: flag(optional),
  description: text(required),
  name: text(required),
  defined_tags: definedTags,
  freeform_tags: freeformTags,
  inactive_state: text(computed),
  is_accessible: flag(computed),
  state: text(computed),
  time_created: time(computed),
};

export const identityCompartment: ResourceType = {
  members: identityCompartmentMembers,
  timeouts: { delete: 90 },
};
