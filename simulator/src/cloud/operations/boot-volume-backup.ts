import type {
  BootVolumeBackup,
  ChangeCompartmentDetails,
  CopyBootVolumeBackupDetails,
  CreateBootVolumeBackupDetails,
  Paging,
  Sorting,
  UpdateBootVolumeBackupDetails,
} from '../model';
import type { RequestContext } from './request';

export interface ListBootVolumeBackupsQuery extends Paging, Sorting {
  compartmentId: string;
  bootVolumeId?: string;
  displayName?: string;
  sourceBootVolumeBackupId?: string;
  /** In any letter case. */
  lifecycleState?: string;
}

export interface BootVolumeBackupOperations {
  createBootVolumeBackup(details: CreateBootVolumeBackupDetails, context?: RequestContext): BootVolumeBackup;
  getBootVolumeBackup(bootVolumeBackupId: string, context?: RequestContext): BootVolumeBackup;
  listBootVolumeBackups(query: ListBootVolumeBackupsQuery, context?: RequestContext): BootVolumeBackup[];
  updateBootVolumeBackup(
    bootVolumeBackupId: string,
    details: UpdateBootVolumeBackupDetails,
    context?: RequestContext,
  ): BootVolumeBackup;
  deleteBootVolumeBackup(bootVolumeBackupId: string, context?: RequestContext): void;
  changeBootVolumeBackupCompartment(
    bootVolumeBackupId: string,
    details: ChangeCompartmentDetails,
    context?: RequestContext,
  ): void;
  /** Asked in the source region; the answered backup lives in the destination. Headers carry opcWorkRequestId. */
  copyBootVolumeBackup(
    bootVolumeBackupId: string,
    details: CopyBootVolumeBackupDetails,
    context?: RequestContext,
  ): BootVolumeBackup;
}
