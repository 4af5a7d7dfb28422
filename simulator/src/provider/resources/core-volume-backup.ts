import type { CreateVolumeBackupDetails, UpdateVolumeBackupDetails } from '../../cloud/model';
import {
  definedTags,
  flag,
  freeformTags,
  int64Text,
  listBlock,
  number,
  systemTags,
  text,
  time,
} from '../schema/declare';
import type { Members } from '../schema/member';
import {
  atMost,
  computed,
  conflictsWith,
  deprecated,
  forceNew,
  json,
  keptAsConfigured,
  optional,
  optionalComputed,
  required,
} from '../schema/traits';
import { backupResource } from './backup-resource';

export const coreVolumeBackupMembers: Members = {
  volume_id: text(optionalComputed, forceNew),
  source_details: listBlock(
    [
      optional,
      forceNew,
      conflictsWith('volume_id', 'defined_tags', 'freeform_tags', 'type'),
      atMost(1),
      keptAsConfigured,
    ],
    {
      region: text(required, forceNew),
      volume_backup_id: text(required, forceNew),
      kms_key_id: text(optional, forceNew),
    },
  ),
  compartment_id: text(optionalComputed),
  defined_tags: definedTags,
  display_name: text(optionalComputed),
  freeform_tags: freeformTags,
  is_indefinite_retention_enabled: flag(optionalComputed),
  is_prevent_deletion_enabled: flag(optionalComputed),
  is_retention_lock_enabled: flag(optionalComputed),
  kms_key_id: text(optionalComputed),
  retention_period: listBlock([optionalComputed, atMost(1)], {
    retention_time_amount: number(required),
    retention_time_unit: text(required),
  }),
  type: text(optionalComputed, forceNew),
  expiration_time: time(computed),
  size_in_gbs: int64Text(computed),
  size_in_mbs: int64Text(computed, deprecated),
  source_type: text(computed),
  source_volume_backup_id: text(computed),
  state: text(computed),
  system_tags: systemTags,
  time_created: time(computed),
  time_request_received: time(computed),
  time_retention_expires_at: time(computed),
  unique_size_in_gbs: int64Text(computed),
  unique_size_in_mbs: int64Text(computed, deprecated, json('uniqueSizeInMbs')),
  volume_group_backup_id: text(computed),
};

/** A copy cannot be given tags (terraform-provider-oci, core_volume_backup_resource.go). */
export const coreVolumeBackup = backupResource<CreateVolumeBackupDetails, UpdateVolumeBackupDetails>({
  type: 'oci_core_volume_backup',
  members: coreVolumeBackupMembers,
  copiedBackup: 'volume_backup_id',
  updatable: [
    'defined_tags',
    'display_name',
    'freeform_tags',
    'is_indefinite_retention_enabled',
    'is_prevent_deletion_enabled',
    'is_retention_lock_enabled',
    'kms_key_id',
    'retention_period',
  ],
  createOnly: ['volume_id', 'type'],
  created: { pending: ['CREATING', 'REQUEST_RECEIVED'], target: ['AVAILABLE'] },
  updatesCopies: false,
  sendsNamelessUpdates: true,
  in: (region) => ({
    create: (details) => region.createVolumeBackup(details),
    get: (id) => region.getVolumeBackup(id),
    update: (id, details) => region.updateVolumeBackup(id, details),
    changeCompartment: (id, details) => region.changeVolumeBackupCompartment(id, details),
    copy: (id, details) => region.copyVolumeBackup(id, details),
    delete: (id) => region.deleteVolumeBackup(id),
  }),
});
