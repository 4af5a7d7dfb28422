import { ServiceError } from '../../cloud/error/service-error';
import type { Compartment, CreateCompartmentDetails, UpdateCompartmentDetails } from '../../cloud/model';
import type { ResourceRequest } from '../lifecycle/resource-request';
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

const UPDATABLE = ['defined_tags', 'description', 'freeform_tags', 'name'];

export const identityCompartment: ResourceType = {
  members: identityCompartmentMembers,
  timeouts: { delete: 90 },

  create(request) {
    const details = request.details<CreateCompartmentDetails>(...UPDATABLE, 'compartment_id');
    details.compartmentId ??= request.cloud.tenancyId;
    try {
      return request.region.createCompartment(details);
    } catch (error) {
      const existing = request.flag('enable_delete') ? undefined : existingCompartment(error, details, request);
      if (existing === undefined) throw error;
      return existing;
    }
  },
  created: { pending: ['CREATING'], target: ['ACTIVE'] },

  get: (request) => request.region.getCompartment(request.id),

  update: (request) => {
    request.region.updateCompartment(request.id, request.details<UpdateCompartmentDetails>(...UPDATABLE));
  },

  /** terraform-provider-oci, identity_compartment_resource.go. */
  keptAfterDestroy: (request) => !request.flag('enable_delete'),
  delete: (request) => request.region.deleteCompartment(request.id),
  deleted: { pending: ['DELETING'], target: ['DELETED'] },
};

/** What `enable_delete = false` left behind is taken over when it is declared again. */
function existingCompartment(
  error: unknown,
  details: CreateCompartmentDetails,
  request: ResourceRequest,
): Compartment | undefined {
  if (!(error instanceof ServiceError) || error.status !== 409) return undefined;
  const { compartmentId, name } = details;
  return request.region
    .listCompartments({ compartmentId, name })
    .find(({ lifecycleState }) => lifecycleState === 'ACTIVE');
}
