import type { CreateQuotaDetails, UpdateQuotaDetails } from '../../cloud/model';
import type { Diagnostic } from '../diagnostics/diagnostic';
import { ignoringCase } from '../schema/comparisons';
import { definedTags, flag, freeformTags, listBlock, listOf, text, time } from '../schema/declare';
import type { Members } from '../schema/member';
import { DEFAULT_TIMEOUTS } from '../schema/timeouts';
import { computed, forceNew, optionalComputed, required } from '../schema/traits';
import type { ValueMap } from '../values/value';
import type { ResourceType } from './resource-type';

export const limitsQuotaMembers: Members = {
  compartment_id: text(required, forceNew),
  description: text(required),
  name: text(required, forceNew),
  statements: listOf('string', required, ignoringCase),
  defined_tags: definedTags,
  freeform_tags: freeformTags,
  locks: listBlock([optionalComputed, forceNew], {
    type: text(required, forceNew),
    message: text(optionalComputed, forceNew),
    related_resource_id: text(optionalComputed, forceNew),
    time_created: time(computed),
  }),
  is_lock_override: flag(computed),
  state: text(computed),
  time_created: time(computed),
};

const UPDATABLE = ['defined_tags', 'description', 'freeform_tags', 'statements'];

function unknownLocks({ locks }: ValueMap): Diagnostic[] {
  return Array.isArray(locks) && locks.length > 0
    ? [
        {
          severity: 'error',
          summary: 'The local cloud knows no locks of quotas',
          detail: 'Nothing would hold the quota against a change. Leave the locks blocks out to rehearse the stack.',
          path: ['locks'],
        },
      ]
    : [];
}

export const limitsQuota: ResourceType = {
  members: limitsQuotaMembers,
  timeouts: DEFAULT_TIMEOUTS,
  examine: unknownLocks,

  create: (request) =>
    request.region.createQuota(request.details<CreateQuotaDetails>(...UPDATABLE, 'compartment_id', 'name')),
  created: { pending: [], target: ['ACTIVE'] },

  get: (request) => request.region.getQuota(request.id),

  update: (request) => {
    request.region.updateQuota(request.id, request.details<UpdateQuotaDetails>(...UPDATABLE));
  },

  delete: (request) => request.region.deleteQuota(request.id),
};
