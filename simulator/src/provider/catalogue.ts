import type { DataSource } from './data-sources/data-source';
import type { ResourceType } from './resources/resource-type';

// Each type is loaded when it is first needed: a process that plans one volume reads the code of one volume.

export const resourceTypes: { readonly [type: string]: () => ResourceType } = {
  oci_core_boot_volume_backup: () =>
    (require('./resources/core-boot-volume-backup') as typeof import('./resources/core-boot-volume-backup'))
      .coreBootVolumeBackup,
  oci_core_boot_volume: () =>
    (require('./resources/core-boot-volume') as typeof import('./resources/core-boot-volume')).coreBootVolume,
  oci_core_image: () => (require('./resources/core-image') as typeof import('./resources/core-image')).coreImage,
  oci_core_instance: () =>
    (require('./resources/core-instance') as typeof import('./resources/core-instance')).coreInstance,
  oci_core_subnet: () => (require('./resources/core-subnet') as typeof import('./resources/core-subnet')).coreSubnet,
  oci_core_vcn: () => (require('./resources/core-vcn') as typeof import('./resources/core-vcn')).coreVcn,
  oci_core_volume_attachment: () =>
    (require('./resources/core-volume-attachment') as typeof import('./resources/core-volume-attachment'))
      .coreVolumeAttachment,
  oci_core_volume_backup_policy_assignment: () =>
    (
      require('./resources/core-volume-backup-policy-assignment') as typeof import('./resources/core-volume-backup-policy-assignment')
    ).coreVolumeBackupPolicyAssignment,
  oci_core_volume_backup_policy: () =>
    (require('./resources/core-volume-backup-policy') as typeof import('./resources/core-volume-backup-policy'))
      .coreVolumeBackupPolicy,
  oci_core_volume_backup: () =>
    (require('./resources/core-volume-backup') as typeof import('./resources/core-volume-backup')).coreVolumeBackup,
  oci_core_volume_group_backup: () =>
    (require('./resources/core-volume-group-backup') as typeof import('./resources/core-volume-group-backup'))
      .coreVolumeGroupBackup,
  oci_core_volume_group: () =>
    (require('./resources/core-volume-group') as typeof import('./resources/core-volume-group')).coreVolumeGroup,
  oci_core_volume: () => (require('./resources/core-volume') as typeof import('./resources/core-volume')).coreVolume,
  oci_identity_compartment: () =>
    (require('./resources/identity-compartment') as typeof import('./resources/identity-compartment'))
      .identityCompartment,
  oci_identity_policy: () =>
    (require('./resources/identity-policy') as typeof import('./resources/identity-policy')).identityPolicy,
  oci_limits_quota: () =>
    (require('./resources/limits-quota') as typeof import('./resources/limits-quota')).limitsQuota,
};

export const dataSources: { readonly [type: string]: () => DataSource } = {
  oci_core_boot_volume: () =>
    (require('./data-sources/core-boot-volume') as typeof import('./data-sources/core-boot-volume')).coreBootVolume,
  oci_core_boot_volume_attachments: () =>
    (
      require('./data-sources/core-boot-volume-attachments') as typeof import('./data-sources/core-boot-volume-attachments')
    ).coreBootVolumeAttachments,
  oci_core_boot_volume_backup: () =>
    (require('./data-sources/core-boot-volume-backup') as typeof import('./data-sources/core-boot-volume-backup'))
      .coreBootVolumeBackup,
  oci_core_boot_volume_backups: () =>
    (require('./data-sources/core-boot-volume-backups') as typeof import('./data-sources/core-boot-volume-backups'))
      .coreBootVolumeBackups,
  oci_core_boot_volume_replica: () =>
    (require('./data-sources/core-boot-volume-replica') as typeof import('./data-sources/core-boot-volume-replica'))
      .coreBootVolumeReplica,
  oci_core_boot_volume_replicas: () =>
    (require('./data-sources/core-boot-volume-replicas') as typeof import('./data-sources/core-boot-volume-replicas'))
      .coreBootVolumeReplicas,
  oci_core_boot_volumes: () =>
    (require('./data-sources/core-boot-volumes') as typeof import('./data-sources/core-boot-volumes')).coreBootVolumes,
  oci_core_images: () =>
    (require('./data-sources/core-images') as typeof import('./data-sources/core-images')).coreImages,
  oci_core_volume: () =>
    (require('./data-sources/core-volume') as typeof import('./data-sources/core-volume')).coreVolume,
  oci_core_volume_backup_policies: () =>
    (
      require('./data-sources/core-volume-backup-policies') as typeof import('./data-sources/core-volume-backup-policies')
    ).coreVolumeBackupPolicies,
  oci_core_volume_backup_policy_assignments: () =>
    (
      require('./data-sources/core-volume-backup-policy-assignments') as typeof import('./data-sources/core-volume-backup-policy-assignments')
    ).coreVolumeBackupPolicyAssignments,
  oci_core_volume_backups: () =>
    (require('./data-sources/core-volume-backups') as typeof import('./data-sources/core-volume-backups'))
      .coreVolumeBackups,
  oci_core_volume_group_backups: () =>
    (require('./data-sources/core-volume-group-backups') as typeof import('./data-sources/core-volume-group-backups'))
      .coreVolumeGroupBackups,
  oci_core_volume_groups: () =>
    (require('./data-sources/core-volume-groups') as typeof import('./data-sources/core-volume-groups'))
      .coreVolumeGroups,
  oci_core_volumes: () =>
    (require('./data-sources/core-volumes') as typeof import('./data-sources/core-volumes')).coreVolumes,
  oci_identity_availability_domain: () =>
    (
      require('./data-sources/identity-availability-domain') as typeof import('./data-sources/identity-availability-domain')
    ).identityAvailabilityDomain,
  oci_identity_availability_domains: () =>
    (
      require('./data-sources/identity-availability-domains') as typeof import('./data-sources/identity-availability-domains')
    ).identityAvailabilityDomains,
  oci_identity_compartments: () =>
    (require('./data-sources/identity-compartments') as typeof import('./data-sources/identity-compartments'))
      .identityCompartments,
  oci_identity_regions: () =>
    (require('./data-sources/identity-regions') as typeof import('./data-sources/identity-regions')).identityRegions,
};
