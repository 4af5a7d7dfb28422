import type { AttachmentOperations } from './attachment';
import type { BlockDeviceOperations } from './block-device';
import type { BootVolumeOperations } from './boot-volume';
import type { BootVolumeBackupOperations } from './boot-volume-backup';
import type { IdentityOperations } from './identity';
import type { ImageOperations } from './image';
import type { InstanceOperations } from './instance';
import type { NetworkOperations } from './network';
import type { QuotaOperations } from './quota';
import type { ReplicaOperations } from './replica';
import type { ResourceSearchOperations } from './resource-search';
import type { VolumeOperations } from './volume';
import type { VolumeBackupOperations } from './volume-backup';
import type { VolumeBackupPolicyOperations } from './volume-backup-policy';
import type { VolumeGroupOperations } from './volume-group';
import type { WorkRequestOperations } from './work-request';

export type * from './attachment';
export type * from './block-device';
export type * from './boot-volume';
export type * from './boot-volume-backup';
export type * from './identity';
export type * from './image';
export type * from './instance';
export type * from './network';
export type * from './quota';
export type * from './replica';
export type * from './request';
export type * from './resource-search';
export type * from './volume';
export type * from './volume-backup';
export type * from './volume-backup-policy';
export type * from './volume-group';
export type * from './work-request';

/** All operations of one region. Every one is synchronous and throws ServiceError. */
export interface RegionOperations
  extends BootVolumeOperations,
    BootVolumeBackupOperations,
    VolumeOperations,
    VolumeBackupOperations,
    VolumeBackupPolicyOperations,
    VolumeGroupOperations,
    ReplicaOperations,
    AttachmentOperations,
    InstanceOperations,
    ImageOperations,
    NetworkOperations,
    IdentityOperations,
    QuotaOperations,
    WorkRequestOperations,
    BlockDeviceOperations,
    ResourceSearchOperations {}
