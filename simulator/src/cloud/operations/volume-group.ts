import type {
  ChangeCompartmentDetails,
  CopyVolumeGroupBackupDetails,
  CreateVolumeGroupBackupDetails,
  CreateVolumeGroupDetails,
  Paging,
  Sorting,
  UpdateVolumeGroupBackupDetails,
  UpdateVolumeGroupDetails,
  VolumeGroup,
  VolumeGroupBackup,
} from '../model';
import type { RequestContext } from './request';

export interface ListVolumeGroupsQuery extends Paging, Sorting {
  compartmentId: string;
  availabilityDomain?: string;
  displayName?: string;
  /** In any letter case. */
  lifecycleState?: string;
}

export interface ListVolumeGroupBackupsQuery extends Paging, Sorting {
  compartmentId: string;
  volumeGroupId?: string;
  displayName?: string;
}

export interface UpdateVolumeGroupQuery {
  /** Keeps the replicas of volumes that leave the group. Default false. */
  preserveVolumeReplica?: boolean;
}

export interface VolumeGroupOperations {
  createVolumeGroup(details: CreateVolumeGroupDetails, context?: RequestContext): VolumeGroup;
  getVolumeGroup(volumeGroupId: string, context?: RequestContext): VolumeGroup;
  listVolumeGroups(query: ListVolumeGroupsQuery, context?: RequestContext): VolumeGroup[];
  updateVolumeGroup(
    volumeGroupId: string,
    details: UpdateVolumeGroupDetails,
    query?: UpdateVolumeGroupQuery,
    context?: RequestContext,
  ): VolumeGroup;
  deleteVolumeGroup(volumeGroupId: string, context?: RequestContext): void;
  changeVolumeGroupCompartment(
    volumeGroupId: string,
    details: ChangeCompartmentDetails,
    context?: RequestContext,
  ): void;

  createVolumeGroupBackup(details: CreateVolumeGroupBackupDetails, context?: RequestContext): VolumeGroupBackup;
  getVolumeGroupBackup(volumeGroupBackupId: string, context?: RequestContext): VolumeGroupBackup;
  listVolumeGroupBackups(query: ListVolumeGroupBackupsQuery, context?: RequestContext): VolumeGroupBackup[];
  updateVolumeGroupBackup(
    volumeGroupBackupId: string,
    details: UpdateVolumeGroupBackupDetails,
    context?: RequestContext,
  ): VolumeGroupBackup;
  deleteVolumeGroupBackup(volumeGroupBackupId: string, context?: RequestContext): void;
  changeVolumeGroupBackupCompartment(
    volumeGroupBackupId: string,
    details: ChangeCompartmentDetails,
    context?: RequestContext,
  ): void;
  copyVolumeGroupBackup(
    volumeGroupBackupId: string,
    details: CopyVolumeGroupBackupDetails,
    context?: RequestContext,
  ): VolumeGroupBackup;
}
