import type { AttachmentState } from './attachment';
import type { DefinedTags, FreeformTags, Timestamp } from './common';

export type InstanceState =
  | 'MOVING'
  | 'PROVISIONING'
  | 'RUNNING'
  | 'STARTING'
  | 'STOPPING'
  | 'STOPPED'
  | 'CREATING_IMAGE'
  | 'TERMINATING'
  | 'TERMINATED';

export interface InstanceSourceImageFilterDetails {
  compartmentId: string;
  definedTagsFilter?: DefinedTags;
  operatingSystem?: string;
  operatingSystemVersion?: string;
}

export interface InstanceSourceViaImageDetails {
  sourceType: 'image';
  bootVolumeSizeInGBs?: number;
  imageId?: string;
  kmsKeyId?: string;
  bootVolumeVpusPerGB?: number;
  instanceSourceImageFilterDetails?: InstanceSourceImageFilterDetails;
}

export interface InstanceSourceViaBootVolumeDetails {
  sourceType: 'bootVolume';
  bootVolumeId: string;
}

export interface UpdateInstanceSourceViaImageDetails {
  sourceType: 'image';
  imageId: string;
  isPreserveBootVolumeEnabled?: boolean;
  bootVolumeSizeInGBs?: number;
  kmsKeyId?: string;
}

export interface UpdateInstanceSourceViaBootVolumeDetails {
  sourceType: 'bootVolume';
  bootVolumeId: string;
  isPreserveBootVolumeEnabled?: boolean;
}

export type InstanceSourceDetails = InstanceSourceViaImageDetails | InstanceSourceViaBootVolumeDetails;

export type UpdateInstanceSourceDetails =
  | UpdateInstanceSourceViaImageDetails
  | UpdateInstanceSourceViaBootVolumeDetails;

export interface InstanceShapeConfig {
  ocpus?: number;
  vcpus?: number;
  memoryInGBs?: number;
  baselineOcpuUtilization?: string;
  nvmes?: number;
}

export interface LaunchOptions {
  bootVolumeType?: 'ISCSI' | 'SCSI' | 'IDE' | 'VFIO' | 'PARAVIRTUALIZED';
  firmware?: 'BIOS' | 'UEFI_64';
  networkType?: 'E1000' | 'VFIO' | 'PARAVIRTUALIZED';
  remoteDataVolumeType?: 'ISCSI' | 'SCSI' | 'IDE' | 'VFIO' | 'PARAVIRTUALIZED';
  isPvEncryptionInTransitEnabled?: boolean;
  isConsistentVolumeNamingEnabled?: boolean;
}

export interface CreateVnicDetails {
  subnetId?: string;
  assignPublicIp?: boolean;
  displayName?: string;
  hostnameLabel?: string;
  privateIp?: string;
  nsgIds?: string[];
  skipSourceDestCheck?: boolean;
  definedTags?: DefinedTags;
  freeformTags?: FreeformTags;
}

export interface Instance {
  availabilityDomain: string;
  compartmentId: string;
  id: string;
  lifecycleState: InstanceState;
  region: string;
  shape: string;
  timeCreated: Timestamp;
  displayName: string;
  definedTags: DefinedTags;
  freeformTags: FreeformTags;
  systemTags: DefinedTags;
  faultDomain: string;
  imageId?: string;
  sourceDetails?: InstanceSourceDetails;
  shapeConfig: InstanceShapeConfig;
  launchOptions: LaunchOptions;
  launchMode: 'NATIVE' | 'EMULATED' | 'PARAVIRTUALIZED' | 'CUSTOM';
  metadata: Record<string, string>;
  extendedMetadata: Record<string, unknown>;
  isPvEncryptionInTransitEnabled?: boolean;
}

export interface LaunchInstanceDetails {
  availabilityDomain: string;
  compartmentId: string;
  shape?: string;
  sourceDetails?: InstanceSourceDetails;
  /** Deprecated by Oracle in favour of sourceDetails. */
  imageId?: string;
  /** Deprecated by Oracle in favour of createVnicDetails.subnetId. */
  subnetId?: string;
  createVnicDetails?: CreateVnicDetails;
  displayName?: string;
  definedTags?: DefinedTags;
  freeformTags?: FreeformTags;
  faultDomain?: string;
  metadata?: Record<string, string>;
  extendedMetadata?: Record<string, unknown>;
  shapeConfig?: InstanceShapeConfig;
  launchOptions?: LaunchOptions;
  isPvEncryptionInTransitEnabled?: boolean;
  hostnameLabel?: string;
}

export interface UpdateInstanceDetails {
  displayName?: string;
  definedTags?: DefinedTags;
  freeformTags?: FreeformTags;
  faultDomain?: string;
  metadata?: Record<string, string>;
  extendedMetadata?: Record<string, unknown>;
  shape?: string;
  shapeConfig?: InstanceShapeConfig;
  launchOptions?: LaunchOptions;
  sourceDetails?: UpdateInstanceSourceDetails;
  updateOperationConstraint?: 'ALLOW_DOWNTIME' | 'AVOID_DOWNTIME';
}

export interface TerminateInstanceQuery {
  /** Keeps the boot volume. Default false, as in the API; Oracle's console defaults to true. */
  preserveBootVolume?: boolean;
  preserveDataVolumesCreatedAtLaunch?: boolean;
}

export type InstanceAction = 'START' | 'STOP' | 'RESET' | 'SOFTSTOP' | 'SOFTRESET';

export interface VnicAttachment {
  id: string;
  availabilityDomain: string;
  compartmentId: string;
  instanceId: string;
  lifecycleState: AttachmentState;
  subnetId?: string;
  vnicId: string;
  timeCreated: Timestamp;
  displayName?: string;
}

export interface Vnic {
  id: string;
  availabilityDomain: string;
  compartmentId: string;
  displayName: string;
  hostnameLabel?: string;
  isPrimary: boolean;
  lifecycleState: 'PROVISIONING' | 'AVAILABLE' | 'TERMINATING' | 'TERMINATED';
  macAddress: string;
  privateIp: string;
  publicIp?: string;
  subnetId: string;
  skipSourceDestCheck: boolean;
  nsgIds: string[];
  definedTags: DefinedTags;
  freeformTags: FreeformTags;
  timeCreated: Timestamp;
}
