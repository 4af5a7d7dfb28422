import type { CreateVolumeDetails, UpdateVolumeDetails } from '../../cloud/model';
import { ProviderError } from '../diagnostics/provider-error';
import { oneOf } from '../schema/checks';
import { ignoringCase } from '../schema/comparisons';
import { definedTags, flag, freeformTags, int64Text, listBlock, systemTags, text, time } from '../schema/declare';
import type { Members } from '../schema/member';
import { DEFAULT_TIMEOUTS } from '../schema/timeouts';
import { atMost, computed, deprecated, forceNew, optional, optionalComputed, required } from '../schema/traits';
import { assignedPolicyId } from './assigned-policy';
import { moveCompartment } from './move-compartment';
import type { ResourceType } from './resource-type';
import { volumeReplacementWarnings } from './volume-warnings';

export const coreVolumeMembers: Members = {
  availability_domain: text(required, forceNew, ignoringCase),
  compartment_id: text(required),
  autotune_policies: listBlock([optionalComputed], {
    autotune_type: text(required, ignoringCase, oneOf('DETACHED_VOLUME', 'PERFORMANCE_BASED')),
    max_vpus_per_gb: int64Text(optionalComputed),
  }),
  backup_policy_id: text(optionalComputed, forceNew, deprecated),
  block_volume_replicas: listBlock([optionalComputed], {
    availability_domain: text(required, ignoringCase),
    display_name: text(optionalComputed),
    xrr_kms_key_id: text(optionalComputed),
    block_volume_replica_id: text(computed),
    kms_key_id: text(computed),
  }),
  cluster_placement_group_id: text(optionalComputed),
  block_volume_replicas_deletion: flag(optional),
  defined_tags: definedTags,
  display_name: text(optionalComputed),
  freeform_tags: freeformTags,
  is_auto_tune_enabled: flag(optionalComputed),
  is_reservations_enabled: flag(optionalComputed),
  kms_key_id: text(optionalComputed),
  size_in_gbs: int64Text(optionalComputed),
  size_in_mbs: int64Text(optionalComputed, forceNew, deprecated),
  source_details: listBlock([optionalComputed, forceNew, atMost(1)], {
    type: text(
      required,
      forceNew,
      ignoringCase,
      oneOf('blockVolumeReplica', 'volume', 'volumeBackup', 'volumeBackupDelta'),
    ),
    change_block_size_in_bytes: int64Text(optional, forceNew),
    first_backup_id: text(optional, forceNew),
    id: text(optional, forceNew),
    second_backup_id: text(optional, forceNew),
  }),
  volume_backup_id: text(optionalComputed, forceNew),
  vpus_per_gb: int64Text(optionalComputed),
  xrc_kms_key_id: text(optionalComputed, forceNew),
  auto_tuned_vpus_per_gb: int64Text(computed),
  is_hydrated: flag(computed),
  state: text(computed),
  system_tags: systemTags,
  time_created: time(computed),
  volume_group_id: text(computed),
};

const UPDATABLE = [
  'autotune_policies',
  'block_volume_replicas',
  'defined_tags',
  'display_name',
  'freeform_tags',
  'is_auto_tune_enabled',
  'is_reservations_enabled',
  'size_in_gbs',
  'vpus_per_gb',
];

export const coreVolume: ResourceType = {
  members: coreVolumeMembers,
  timeouts: DEFAULT_TIMEOUTS,
  warnOfReplacement: volumeReplacementWarnings,

  create(request) {
    if (request.text('size_in_gbs') && request.text('size_in_mbs')) {
      throw new ProviderError(
        'both size in Megabytes and Gigabytes cannot be set. Specify one or the other, or leave both undefined to use the default size',
      );
    }
    return request.region.createVolume(
      request.details<CreateVolumeDetails>(
        ...UPDATABLE,
        'availability_domain',
        'backup_policy_id',
        'cluster_placement_group_id',
        'compartment_id',
        'kms_key_id',
        'size_in_mbs',
        'source_details',
        'volume_backup_id',
        'xrc_kms_key_id',
      ),
    );
  },
  created: { pending: ['PROVISIONING', 'RESTORING'], target: ['AVAILABLE'] },

  get: (request) => request.region.getVolume(request.id),
  complete: (state, model, request) => ({
    ...state,
    backup_policy_id: assignedPolicyId(model.id, request) ?? state.backup_policy_id,
  }),

  update(request) {
    const { region, id } = request;
    moveCompartment(request, (details) => region.changeVolumeCompartment(id, details));
    if (request.changes('kms_key_id')) region.updateVolumeKmsKey(id, request.details('kms_key_id'));
    const details = request.details<UpdateVolumeDetails>(...UPDATABLE);
    if (request.flag('block_volume_replicas_deletion')) details.blockVolumeReplicas = [];
    region.updateVolume(id, details);
  },
  updated: { pending: ['PROVISIONING'], target: ['AVAILABLE'] },

  delete: (request) => request.region.deleteVolume(request.id),
  deleted: { pending: ['TERMINATING'], target: ['TERMINATED'] },
};
