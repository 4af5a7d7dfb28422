import type { CreateVolumeGroupDetails, UpdateVolumeGroupDetails } from '../../cloud/model';
import { ProviderError } from '../diagnostics/provider-error';
import { oneOf } from '../schema/checks';
import { ignoringCase } from '../schema/comparisons';
import { definedTags, flag, freeformTags, int64Text, listBlock, listOf, setOf, text, time } from '../schema/declare';
import type { Members } from '../schema/member';
import { DEFAULT_TIMEOUTS } from '../schema/timeouts';
import {
  atMost,
  computed,
  deprecated,
  forceNew,
  ignoringOrder,
  items,
  optional,
  optionalComputed,
  required,
} from '../schema/traits';
import { moveCompartment } from './move-compartment';
import type { ResourceType } from './resource-type';

export const coreVolumeGroupMembers: Members = {
  availability_domain: text(required, forceNew, ignoringCase),
  compartment_id: text(required),
  source_details: listBlock([required, forceNew, items(1, 1)], {
    type: text(
      required,
      forceNew,
      ignoringCase,
      oneOf('volumeGroupBackupId', 'volumeGroupId', 'volumeGroupReplicaId', 'volumeIds'),
    ),
    volume_group_backup_id: text(optional, forceNew),
    volume_group_id: text(optional, forceNew),
    volume_group_replica_id: text(optional, forceNew),
    volume_ids: setOf('string', optional, forceNew, atMost(64)),
  }),
  volume_group_replicas_deletion: flag(optional),
  preserve_volume_replica: flag(optional),
  backup_policy_id: text(optionalComputed, forceNew, deprecated),
  cluster_placement_group_id: text(optionalComputed, forceNew),
  defined_tags: definedTags,
  display_name: text(optionalComputed),
  freeform_tags: freeformTags,
  volume_group_replicas: listBlock([optionalComputed], {
    availability_domain: text(required, ignoringCase),
    display_name: text(optionalComputed),
    xrr_kms_key_id: text(optionalComputed),
    volume_group_replica_id: text(computed),
  }),
  xrc_kms_key_id: text(optionalComputed, forceNew),
  is_hydrated: flag(computed),
  size_in_gbs: int64Text(computed),
  size_in_mbs: int64Text(computed),
  state: text(computed),
  time_created: time(computed),
  volume_ids: listOf('string', optionalComputed, ignoringOrder, atMost(64)),
};

const UPDATABLE = ['defined_tags', 'display_name', 'freeform_tags', 'volume_group_replicas'];

export const coreVolumeGroup: ResourceType = {
  members: coreVolumeGroupMembers,
  timeouts: DEFAULT_TIMEOUTS,

  create(request) {
    if (request.isKnown('volume_ids')) {
      throw new ProviderError(
        'volume_ids under resource is not supported during creation; name the volumes in source_details instead',
      );
    }
    return request.region.createVolumeGroup(
      request.details<CreateVolumeGroupDetails>(
        ...UPDATABLE,
        'availability_domain',
        'backup_policy_id',
        'cluster_placement_group_id',
        'compartment_id',
        'source_details',
        'xrc_kms_key_id',
      ),
    );
  },
  created: { pending: ['PROVISIONING'], target: ['AVAILABLE'] },

  get: (request) => request.region.getVolumeGroup(request.id),

  /** The whole list of members goes out each time, since the service drops every volume that is not listed. */
  update(request) {
    moveCompartment(request, (details) => request.region.changeVolumeGroupCompartment(request.id, details));
    const details = request.details<UpdateVolumeGroupDetails>(...UPDATABLE, 'volume_ids');
    if (request.flag('volume_group_replicas_deletion')) {
      details.volumeGroupReplicas = [];
      if (request.changes('volume_group_replicas_deletion')) delete details.volumeIds;
    }
    const preserveVolumeReplica = request.flag('preserve_volume_replica');
    request.region.updateVolumeGroup(request.id, details, { preserveVolumeReplica });
  },

  delete: (request) => request.region.deleteVolumeGroup(request.id),
  deleted: { pending: ['TERMINATING'], target: ['TERMINATED'] },
};
