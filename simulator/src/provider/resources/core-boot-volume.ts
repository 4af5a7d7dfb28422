import type { CreateBootVolumeDetails, UpdateBootVolumeDetails } from '../../cloud/model';
import { oneOf } from '../schema/checks';
import { ignoringCase } from '../schema/comparisons';
import { definedTags, flag, freeformTags, int64Text, listBlock, systemTags, text, time } from '../schema/declare';
import type { Members } from '../schema/member';
import { DEFAULT_TIMEOUTS } from '../schema/timeouts';
import { computed, deprecated, forceNew, items, optional, optionalComputed, required } from '../schema/traits';
import { assignedPolicyId } from './assigned-policy';
import { moveCompartment } from './move-compartment';
import type { ResourceType } from './resource-type';
import { volumeReplacementWarnings } from './volume-warnings';

export const coreBootVolumeMembers: Members = {
  availability_domain: text(required, forceNew, ignoringCase),
  compartment_id: text(required),
  source_details: listBlock([required, forceNew, items(1, 1)], {
    type: text(
      required,
      forceNew,
      ignoringCase,
      oneOf('bootVolume', 'bootVolumeBackup', 'bootVolumeBackupDelta', 'bootVolumeReplica'),
    ),
    change_block_size_in_bytes: int64Text(optional, forceNew),
    first_backup_id: text(optional, forceNew),
    id: text(optional, forceNew),
    second_backup_id: text(optional, forceNew),
  }),
  autotune_policies: listBlock([optionalComputed], {
    autotune_type: text(required, ignoringCase, oneOf('DETACHED_VOLUME', 'PERFORMANCE_BASED')),
    max_vpus_per_gb: int64Text(optionalComputed),
  }),
  backup_policy_id: text(optionalComputed, forceNew, deprecated),
  boot_volume_replicas: listBlock([optionalComputed], {
    availability_domain: text(required, ignoringCase),
    display_name: text(optionalComputed),
    xrr_kms_key_id: text(optionalComputed),
    boot_volume_replica_id: text(computed),
    kms_key_id: text(computed),
  }),
  cluster_placement_group_id: text(optionalComputed),
  boot_volume_replicas_deletion: flag(optional),
  defined_tags: definedTags,
  display_name: text(optionalComputed),
  freeform_tags: freeformTags,
  is_auto_tune_enabled: flag(optionalComputed),
  kms_key_id: text(optionalComputed),
  size_in_gbs: int64Text(optionalComputed),
  vpus_per_gb: int64Text(optionalComputed),
  xrc_kms_key_id: text(optionalComputed, forceNew),
  auto_tuned_vpus_per_gb: int64Text(computed),
  image_id: text(computed),
  is_hydrated: flag(computed),
  size_in_mbs: int64Text(computed),
  state: text(computed),
  system_tags: systemTags,
  time_created: time(computed),
  volume_group_id: text(computed),
};

const UPDATABLE = [
  'autotune_policies',
  'boot_volume_replicas',
  'defined_tags',
  'display_name',
  'freeform_tags',
  'is_auto_tune_enabled',
  'vpus_per_gb',
];

export const coreBootVolume: ResourceType = {
  members: coreBootVolumeMembers,
  timeouts: DEFAULT_TIMEOUTS,
  warnOfReplacement: volumeReplacementWarnings,

  create: (request) =>
    request.region.createBootVolume(
      request.details<CreateBootVolumeDetails>(
        ...UPDATABLE,
        'availability_domain',
        'backup_policy_id',
        'cluster_placement_group_id',
        'compartment_id',
        'kms_key_id',
        'size_in_gbs',
        'source_details',
        'xrc_kms_key_id',
      ),
    ),
  created: { pending: ['PROVISIONING', 'RESTORING'], target: ['AVAILABLE'] },

  get: (request) => request.region.getBootVolume(request.id),
  complete: (state, model, request) => ({
    ...state,
    backup_policy_id: assignedPolicyId(model.id, request) ?? state.backup_policy_id,
  }),

  update(request) {
    const { region, id } = request;
    moveCompartment(request, (details) => region.changeBootVolumeCompartment(id, details));
    if (request.changes('kms_key_id')) region.updateBootVolumeKmsKey(id, request.details('kms_key_id'));
    const details = request.details<UpdateBootVolumeDetails>(
      ...UPDATABLE,
      ...(request.changes('size_in_gbs') ? ['size_in_gbs'] : []),
    );
    if (request.flag('boot_volume_replicas_deletion')) details.bootVolumeReplicas = [];
    region.updateBootVolume(id, details);
  },
  updated: { pending: ['PROVISIONING'], target: ['AVAILABLE'] },

  delete: (request) => request.region.deleteBootVolume(request.id),
  deleted: { pending: ['TERMINATING'], target: ['TERMINATED'] },
};
