import type { DefinedTags, FreeformTags, Timestamp } from './common';
import type { LaunchOptions } from './instance';

export type ImageState = 'PROVISIONING' | 'IMPORTING' | 'AVAILABLE' | 'EXPORTING' | 'DISABLED' | 'DELETED';

export interface InstanceAgentFeatures {
  isMonitoringSupported: boolean;
  isManagementSupported: boolean;
}

export interface Image {
  id: string;
  /** Absent for platform images. */
  compartmentId?: string;
  displayName: string;
  operatingSystem: string;
  operatingSystemVersion: string;
  lifecycleState: ImageState;
  createImageAllowed: boolean;
  timeCreated: Timestamp;
  definedTags: DefinedTags;
  freeformTags: FreeformTags;
  baseImageId?: string;
  sizeInMBs: number;
  billableSizeInGBs: number;
  launchMode: 'NATIVE' | 'EMULATED' | 'PARAVIRTUALIZED' | 'CUSTOM';
  launchOptions: LaunchOptions;
  agentFeatures: InstanceAgentFeatures;
  listingType: 'COMMUNITY' | 'NONE';
}

export interface CreateImageDetails {
  compartmentId: string;
  displayName?: string;
  definedTags?: DefinedTags;
  freeformTags?: FreeformTags;
  instanceId?: string;
  launchMode?: Image['launchMode'];
}

export interface UpdateImageDetails {
  displayName?: string;
  definedTags?: DefinedTags;
  freeformTags?: FreeformTags;
  operatingSystem?: string;
  operatingSystemVersion?: string;
}
