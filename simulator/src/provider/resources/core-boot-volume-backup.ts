import type { CreateBootVolumeBackupDetails, UpdateBootVolumeBackupDetails } from '../../cloud/model';
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
  forceNew,
  keptAsConfigured,
  optional,
  optionalComputed,
  required,
} from '../schema/traits';
import { backupResource } from './backup-resource';

export const coreBootVolumeBackupMembers: Members = {
  boot_volume_id: text(optionalComputed, forceNew, conflictsWith('source_details')),
  source_details: listBlock([optional, forceNew, conflictsWith('boot_volume_id'), atMost(1), keptAsConfigured], {
    region: text(required, forceNew),
    boot_volume_backup_id: text(required, forceNew),
    kms_key_id: text(optional, forceNew),
  }),
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
  image_id: text(computed),
  size_in_gbs: int64Text(computed),
  source_boot_volume_backup_id: text(computed),
  source_type: text(computed),
  state: text(computed),
  system_tags: systemTags,
  time_created: time(computed),
  time_request_received: time(computed),
  time_retention_expires_at: time(computed),
  unique_size_in_gbs: int64Text(computed),
  volume_group_backup_id: text(computed),
};

/** A copy gets its tags once it has arrived (terraform-provider-oci, core_boot_volume_backup_resource.go). */
export const coreBootVolumeBackup = backupResource<CreateBootVolumeBackupDetails, UpdateBootVolumeBackupDetails>({
  type: 'oci_core_boot_volume_backup',
  members: coreBootVolumeBackupMembers,
  copiedBackup: 'boot_volume_backup_id',
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
  createOnly: ['boot_volume_id', 'type'],
  created: { pending: ['CREATING', 'REQUEST_RECEIVED'], target: ['AVAILABLE'] },
  updatesCopies: true,
  sendsNamelessUpdates: false,
  in: (region) => ({
    create: (details) => region.createBootVolumeBackup(details),
    get: (id) => region.getBootVolumeBackup(id),
    update: (id, details) => region.updateBootVolumeBackup(id, details),
    changeCompartment: (id, details) => region.changeBootVolumeBackupCompartment(id, details),
    copy: (id, details) => region.copyBootVolumeBackup(id, details),
    delete: (id) => region.deleteBootVolumeBackup(id),
  }),
});
