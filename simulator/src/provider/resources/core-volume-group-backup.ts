import type { CreateVolumeGroupBackupDetails, UpdateVolumeGroupBackupDetails } from '../../cloud/model';
import { definedTags, flag, freeformTags, int64Text, listBlock, listOf, number, text, time } from '../schema/declare';
import type { Members } from '../schema/member';
import {
  atMost,
  computed,
  conflictsWith,
  forceNew,
  json,
  keptAsConfigured,
  optional,
  optionalComputed,
  required,
} from '../schema/traits';
import { backupResource } from './backup-resource';

export const coreVolumeGroupBackupMembers: Members = {
  volume_group_id: text(optionalComputed, forceNew, conflictsWith('source_details')),
  source_details: listBlock([optional, forceNew, conflictsWith('volume_group_id'), atMost(1), keptAsConfigured], {
    region: text(required, forceNew),
    volume_group_backup_id: text(required, forceNew),
    kms_key_id: text(optional, forceNew),
  }),
  compartment_id: text(optionalComputed),
  defined_tags: definedTags,
  display_name: text(optionalComputed),
  freeform_tags: freeformTags,
  is_indefinite_retention_enabled: flag(optionalComputed),
  is_prevent_deletion_enabled: flag(optionalComputed),
  is_retention_lock_enabled: flag(optionalComputed),
  retention_period: listBlock([optionalComputed, atMost(1)], {
    retention_time_amount: number(required),
    retention_time_unit: text(required),
  }),
  type: text(optionalComputed, forceNew),
  expiration_time: time(computed),
  size_in_gbs: int64Text(computed),
  size_in_mbs: int64Text(computed),
  source_type: text(computed),
  source_volume_group_backup_id: text(computed),
  state: text(computed),
  time_created: time(computed),
  time_request_received: time(computed),
  time_retention_expires_at: time(computed),
  unique_size_in_gbs: int64Text(computed, json('uniqueSizeInGbs')),
  unique_size_in_mbs: int64Text(computed, json('uniqueSizeInMbs')),
  volume_backup_ids: listOf('string', computed),
};

/** The compartment is sent and, where the service ignored it, set by a move (terraform-provider-oci, core_volume_group_backup_resource.go). */
export const coreVolumeGroupBackup = backupResource<CreateVolumeGroupBackupDetails, UpdateVolumeGroupBackupDetails>({
  type: 'oci_core_volume_group_backup',
  members: coreVolumeGroupBackupMembers,
  copiedBackup: 'volume_group_backup_id',
  updatable: [
    'defined_tags',
    'display_name',
    'freeform_tags',
    'is_indefinite_retention_enabled',
    'is_prevent_deletion_enabled',
    'is_retention_lock_enabled',
    'retention_period',
  ],
  createOnly: ['compartment_id', 'volume_group_id', 'type'],
  created: { pending: ['CREATING', 'REQUEST_RECEIVED', 'COMMITTED'], target: ['AVAILABLE'] },
  updatesCopies: true,
  sendsNamelessUpdates: false,
  in: (region) => ({
    create: (details) => region.createVolumeGroupBackup(details),
    get: (id) => region.getVolumeGroupBackup(id),
    update: (id, details) => region.updateVolumeGroupBackup(id, details),
    changeCompartment: (id, details) => region.changeVolumeGroupBackupCompartment(id, details),
    copy: (id, details) => region.copyVolumeGroupBackup(id, details),
    delete: (id) => region.deleteVolumeGroupBackup(id),
  }),
});
