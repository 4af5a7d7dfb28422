import type { Timestamp } from './common';

export type AttachmentState = 'ATTACHING' | 'ATTACHED' | 'DETACHING' | 'DETACHED';

export type EncryptionInTransitType = 'NONE' | 'BM_ENCRYPTION_IN_TRANSIT';

export type IscsiLoginState =
  | 'UNKNOWN'
  | 'LOGGING_IN'
  | 'LOGIN_SUCCEEDED'
  | 'LOGIN_FAILED'
  | 'LOGGING_OUT'
  | 'LOGOUT_SUCCEEDED'
  | 'LOGOUT_FAILED';

export interface MultipathDevice {
  ipv4: string;
  iqn: string;
  port?: number;
}

export interface BootVolumeAttachment {
  availabilityDomain: string;
  bootVolumeId: string;
  compartmentId: string;
  id: string;
  instanceId: string;
  lifecycleState: AttachmentState;
  timeCreated: Timestamp;
  displayName?: string;
  timeUpdated?: Timestamp;
  isPvEncryptionInTransitEnabled?: boolean;
  encryptionInTransitType?: EncryptionInTransitType;
}

export interface AttachBootVolumeDetails {
  bootVolumeId: string;
  instanceId: string;
  displayName?: string;
  encryptionInTransitType?: EncryptionInTransitType;
}

export interface IScsiVolumeAttachment {
  attachmentType: 'iscsi';
  availabilityDomain: string;
  compartmentId: string;
  id: string;
  instanceId: string;
  timeCreated: Timestamp;
  volumeId: string;
  ipv4: string;
  iqn: string;
  port: number;
  device?: string;
  displayName?: string;
  isReadOnly?: boolean;
  isShareable?: boolean;
  isPvEncryptionInTransitEnabled?: boolean;
  isMultipath?: boolean;
  isVolumeCreatedDuringLaunch?: boolean;
  chapSecret?: string;
  chapUsername?: string;
  ipv6?: string;
  multipathDevices?: MultipathDevice[];
  isAgentAutoIscsiLoginEnabled?: boolean;
  lifecycleState: AttachmentState;
  iscsiLoginState?: IscsiLoginState;
  encryptionInTransitType?: EncryptionInTransitType;
}

export interface ParavirtualizedVolumeAttachment {
  attachmentType: 'paravirtualized';
  availabilityDomain: string;
  compartmentId: string;
  id: string;
  instanceId: string;
  timeCreated: Timestamp;
  volumeId: string;
  device?: string;
  displayName?: string;
  isReadOnly?: boolean;
  isShareable?: boolean;
  isPvEncryptionInTransitEnabled?: boolean;
  isMultipath?: boolean;
  isVolumeCreatedDuringLaunch?: boolean;
  lifecycleState: AttachmentState;
  iscsiLoginState?: IscsiLoginState;
}

export interface AttachIScsiVolumeDetails {
  type: 'iscsi';
  instanceId: string;
  volumeId: string;
  device?: string;
  displayName?: string;
  isReadOnly?: boolean;
  isShareable?: boolean;
  useChap?: boolean;
  isAgentAutoIscsiLoginEnabled?: boolean;
  encryptionInTransitType?: EncryptionInTransitType;
}

export interface AttachParavirtualizedVolumeDetails {
  type: 'paravirtualized';
  instanceId: string;
  volumeId: string;
  device?: string;
  displayName?: string;
  isReadOnly?: boolean;
  isShareable?: boolean;
  isPvEncryptionInTransitEnabled?: boolean;
}

export interface EmulatedVolumeAttachment extends Omit<ParavirtualizedVolumeAttachment, 'attachmentType'> {
  attachmentType: 'emulated';
}

export interface AttachEmulatedVolumeDetails extends Omit<AttachParavirtualizedVolumeDetails, 'type'> {
  type: 'emulated';
}

export type VolumeAttachment = IScsiVolumeAttachment | ParavirtualizedVolumeAttachment | EmulatedVolumeAttachment;

export type AttachVolumeDetails =
  | AttachIScsiVolumeDetails
  | AttachParavirtualizedVolumeDetails
  | AttachEmulatedVolumeDetails;

export interface UpdateVolumeAttachmentDetails {
  iscsiLoginState?: IscsiLoginState;
}
