import type { CreateVolumeBackupPolicyDetails, UpdateVolumeBackupPolicyDetails } from '../../cloud/model';
import type { ResourceRequest } from '../lifecycle/resource-request';
import { definedTags, flag, freeformTags, listBlock, number, setBlock, text, time } from '../schema/declare';
import type { Members } from '../schema/member';
import { DEFAULT_TIMEOUTS } from '../schema/timeouts';
import {
  absentAs,
  atMost,
  computed,
  defaultsTo,
  forceNew,
  optional,
  optionalComputed,
  required,
} from '../schema/traits';
import type { ResourceType } from './resource-type';
import { scheduleKey } from './schedule-key';
import { missingOffsetTypes } from './schedule-warnings';

export const coreVolumeBackupPolicyMembers: Members = {
  compartment_id: text(required, forceNew),
  defined_tags: definedTags,
  destination_region: text(optionalComputed),
  display_name: text(optionalComputed),
  freeform_tags: freeformTags,
  schedules: setBlock(
    [optional],
    {
      backup_type: text(required),
      period: text(required),
      retention_seconds: number(required),
      day_of_month: number(optional, defaultsTo(-1), absentAs(-1)),
      day_of_week: text(optional),
      hour_of_day: number(optional, defaultsTo(-1), absentAs(-1)),
      is_prevent_deletion_enabled: flag(optionalComputed),
      is_retention_lock_enabled: flag(optionalComputed),
      month: text(optional),
      offset_seconds: number(optional),
      offset_type: text(optional),
      retention_period: listBlock([optionalComputed, atMost(1)], {
        retention_time_amount: number(required),
        retention_time_unit: text(required),
      }),
      time_zone: text(optionalComputed),
    },
    scheduleKey,
  ),
  time_created: time(computed),
};

const UPDATABLE = ['defined_tags', 'destination_region', 'display_name', 'freeform_tags'];

export const coreVolumeBackupPolicy: ResourceType = {
  members: coreVolumeBackupPolicyMembers,
  timeouts: DEFAULT_TIMEOUTS,
  examine: missingOffsetTypes,

  create: (request) =>
    request.region.createVolumeBackupPolicy({
      ...request.details<CreateVolumeBackupPolicyDetails>(...UPDATABLE, 'compartment_id'),
      ...schedules(request),
    }),

  get: (request) => request.region.getVolumeBackupPolicy(request.id),

  update: (request) => {
    request.region.updateVolumeBackupPolicy(request.id, {
      ...request.details<UpdateVolumeBackupPolicyDetails>(...UPDATABLE),
      ...(request.changes('schedules') ? schedules(request) : {}),
    });
  },

  delete: (request) => request.region.deleteVolumeBackupPolicy(request.id),
};

/** The provider sends an offset with every schedule, be it 0. */
function schedules(request: ResourceRequest): Pick<CreateVolumeBackupPolicyDetails, 'schedules'> {
  const details = request.details<CreateVolumeBackupPolicyDetails>('schedules');
  return { schedules: details.schedules?.map((schedule) => ({ offsetSeconds: 0, ...schedule })) };
}
