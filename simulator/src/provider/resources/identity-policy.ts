import { createHash } from 'node:crypto';
import type { CreatePolicyDetails, Policy, UpdatePolicyDetails } from '../../cloud/model';
import { definedTags, freeformTags, listOf, text, time } from '../schema/declare';
import type { Members } from '../schema/member';
import { DEFAULT_TIMEOUTS } from '../schema/timeouts';
import { computed, deprecated, forceNew, optionalComputed, required } from '../schema/traits';
import type { ResourceType } from './resource-type';

const identityPolicyMembers: Members = {
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

const UPDATABLE = ['defined_tags', 'description', 'freeform_tags', 'statements', 'version_date'];

export const identityPolicy: ResourceType = {
  members: identityPolicyMembers,
  timeouts: DEFAULT_TIMEOUTS,

  create: (request) =>
    request.region.createPolicy(request.details<CreatePolicyDetails>(...UPDATABLE, 'compartment_id', 'name')),
  created: { pending: ['CREATING'], target: ['ACTIVE'] },

  get: (request) => request.region.getPolicy(request.id),

  /** The tag of the last write tells a change from outside from a text that the service wrote differently. */
  complete(state, model, request) {
    const etag = digest('sha256', JSON.stringify(model));
    return {
      ...state,
      ETag: etag,
      lastUpdateETag: request.writing ? etag : (state.lastUpdateETag ?? etag),
      policyHash: digest('md5', (model as Policy).statements.join('#')),
    };
  },

  update: (request) => {
    request.region.updatePolicy(request.id, request.details<UpdatePolicyDetails>(...UPDATABLE));
  },

  delete: (request) => request.region.deletePolicy(request.id),
  deleted: { pending: ['DELETING'], target: ['DELETED'] },
};

function digest(algorithm: string, text: string): string {
  return createHash(algorithm).update(text).digest('hex');
}
