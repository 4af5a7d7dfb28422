import type { CreateVolumeBackupPolicyAssignmentDetails } from '../../cloud/model';
import { text, time } from '../schema/declare';
import type { Members } from '../schema/member';
import { DEFAULT_TIMEOUTS } from '../schema/timeouts';
import { computed, forceNew, optionalComputed, required } from '../schema/traits';
import type { ResourceType } from './resource-type';

export const coreVolumeBackupPolicyAssignmentMembers: Members = {
  asset_id: text(required, forceNew),
  policy_id: text(required, forceNew),
  xrc_kms_key_id: text(optionalComputed, forceNew),
  time_created: time(computed),
};

export const coreVolumeBackupPolicyAssignment: ResourceType = {
  members: coreVolumeBackupPolicyAssignmentMembers,
  timeouts: DEFAULT_TIMEOUTS,

  create: (request) =>
    request.region.createVolumeBackupPolicyAssignment(
      request.details<CreateVolumeBackupPolicyAssignmentDetails>('asset_id', 'policy_id', 'xrc_kms_key_id'),
    ),

  get: (request) => request.region.getVolumeBackupPolicyAssignment(request.id),

  delete: (request) => request.region.deleteVolumeBackupPolicyAssignment(request.id),
};
